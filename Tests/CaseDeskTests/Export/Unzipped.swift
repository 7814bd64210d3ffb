import CaseDesk
import Foundation
import Ledger
import Procedure
import Testing

/// A bundle unpacked by another program, so that ours is not checked by itself alone.
struct Unzipped {
    let files: [String: [UInt8]]

    /// The other program does not open it.
    struct Broken: Error {}

    init(_ bytes: [UInt8]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = folder.appending(component: "a.zip")
        try Data(bytes).write(to: archive)
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-m", "zipfile", "-e", archive.path, folder.appending(component: "out").path]
        try python.run()
        python.waitUntilExit()
        guard python.terminationStatus == 0 else { throw Broken() }
        var files: [String: [UInt8]] = [:]
        let out = folder.appending(component: "out").path + "/"
        for path in FileManager.default.enumerator(atPath: out)?.compactMap({ $0 as? String }) ?? [] {
            guard let data = FileManager.default.contents(atPath: out + path) else { continue }
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: out + path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = Array(data) }
        }
        self.files = files
    }

    /// All of it as one text, to search for words that must not be there.
    var text: String { files.values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") }

    func text(of path: String) throws -> String {
        String(decoding: try #require(files[path], "\(path) is not there"), as: UTF8.self)
    }
}

extension Export {
    /// The whole of it at once.
    func all() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await write { bytes += $0 }
        return bytes
    }
}

extension DeskWorld {
    /// Files a complaint that brings a file along.
    func file(with bytes: [UInt8], named name: String) async throws -> Receipt {
        let key = DraftKey.random()
        try await desk.save(Draft(), under: key, now: .at(.mar(16)))
        var upload = try await desk.beginFile(named: name, under: key, now: .at(.mar(16)))
        try await upload.add(bytes)
        let file = try #require(try await upload.finish().attached)
        let filing = Filing.jansen { $0.attachments = [file] }
        return try await desk.file(filing, from: key, now: .at(.mar(16)))
    }
}

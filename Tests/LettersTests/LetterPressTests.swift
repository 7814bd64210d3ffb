import Foundation
import HTML
import Procedure
import Testing

@testable import Letters

private let python = ProcessInfo.processInfo.environment["GEHOORD_WEASYPRINT"]

@Suite("PDF", .enabled(if: python != nil, "GEHOORD_WEASYPRINT names no python"), .serialized)
struct LetterPressTests {
    private let press = LetterPress(python: python ?? "", fonts: LetterFonts())

    private func letter() throws -> [UInt8] {
        try #require(Rendered.one(.progress, "one line")).letter.html(in: .dutch).bytes
    }

    /// Which file lacks what; the objects of a PDF are packed, and the worker's own python unpacks them.
    private func lacking(_ marks: [String], in folder: URL) throws -> String {
        let unpack = #"""
            import pathlib,re,sys,zlib
            for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
                data = file.read_bytes()
                for part in re.findall(rb'stream\r?\n(.*?)\r?\nendstream', data, re.S):
                    try: data += zlib.decompressobj().decompress(part)
                    except zlib.error: pass
                for mark in sys.argv[2:] + ['/Lang (' + file.suffix[1:] + ')']:
                    if mark.encode() not in data: print(file.name, mark)
            """#
        return try output(of: unpack, [folder.path()] + marks)
    }

    private func output(of script: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = ["-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }

    @Test func `each preview becomes a tagged PDF with a language and a title`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Every preview in Dutch, and each kind once in English.
        var seen: Set<Letter.Kind> = []
        let chosen = Rendered.all.filter { $0.language == .dutch || seen.insert($0.letter.kind).inserted }
        for rendered in chosen {
            let pdf = try await press.pdf(of: rendered.letter.html(in: rendered.language).bytes)
            #expect(pdf.starts(with: "%PDF-".utf8))
            try Data(pdf).write(
                to: folder.appending(component: "\(rendered.name).\(rendered.language.rawValue)"))
        }
        let missing = try lacking(
            ["/StructTreeRoot", "/Title", "aiim.org/pdfua/ns/id", "/Marked true"], in: folder)
        #expect(missing == "")
        await press.stop()
    }

    @Test func `the same letter gives the same bytes, also from another worker`() async throws {
        let html = try letter()
        let first = try await press.pdf(of: html)
        #expect(try await press.pdf(of: html) == first)
        await press.stop()
        #expect(try await press.pdf(of: html) == first)
        await press.stop()
    }

    @Test func `several letters are one PDF, each on a sheet of its own`() async throws {
        let three = try await press.pdf(of: [try letter(), try letter(), try letter()])
        // One page each, with an empty back between them.
        #expect(try pages(try await press.pdf(of: try letter())) == 1)
        #expect(try pages(three) == 5)
        #expect(try await press.pdf(of: [try letter(), try letter(), try letter()]) == three)
        await press.stop()
    }

    private func pages(_ pdf: [UInt8]) throws -> Int {
        let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(component: "letters.pdf")
        try Data(pdf).write(to: file)
        let count = #"""
            import re,sys,zlib
            data = open(sys.argv[1], 'rb').read()
            for part in re.findall(rb'stream\r?\n(.*?)\r?\nendstream', data, re.S):
                try: data += zlib.decompressobj().decompress(part)
                except zlib.error: pass
            print(len(re.findall(rb'/Type ?/Page\b(?!s)', data)))
            """#
        let text = try output(of: count, [file.path()])
        return try #require(Int(text.filter(\.isNumber)))
    }

    @Test func `a worker that was killed is replaced`() async throws {
        let html = try letter()
        let first = try await press.pdf(of: html)
        let number = try #require(await press.processID)
        kill(number, SIGKILL)
        #expect(try await press.pdf(of: html) == first)
        #expect(await press.processID != number)
        await press.stop()
    }

    @Test func `several at once wait for one worker`() async throws {
        let html = try letter()
        let pdfs = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { try await press.pdf(of: html) } }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(pdfs.count == 1)
        await press.stop()
    }

    @Test func `a letter that refers outside is refused and the worker stays`() async throws {
        _ = try await press.pdf(of: try letter())
        let number = await press.processID
        let bad =
            "<html lang=nl><head><title>x</title></head><body><img src='file:///etc/passwd'></body></html>"
        await #expect { try await press.pdf(of: Array(bad.utf8)) } throws: {
            if case LetterFault.refused(let reason) = $0 { reason.contains("outside itself") } else { false }
        }
        #expect(await press.processID == number)
        await press.stop()
    }

    @Test(.timeLimit(.minutes(10))) func `an idle worker ends`() async throws {
        let press = LetterPress(python: python ?? "", fonts: LetterFonts(), idle: .milliseconds(50))
        _ = try await press.pdf(of: try letter())
        // However busy the machine is, it ends some time; one that stays meets the test's own limit.
        while await press.processID != nil { try await Task.sleep(for: .milliseconds(20)) }
    }

    @Test func `a letter that takes too long ends the worker, and the next one works`() async throws {
        let press = LetterPress(python: python ?? "", fonts: LetterFonts(), limit: .milliseconds(1))
        await #expect(throws: LetterFault.tooSlow(seconds: 0)) { try await press.pdf(of: try letter()) }
        #expect(await press.processID == nil)
    }
}

@Suite("PDF without a worker")
struct LetterPressFaultTests {
    @Test func `a python that is not there is a fault with a hint`() async throws {
        let press = LetterPress(python: "/nowhere/python", fonts: LetterFonts())
        let fault = LetterFault.cannotStart(program: "/nowhere/python")
        await #expect(throws: fault) { try await press.pdf(of: Array("<html></html>".utf8)) }
        #expect(fault.hint.contains("GEHOORD_WEASYPRINT"))
    }

    @Test(arguments: ["/bin/true", "/bin/false"])
    func `a program that is no worker is a fault`(_ program: String) async throws {
        let press = LetterPress(python: program, fonts: LetterFonts())
        await #expect(throws: LetterFault.workerDied) { try await press.pdf(of: Array("<html></html>".utf8)) }
    }

    @Test(.timeLimit(.minutes(30))) func `a program that never answers is ended after the limit`()
        async throws
    {
        let script = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try Data("#!/bin/sh\nexec sleep 86400\n".utf8).write(to: script)
        defer { try? FileManager.default.removeItem(at: script) }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script.path())
        let press = LetterPress(python: script.path(), fonts: LetterFonts(), limit: .milliseconds(300))
        await #expect(throws: LetterFault.tooSlow(seconds: 0)) {
            try await press.pdf(of: Array("<html></html>".utf8))
        }
        #expect(await press.processID == nil)
    }

    @Test func `too long a letter never reaches the worker`() async throws {
        let press = LetterPress(python: "/nowhere/python", fonts: LetterFonts())
        let long = [UInt8](repeating: 32, count: LetterPress.longestLetter + 1)
        await #expect(throws: LetterFault.tooLong(bytes: long.count)) { try await press.pdf(of: long) }
    }

    @Test func `fonts and page numbers are added for the printer only`() {
        let fonts = LetterFonts(regular: [0, 1, 2, 3], bold: [])
        let html = Array("<head><title>a</title></head><body></head></body>".utf8)
        let dressed = String(decoding: fonts.dress(html), as: UTF8.self)
        #expect(dressed.contains("base64,AAECAw==)"))
        #expect(dressed.hasSuffix("</style></head><body></head></body>"))
    }

    @Test(arguments: [
        ([UInt8](), ""), ([102], "Zg=="), ([102, 111], "Zm8="), ([102, 111, 111], "Zm9v"),
        ([255, 254, 253, 252], "//79/A=="),
    ])
    func `base64 as RFC 4648 has it`(_ bytes: [UInt8], _ text: String) {
        #expect(Bytes.base64(bytes) == text)
    }
}

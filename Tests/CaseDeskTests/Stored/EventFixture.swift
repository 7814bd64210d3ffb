import Foundation

/// A file of `Fixtures/events`: a JSON list with the rows of one kind in one version, one row a line.
struct EventFixture: Sendable, CustomStringConvertible {
    let kind: String
    let version: Int
    let rows: [[UInt8]]

    var description: String { "\(kind).\(version)" }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(components: "Fixtures", "events")

    /// Every form ever merged.
    static let all: [EventFixture] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.sorted().compactMap { EventFixture(file: $0) }
    }()

    /// Nil where the name is not `<kind>.<v>.json` or the file cannot be read.
    init?(file: String) {
        let fields = file.split(separator: ".")
        guard fields.count == 4, fields[3] == "json", let version = Int(fields[2]),
            let text = try? String(contentsOf: Self.folder.appending(component: file), encoding: .utf8)
        else { return nil }
        kind = fields[0] + "." + fields[1]
        self.version = version
        // Swift sees `,\n` as two characters, and a row never holds a line break of its own.
        rows = text.split(separator: "\n").filter { $0 != "[" && $0 != "]" }.map { line in
            Array(line.last == "," ? line.dropLast().utf8 : line.utf8)
        }
    }

    /// Writes a fixture that does not exist yet; what was merged once is never written again.
    static func record(_ kind: String, version: Int, rows: [[UInt8]]) throws {
        let file = folder.appending(component: "\(kind).\(version).json")
        let text = "[\n" + rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",\n") + "\n]\n"
        try Data(text.utf8).write(to: file, options: .withoutOverwriting)
    }
}

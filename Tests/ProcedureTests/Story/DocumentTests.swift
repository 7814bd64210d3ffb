import Foundation
import Procedure
import Testing

@Suite("De documentatie noemt elk artikel")
struct DocumentTests {
    /// The folder of the project, found from this file; a package elsewhere may link to it.
    private static let root: URL? = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "docs/articles.md").path) {
                return folder
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: #require(Self.root).appending(path: path), encoding: .utf8)
    }

    /// Names of all suites in the test sources of this room.
    private func suites() throws -> Set<String> {
        let folder = try #require(Self.root).appending(path: "Tests/ProcedureTests")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.reduce(into: []) {
            names, file in
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: /@Suite\("([^"]+)"/) { names.insert(String(match.1)) }
        }
    }

    /// The rows of the table: article, files, suites.
    private func rows() throws -> [[String]] {
        try text("docs/articles.md").split(separator: "\n").filter {
            $0.hasPrefix("| ") && !$0.hasPrefix("| ---")
        }
        .dropFirst().map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    /// Texts between back ticks.
    private func quoted(_ cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { String($0.1) }
    }

    @Test(arguments: ["Preamble"] + (1...10).map { "Article \($0)" })
    func `every article is retold, and leads to code and to a suite that exists`(_ article: String) throws {
        let headings = try text("docs/regulation.md").split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(
            headings.contains {
                $0.dropFirst(3).prefix { $0 != "·" }.trimmingCharacters(in: .whitespaces) == article
            })

        let row = try #require(try rows().first { $0.first == article })
        try #require(row.count == 3)
        #expect(!quoted(row[1]).isEmpty)
        #expect(!quoted(row[2]).isEmpty)
    }

    @Test func `every file and every suite that the table names exists`() throws {
        let (root, known) = (try #require(Self.root), try suites())
        for row in try rows() {
            for file in quoted(row[1]) {
                let path = root.appending(path: "Sources/Procedure").appending(path: file).path
                #expect(FileManager.default.fileExists(atPath: path), "\(file)")
            }
            for suite in quoted(row[2]) { #expect(known.contains(suite), "\(suite)") }
        }
    }

    @Test func `every public type of the procedure is in the glossary`() throws {
        let folder = try #require(Self.root).appending(path: "Sources/Procedure")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        let known = Set(try quoted(text("docs/glossary.md")))
        // Words that mean the same in every cluster, or only say which kind.
        let common: Set = ["Command", "Event", "Refusal", "Stage", "Kind"]
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: /public (?:struct|enum|indirect enum) ([A-Z][A-Za-z]*)/) {
                let type = String(match.1)
                #expect(known.contains(type) || common.contains(type), "\(type) in \(file.lastPathComponent)")
            }
        }
    }

    @Test func `every decision is at most a page and the table of them is complete`() throws {
        let folder = try #require(Self.root).appending(path: "docs/decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".md")
        }
        #expect(names.filter { $0.hasPrefix("000") }.count >= 7)
        for name in names {
            let lines = try text("docs/decisions/\(name)").split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 60, "\(name)")
        }
    }
}

import Foundation
import Procedure

/// A version as a text file: its terms in lines above, the official text in Markdown below.
///
/// A file says only what differs from the regulation's own terms, so a short one is a whole version.
public struct ProcedureFile: Sendable {
    /// What it says.
    public let edition: Edition

    /// For writing one out.
    public init(_ edition: Edition) { self.edition = edition }

    /// Why a file cannot be read, with the line.
    public enum Fault: Error, Hashable, Sendable {
        /// It begins with a line of three dashes, and a second one ends the terms.
        case noHead
        case unreadable(line: Int)
        case unknownKey(line: Int, String)
        case noDay
    }

    /// Reads a file; whether it may be published is another question.
    public init(parsing text: String) throws(Fault) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard lines.first == Self.fence, let end = lines.dropFirst().firstIndex(of: Self.fence) else {
            throw .noHead
        }
        var head = Head()
        for (index, line) in lines[1..<end].enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            try head.read(line, number: index + 2)
        }
        guard let effective = head.effective else { throw .noDay }
        let body = lines[(end + 1)...].joined(separator: "\n")
        edition = Edition(
            ProcedureVersion(name: head.name, effective: effective, terms: head.terms),
            text: body.trimmingCharacters(in: .whitespacesAndNewlines), reason: head.reason,
            subjects: head.subjects, measures: head.measures)
    }

    /// The same file again.
    public var text: String {
        let version = edition.version
        var lines = [
            Self.fence, "name: \(version.name)", "effective: \(version.effective.iso)",
            "reason: \(Self.oneLine(edition.reason))",
        ]
        lines += EditionProblem.Term.allCases.map { "\($0.rawValue): \(version.terms[keyPath: $0.path])" }
        lines += edition.policies.map { "ground: \(Self.oneLine($0))" }
        lines += edition.subjects.map { "subject \($0.name): \(Self.oneLine($0.words))" }
        lines += edition.measures.map { "measure \($0.name): \(Self.oneLine($0.words))" }
        return (lines + [Self.fence, edition.text]).joined(separator: "\n") + "\n"
    }

    private static let fence = "---"

    private static func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// The lines above the text.
private struct Head {
    var name = ""
    var effective: Day?
    var reason = ""
    var subjects: [Edition.Labelled] = []
    var measures: [Edition.Labelled] = []
    private var numbers: [EditionProblem.Term: Int] = [:]
    private var policies: Set<RefusalGround> = []

    var terms: Terms {
        let own = Terms()
        var terms = Terms(
            finish: numbers[.finish] ?? own.finish, reaction: numbers[.reaction] ?? own.reaction)
        for (term, number) in numbers { terms[keyPath: term.path] = number }
        terms.refusalGrounds.formUnion(policies)
        return terms
    }

    mutating func read(_ line: String, number: Int) throws(ProcedureFile.Fault) {
        guard let colon = line.firstIndex(of: ":") else { throw .unreadable(line: number) }
        let key = line[..<colon].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        switch key {
        case "name": name = value
        case "effective":
            guard let day = Day(iso: value) else { throw .unreadable(line: number) }
            effective = day
        case "reason": reason = value
        case "ground": policies.insert(.policy(value))
        default: try readTerm(key, value, number)
        }
    }

    private mutating func readTerm(_ key: String, _ value: String, _ line: Int) throws(ProcedureFile.Fault) {
        let words = key.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "subject" where words.count == 2:
            guard let subject = Subject(rawValue: words[1]) else { throw .unknownKey(line: line, key) }
            return subjects.append(.init(subject, value))
        case "measure" where words.count == 2:
            guard let measure = MeasureKind(rawValue: words[1]) else { throw .unknownKey(line: line, key) }
            return measures.append(.init(measure, value))
        default: break
        }
        guard let term = EditionProblem.Term(rawValue: key) else { throw .unknownKey(line: line, key) }
        guard let number = Int(value) else { throw .unreadable(line: line) }
        numbers[term] = number
    }
}

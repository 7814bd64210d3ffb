import Foundation
import Procedure
import Texts

/// For whom a case is told: each gets their own part of it, and nothing of the others.
public enum ExportReader: Hashable, Sendable {
    /// An ombudsman: the whole case, without the officer's room, which no case has.
    case outside
    /// Who filed it; for somebody else, they are the representative.
    case complainant
    /// The person for whom somebody else filed it.
    case represented
    case respondent(Respondent.ID)
    /// Somebody who told the manager something; which notes are theirs the handler picks.
    case witness(Words, notes: Set<Int>)
    /// Somebody of the organisation, for what they did and read.
    case employee(StaffID)

    /// The kind in the manifest: a copy of somebody's own data is told from a dossier.
    var kind: String { self == .outside ? "dossier" : "export" }
}

/// Leaves out the names of others, wherever they stand in somebody's words.
struct Redaction {
    /// Longest first, so that a first name alone does not break a whole one.
    private let names: [String]
    private let mark: String

    /// Whoever reads keeps their own name.
    init(hiding names: some Sequence<String>, keeping own: String?, mark: String) {
        let kept = Self.pieces(of: own ?? "")
        let all = Set(names.flatMap { Self.pieces(of: $0) }).subtracting(kept)
        self.names = all.sorted { ($0.count, $0) > ($1.count, $1) }
        self.mark = mark
    }

    /// Words without the names of others; whole words only, in whatever case they are written.
    func callAsFunction(_ text: String) -> String {
        names.reduce(text) { text, name in hide(name, in: text) }
    }

    private func hide(_ name: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.range(of: name, options: [.caseInsensitive, .diacriticInsensitive]) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
            let after = found.upperBound < text.endIndex ? text[found.upperBound] : " "
            let isWhole = !before.isLetter && !after.isLetter
            result += rest[..<found.lowerBound] + (isWhole ? mark : String(rest[found]))
            rest = rest[found.upperBound...]
        }
        return result + rest
    }

    /// The whole name, and each part of it that could stand alone.
    private static func pieces(of name: String) -> [String] {
        let parts = name.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
        let single = parts.filter { $0.count >= 3 && !common.contains($0.lowercased()) }
        return name.isEmpty ? [] : [name] + single
    }

    /// Parts of names and names of teams that are words as well.
    private static let common: Set<String> = [
        "van", "der", "den", "het", "een", "mevrouw", "meneer", "mevr", "dhr", "mrs", "the", "and", "voor",
        "team",
    ]
}

import Foundation

/// Leaves out the names of others, wherever they stand in somebody's words.
struct Redaction {
    private struct Hidden: Hashable {
        var name: String
        /// Words that are no name in lower case, such as short ones.
        var needsCapital = false
    }

    /// Longest first, so that a first name alone does not break a whole one.
    private let names: [Hidden]
    private let mark: String

    /// Whoever reads keeps their own name; `loose` is hidden only where it begins with a capital.
    init(hiding names: [String], loose: [String] = [], keeping own: [String] = [], mark: String) {
        let kept = Set(own.flatMap(Self.pieces))
        let loosely = loose.filter { !Self.isWord($0) }.map { Hidden(name: $0, needsCapital: true) }
        let all = Set(names.flatMap(Self.pieces) + loosely).filter { hidden in
            !kept.contains { $0.name == hidden.name }
        }
        self.names = all.sorted { ($0.name.count, $0.name) > ($1.name.count, $1.name) }
        self.mark = mark
    }

    /// Words without the names of others; whole words only, in whatever case they are written.
    func callAsFunction(_ text: String) -> String {
        names.reduce(text) { text, hidden in hide(hidden, in: text) }
    }

    private func hide(_ hidden: Hidden, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.range(of: hidden.name, options: [.caseInsensitive, .diacriticInsensitive]) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
            let isCapital = text[found.lowerBound].isUppercase
            var end = before.isLetter ? nil : Self.end(of: found, in: text, isCapital)
            if hidden.needsCapital, !isCapital { end = nil }
            result += rest[..<found.lowerBound] + (end == nil ? String(rest[found]) : mark)
            rest = rest[(end ?? found.upperBound)...]
        }
        return result + rest
    }

    /// Where a name ends, "Kims" and "Kim's" included; nil within a longer word.
    private static func end(
        of name: Range<String.Index>, in text: String, _ isCapital: Bool
    ) -> String.Index? {
        let after = text[name.upperBound...]
        for ending in ["'s", "’s"] + (isCapital ? ["s"] : []) where after.hasPrefix(ending) {
            let end = text.index(name.upperBound, offsetBy: ending.count)
            if end == text.endIndex || !text[end].isLetter { return end }
        }
        return after.first?.isLetter == true ? nil : name.upperBound
    }

    /// The whole name, and each part of it that could stand alone.
    private static func pieces(of name: String) -> [Hidden] {
        let parts = CaseNames.words(of: name).filter { $0.count >= 2 && !isWord($0) }
        let single = parts.compactMap { part -> Hidden? in
            if part.count > 2 { return Hidden(name: part) }
            return part.first?.isUppercase == true ? Hidden(name: part, needsCapital: true) : nil
        }
        return name.isEmpty ? [] : [Hidden(name: name, needsCapital: name.count <= 2)] + single
    }

    private static func isWord(_ part: String) -> Bool {
        common.contains(part.lowercased()) || LeakCheck.saysNothing(part)
    }

    /// Parts of names and names of teams that are words as well.
    private static let common: Set<String> = [
        "het", "een", "mevrouw", "meneer", "mevr", "mw", "dhr", "mrs", "mr", "dr", "the", "and", "team",
        "ter", "ten", "la", "le", "el", "al", "da", "di", "du", "zelf", "samen", "we", "you", "my",
    ]
}

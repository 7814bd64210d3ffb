import Procedure

/// What a version changes against the one before it: terms one by one, the text line by line.
public struct EditionChanges: Hashable, Sendable {
    /// A term with its old and its new number.
    public struct TermChange: Hashable, Sendable {
        /// Which term.
        public let term: EditionProblem.Term
        /// What it was.
        public let old: Int
        /// What it becomes.
        public let new: Int
    }

    /// A line of the text, and what happened to it.
    public enum Line: Hashable, Sendable {
        case same(String)
        case gone(String)
        case new(String)
    }

    /// Only what differs.
    public let terms: [TermChange]
    /// Grounds that come.
    public let groundsAdded: [String]
    /// Grounds that go.
    public let groundsGone: [String]
    /// Every line, in the order of reading; a line that was changed is gone and new.
    public let lines: [Line]

    /// Whether the text differs at all.
    public var changesText: Bool {
        lines.contains { line in
            if case .same = line { false } else { true }
        }
    }

    /// From one version to another.
    public init(from old: Edition, to new: Edition) {
        terms = EditionProblem.Term.allCases.compactMap { term in
            let (before, after) = (
                old.version.terms[keyPath: term.path], new.version.terms[keyPath: term.path]
            )
            return before == after ? nil : TermChange(term: term, old: before, new: after)
        }
        groundsAdded = new.policies.filter { !old.policies.contains($0) }
        groundsGone = old.policies.filter { !new.policies.contains($0) }
        lines = Self.lines(from: old.text, to: new.text)
    }

    private static func lines(from old: String, to new: String) -> [Line] {
        let (before, after) = (split(old), split(new))
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var lines: [Line] = []
        var next = 0
        for (index, line) in before.enumerated() {
            if removed.contains(index) {
                lines.append(.gone(line))
                continue
            }
            while inserted.contains(next) {
                lines.append(.new(after[next]))
                next += 1
            }
            lines.append(.same(line))
            next += 1
        }
        return lines + after[min(next, after.count)...].map { .new($0) }
    }

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

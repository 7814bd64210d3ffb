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

    /// A value of a closed list whose words change; nil where the program's own stand.
    public struct LabelChange<Value: Hashable & Sendable>: Hashable, Sendable {
        /// Which one.
        public let value: Value
        /// What people read for it before.
        public let old: String?
        /// What they will read.
        public let new: String?
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
    /// Subjects with other words, in the order of the list.
    public let subjects: [LabelChange<Subject>]
    /// Kinds of measure with other words, in the order of the list.
    public let measures: [LabelChange<MeasureKind>]
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
        subjects = Subject.allCases.map {
            LabelChange(value: $0, old: old.words(for: $0), new: new.words(for: $0))
        }.filter { $0.old != $0.new }
        measures = MeasureKind.allCases.map {
            LabelChange(value: $0, old: old.words(for: $0), new: new.words(for: $0))
        }.filter { $0.old != $0.new }
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

import Procedure

/// A version of the procedure as it is published: its terms, its official text, and why it came (article 10).
public struct Edition: Hashable, Sendable {
    /// Name, effective day and terms: what a case keeps.
    public var version: ProcedureVersion
    /// The organisation's own wording in Markdown; empty where it has none but our retelling.
    public var text: String
    /// Why it changed, for who reads the versions later.
    public var reason: String
    /// Subjects under a name of the organisation's own, in the order in which they are shown.
    public var subjects: [Labelled]
    /// Kinds of measure under a name of the organisation's own, in the order in which they are shown.
    public var measures: [Labelled]

    /// A value of a closed list with the words that people read for it.
    public struct Labelled: Hashable, Sendable, Codable {
        /// Its name in the list, which does not change; its words may.
        public var name: String
        /// What stands on the page.
        public var words: String

        /// A subject with its words.
        public init(_ subject: Subject, _ words: String) {
            (name, self.words) = (subject.rawValue, words)
        }

        /// A kind of measure with its words.
        public init(_ measure: MeasureKind, _ words: String) {
            (name, self.words) = (measure.rawValue, words)
        }
    }

    /// A version with its text.
    public init(
        _ version: ProcedureVersion, text: String = "", reason: String = "", subjects: [Labelled] = [],
        measures: [Labelled] = []
    ) {
        (self.version, self.text, self.reason) = (version, text, reason)
        (self.subjects, self.measures) = (subjects, measures)
    }

    /// The organisation's words for a subject; nil where it uses ours.
    public func words(for subject: Subject) -> String? { subjects.words(for: subject.rawValue) }

    /// The organisation's words for a kind of measure; nil where it uses ours.
    public func words(for measure: MeasureKind) -> String? { measures.words(for: measure.rawValue) }

    /// Every subject once: those with words of their own first, in their order.
    public var subjectOrder: [Subject] { subjects.order() }

    /// Every kind of measure once: those with words of their own first, in their order.
    public var measureOrder: [MeasureKind] { measures.order() }

    /// Names of the grounds beside age and scope, sorted.
    public var policies: [String] {
        version.terms.refusalGrounds.compactMap { ground -> String? in
            guard case .policy(let name) = ground else { return nil }
            return name
        }.sorted()
    }
}

extension [Edition.Labelled] {
    fileprivate func words(for name: String) -> String? { first { $0.name == name }?.words }

    fileprivate func order<Value>() -> [Value]
    where Value: CaseIterable & RawRepresentable<String> & Equatable {
        let named = compactMap { Value(rawValue: $0.name) }
        return named + Value.allCases.filter { !named.contains($0) }
    }
}

extension Office {
    /// What was published with a version; a version that the office never saw has nothing.
    public func edition(of version: ProcedureVersion) -> Edition {
        editions[version.name] ?? Edition(version)
    }

    /// What holds until a version begins: never one of the same day, for that gives way to the new one.
    public func edition(before version: ProcedureVersion) -> Edition? {
        procedure(on: version.effective - 1).map(edition)
    }

    /// Whether exactly this was published before, compared as it is stored.
    func has(_ edition: Edition) -> Bool {
        editions[edition.version.name].map { OfficeEvent.VersionForm($0) == OfficeEvent.VersionForm(edition) }
            ?? false
    }

    /// Every version with its text, newest first.
    public var editionsNewestFirst: [Edition] {
        versions.sorted { $0.effective > $1.effective }.map(edition)
    }

    /// A name that no version had: the year in which it starts and how many began in it.
    public func nextName(effective: Day) -> String {
        let year = effective.civil.year
        let taken = Set(editions.keys)
        return (1...(taken.count + 1)).map { "\(year)-\($0)" }.first { !taken.contains($0) } ?? "\(year)-1"
    }
}

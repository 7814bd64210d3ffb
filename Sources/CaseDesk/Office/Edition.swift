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

    /// A subject with the words that people read for it.
    public struct Labelled: Hashable, Sendable, Codable {
        /// The closed list does not change; its words may.
        public var subject: String
        /// What stands on the page.
        public var words: String

        /// A subject with its words.
        public init(_ subject: Subject, _ words: String) {
            (self.subject, self.words) = (subject.rawValue, words)
        }
    }

    /// A version with its text.
    public init(
        _ version: ProcedureVersion, text: String = "", reason: String = "", subjects: [Labelled] = []
    ) {
        (self.version, self.text, self.reason, self.subjects) = (version, text, reason, subjects)
    }

    /// The organisation's words for a subject; nil where it uses ours.
    public func words(for subject: Subject) -> String? {
        subjects.first { $0.subject == subject.rawValue }?.words
    }

    /// Every subject once: those with words of their own first, in their order.
    public var subjectOrder: [Subject] {
        let named = subjects.compactMap { Subject(rawValue: $0.subject) }
        return named + Subject.allCases.filter { !named.contains($0) }
    }

    /// Names of the grounds beside age and scope, sorted.
    public var policies: [String] {
        version.terms.refusalGrounds.compactMap { ground -> String? in
            guard case .policy(let name) = ground else { return nil }
            return name
        }.sorted()
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

import Procedure

/// Everything that keeps a version from being published, at once.
public struct EditionRefused: Error, Hashable, Sendable {
    /// In the order of the form.
    public let problems: [EditionProblem]

    /// For a test or a page; at least one problem.
    public init(_ problems: [EditionProblem]) { self.problems = problems }
}

extension Desk {
    /// Publishes a version (article 10); one that is there already is not published twice.
    public func publish(_ edition: Edition, by person: StaffID? = nil, now: Now) async throws {
        try await decide(by: person, now: now) { office in
            if office.has(edition) { return OfficeAct() }
            let problems = edition.problems(after: office, on: now.today)
            guard problems.isEmpty else { throw EditionRefused(problems) }
            return OfficeAct([.versionPublished(.init(edition))])
        }
    }

    /// Takes back what has not begun; a version in force only gives way to a later one (article 10).
    public func withdraw(_ version: ProcedureVersion, by person: StaffID, now: Now) async throws {
        try await decide(by: person, now: now) { office in
            guard version.effective > now.today, office.versions.contains(version) else {
                throw DeskFault.notFound
            }
            return OfficeAct([.versionWithdrawn(name: version.name)])
        }
    }
}

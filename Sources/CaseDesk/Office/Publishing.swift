import Ledger
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
        try await onOffice { office, version in
            try await publish(edition, by: person, after: office, at: version, now: now)
        }
    }

    /// Only onto the office that was looked at: another version may have come meanwhile.
    func publish(
        _ edition: Edition, by person: StaffID? = nil, after office: Office, at version: Version, now: Now
    ) async throws {
        if office.has(edition) { return }
        let problems = edition.problems(after: office, on: now.today)
        guard problems.isEmpty else { throw EditionRefused(problems) }
        try await change([.versionPublished(.init(edition))], by: person, since: version, now: now) { _ in }
    }

    /// Takes back what has not begun; a version in force only gives way to a later one (article 10).
    public func withdraw(_ version: ProcedureVersion, by person: StaffID, now: Now) async throws {
        try await onOffice { office, seen in
            try await withdraw(version, by: person, of: office, at: seen, now: now)
        }
    }

    /// Only from the office that was looked at.
    func withdraw(
        _ version: ProcedureVersion, by person: StaffID, of office: Office, at seen: Version, now: Now
    ) async throws {
        guard version.effective > now.today, office.versions.contains(version) else {
            throw DeskFault.notFound
        }
        try await change([.versionWithdrawn(name: version.name)], by: person, since: seen, now: now) { _ in }
    }

    /// Looks again where somebody changed the office between looking and writing.
    private func onOffice(_ body: (Office, Version) async throws -> Void) async throws {
        for _ in 0..<3 {
            let version = try await officeVersion()
            do { return try await body(try await office(), version) } catch LedgerFault.conflict {}
        }
        throw DeskFault.someoneElseFirst
    }
}

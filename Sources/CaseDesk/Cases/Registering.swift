import Foundation
import Ledger
import Procedure
import Register

extension Ledger {
    /// Writes the register's row of a case into its year's stream (article 9); later rows supersede by id.
    func register(_ casefile: Casefile, now: Now, in tx: any Transaction) throws {
        guard let id = casefile.registration.entry else { return }
        let facts = casefile.registerFacts
        let row = RegisterRow(id: id, facts)
        let stream = StreamID.clear("register-\(facts.filed.civil.year)")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let entry = RegisterEntry(row: row, recorded: now.today.iso)
        let payload = Array(try encoder.encode(entry))
        let version = try version(of: stream, in: tx)
        do {
            try append([payload], to: stream, expecting: version, at: Self.noon(now), in: tx)
        } catch .conflict {
            throw RegisterMoved()
        }
    }

    /// The register knows days, not times: a time would lead to the case that was written in the same moment.
    private static func noon(_ now: Now) -> Instant { now.today.noon }
}

/// Another node wrote to the register in the same moment: the case is as it was, so the step is repeated.
struct RegisterMoved: Error {
    /// How often at most, before the database counts as busy.
    static let retries = 20
}

/// One row of the register stream with the day on which it was written.
public struct RegisterEntry: Hashable, Sendable, Codable {
    /// What reports may count.
    public var row: RegisterRow
    /// The civil day of writing, `2026-03-16`; never a time.
    public var recorded: String
}

extension Desk {
    /// The rows of a year as they are now: of each id the last one.
    public func register(year: Int) async throws -> [RegisterRow] {
        let entries: [Entry]
        do { entries = try await ledger.read(StreamID.clear("register-\(year)")) } catch LedgerFault
            .unknownStream
        {
            return []
        }
        var rows: [String: RegisterRow] = [:]
        for entry in entries {
            let written = try JSONDecoder().decode(RegisterEntry.self, from: Data(entry.payload))
            rows[written.row.id] = written.row
        }
        return rows.values.sorted { $0.id < $1.id }
    }
}

extension RegisterRow {
    /// The procedure's facts in the register's own words; every list is mapped case by case.
    init(id: String, _ facts: RegisterFacts) {
        self.init(
            id: id, period: Period(year: facts.filed.civil.year, month: facts.filed.civil.month),
            channel: .init(facts.channel),
            respondents: facts.respondentKinds.map { .init($0) }.sorted { $0.rawValue < $1.rawValue },
            subjects: facts.subjects.map { .init($0) }, ending: facts.ending.map { .init($0) },
            judgments: facts.judgments.map { .init($0) },
            measures: facts.measures.map { .init($0) }.sorted { $0.rawValue < $1.rawValue },
            daysToFirstContact: facts.daysToFirstContact, daysToEnding: facts.daysToEnding,
            monthsOfAge: facts.monthsOfAge, version: facts.version)
    }
}

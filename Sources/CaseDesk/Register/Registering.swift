import Ledger
import Procedure
import Register

extension Ledger {
    /// Writes the register's row of a case into its year's stream (article 9); later rows supersede by id.
    func register(_ casefile: Casefile, office: Office, now: Now, in tx: any Transaction) throws {
        guard let id = casefile.registration.entry else { return }
        let facts = casefile.registerFacts
        let row = RegisterRow(id: id, facts)
        let stream = StreamID.register(facts.filed.civil.year)
        try enter([RegisterEntry(row: row, recorded: now.today.iso)], into: stream, now: now, in: tx)
        try remember(Persons(of: casefile, office: office), of: id, filed: facts.filed.civil.year, in: tx)
    }

    /// The register knows days, not times: a time would lead to the case that was written in the same moment.
    func enter(
        _ entries: [RegisterEntry], into stream: StreamID, now: Now, in tx: any Transaction
    ) throws {
        let version = try version(of: stream, in: tx)
        do {
            try append(
                try entries.map { try $0.bytes }, to: stream, expecting: version, at: now.today.noon, in: tx)
        } catch LedgerFault.conflict {
            throw RegisterMoved()
        }
    }
}

/// Another node wrote to the register in the same moment: the case is as it was, so the step is repeated.
struct RegisterMoved: Error {
    /// How often at most, before the database counts as busy.
    static let retries = 20

    static func repeated<Result>(_ body: () async throws -> Result) async throws -> Result {
        for _ in 0..<retries {
            do { return try await body() } catch is RegisterMoved { continue }
        }
        throw DeskFault.ledger(.busy)
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
            daysToFirstContact: facts.daysToFirstContact, isContactInTime: facts.isContactInTime,
            daysToEnding: facts.daysToEnding,
            monthsOfAge: facts.monthsOfAge, version: facts.version, finish: facts.finish,
            reactions: Share(facts.reactions.inTime, of: facts.reactions.all),
            carriedOut: Share(facts.measuresDone.done, of: facts.measuresDone.all))
    }
}

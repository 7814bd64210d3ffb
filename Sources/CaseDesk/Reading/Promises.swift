import Ledger
import Procedure

/// A measure or an agreement that somebody of us still has to do, or to look at, with its case.
public struct PromiseLine: Hashable, Sendable {
    /// The case that it belongs to.
    public let number: String
    /// What it is.
    public let what: What
    /// The day on which it should be done, or looked at.
    public let due: Day
    /// Whose list it is on.
    public let role: Role

    /// A measure is reported done and later evaluated; an agreement is kept or not.
    public enum What: Hashable, Sendable {
        case measure(Measure)
        case agreement(Agreement)

        /// In the words of who promised it.
        public var words: Words {
            switch self {
            case .measure(let measure): measure.what
            case .agreement(let agreement): agreement.what
            }
        }
    }

    /// The handler reads the whole case; an owner reads only the measure, and knows whom to ask.
    public enum Role: Hashable, Sendable {
        case handler
        case owner(handler: String, telephone: String)
    }
}

extension Desk {
    /// All that somebody still has to do or to look at because of a complaint, the first due first.
    public func promises(of staff: Staff, now: Now) async throws -> [PromiseLine] {
        let person = staff.account.id
        let office = try await office()
        var lines: [PromiseLine] = []
        for stream in try await promising(person) {
            guard let casefile = try await loadIfReadable(stream)?.casefile else { continue }
            guard casefile.relation(of: staff.actor(on: casefile)) == .handler else {
                lines += casefile.promises(ownedBy: person, office)
                continue
            }
            lines += casefile.promisesToFollow
        }
        return lines.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    }

    /// The owner of a measure says that it is done; saying it twice changes nothing.
    public func finish(_ id: Measure.ID, of number: String, on day: Day, as owner: Staff, now: Now)
        async throws
    {
        let (loaded, measure) = try await owned(id, of: number, owner)
        guard measure.stage == .open else { return }
        let actor = owner.actor(on: loaded.casefile)
        try await carryOut(on: loaded.stream, by: actor, now: now) { plan throws(Refusal) in
            try plan.perform(.measures(.finish(id, on: day)))
        }
    }

    /// Throws `notFound` for anybody but the owner of a measure, as for a number that does not exist.
    public func requireOwner(of id: Measure.ID, in number: String, _ staff: Staff) async throws {
        _ = try await owned(id, of: number, staff)
    }

    private func owned(_ id: Measure.ID, of number: String, _ owner: Staff) async throws -> (Loaded, Measure)
    {
        guard let stream = try await stream(of: number, for: owner) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        guard let measure = loaded.casefile.measures.list.first(where: { $0.id == id }),
            measure.account == owner.account.id
        else { throw DeskFault.notFound }
        return (loaded, measure)
    }

    /// Cases of this handler, and those of which a measure is theirs; never one from which they are kept out.
    private func promising(_ person: StaffID) async throws -> [StreamID] {
        try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select stream from case_index where (handler = $1 or exists (
                        select 1 from case_owner o where o.stream = case_index.stream and o.person = $1))
                    and (closed is null or next_due is not null) and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                order by number limit $2
                """, [.text(person.text), .integer(Self.dayLimit)])
            return try rows.map { StreamID(stored: try $0.text(0)) }
        }
    }
}

extension Casefile {
    fileprivate var promisesToFollow: [PromiseLine] {
        let number = filing.number
        let measured =
            measures.open.map { ($0, $0.due) } + measures.toEvaluate.map { ($0, $0.evaluateBy ?? $0.due) }
        return measured.map { PromiseLine(number: number, what: .measure($0), due: $1, role: .handler) }
            + settlement.openAgreements.map {
                PromiseLine(number: number, what: .agreement($0), due: $0.due, role: .handler)
            }
    }

    fileprivate func promises(ownedBy person: StaffID, _ office: Office) -> [PromiseLine] {
        let account = handling.handler.flatMap { office.accounts[$0] }
        let role = PromiseLine.Role.owner(
            handler: account?.name ?? office.organisation?.name ?? "–",
            telephone: account?.telephone ?? office.organisation?.telephone ?? "")
        return measures.open.filter { $0.account == person }.map {
            PromiseLine(number: filing.number, what: .measure($0), due: $0.due, role: role)
        }
    }
}

import Ledger
import Procedure

/// A case whose handler is away or gone, for who may give it to somebody else: no name, and no story.
public struct StrandedView: Hashable, Sendable {
    /// The case number, for the decision.
    public let number: String
    /// The decision is refused when somebody changed the case meanwhile.
    public let version: Version
    /// Who has it in hand and is not there.
    public let handler: String
    /// The end of the six weeks, which runs on.
    public let deadline: Deadline

    /// A case that is not stranded is not theirs, and gives the answer of a number that does not exist.
    init(_ loaded: Loaded, _ actor: Actor, _ office: Office, _ now: Now) throws(DeskFault) {
        guard loaded.casefile.isTakenOver(by: actor, office, on: now.today),
            let handler = loaded.casefile.handling.handler
        else { throw .notFound }
        number = loaded.casefile.filing.number
        version = loaded.version
        self.handler = office.name(of: handler)
        deadline = loaded.casefile.deadline
    }
}

extension Desk {
    /// A few days away is no reason to look for somebody else; from here on "my day" says so.
    static let longAbsence = 7

    /// Open cases in the hands of somebody who is gone, or away for long, as far as this person sees to them.
    public func stranded(_ staff: Staff, now: Now) async throws -> [StrandedView] {
        guard !staff.account.roles.isDisjoint(with: [.intake, .manager, .director]) else { return [] }
        let office = try await office()
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream, handler from case_index
                where handler is not null and handler <> $1 and closed is null and (desk = 1 or $2 = 0)
                    and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                order by deadline, number
                """, [.text(staff.account.id.text), .integer(staff.has(.intake) ? 1 : 0)])
        }
        var found: [StrandedView] = []
        for row in rows where office.isAwayLong(StaffID(try row.text(1)), on: now.today) {
            guard let loaded = try await loadIfReadable(StreamID(stored: try row.text(0))) else { continue }
            let actor = staff.actor(on: loaded.casefile)
            if let view = try? StrandedView(loaded, actor, office, now) { found.append(view) }
        }
        return found
    }

    /// Whatever a person had in hand is distributed anew, once their account handles nothing any more.
    func handBack(_ account: StaffID, because reason: Words, now: Now) async throws {
        let list = try await office().handlingList(on: now.today)
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select stream from case_index where handler = $1 and closed is null",
                [.text(account.text)])
        }
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            guard let loaded = try await loadIfReadable(stream), loaded.casefile.isStranded(by: list) else {
                continue
            }
            try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
                try plan.perform(.handling(.takeOver(reason: reason, from: list)))
            }
        }
    }
}

extension Desk {
    /// Before a new reporting line counts, in its transaction: the clock looks at every case of this person.
    static func markDue(of manager: StaffID, now: Now, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            """
            update case_index set next_due = $1 where (handler = $2 or proposed = $2) and closed is null
            """, [.integer(now.today.ordinal), .text(manager.text)])
    }

    /// A new reporting line is held against who handles a case about whom they lead now (domain rule 2).
    ///
    /// Each case by itself, and not later than the clock's next round: what fails here stays due.
    func recheck(_ manager: StaffID, now: Now) async throws {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select stream from case_index where (handler = $1 or proposed = $1) and closed is null",
                [.text(manager.text)])
        }
        for row in rows { try? await tick(StreamID(stored: try row.text(0)), now: now) }
    }
}

extension Casefile {
    /// Whether this person may take it from a handler who is not there.
    func isTakenOver(by actor: Actor, _ office: Office, on day: Day) -> Bool {
        let list = office.handlingList(on: day)
        return isStranded(by: list) && mayTakeOver(actor, list)
    }
}

extension Office {
    /// Gone, without a part in complaints, or away for so long that somebody else should look.
    fileprivate func isAwayLong(_ person: StaffID, on day: Day) -> Bool {
        guard let account = accounts[person], !account.isClosed else { return true }
        guard account.roles.isDisjoint(with: [.manager, .director]) == false else { return true }
        return account.isAbsent(on: day) && account.isAbsent(on: day + Desk.longAbsence)
    }
}

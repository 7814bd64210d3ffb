import Ledger
import Procedure

/// A case as somebody of the organisation may see it; what they may not see is not in it.
public enum OpenCase: Sendable {
    case handling(HandlerView)
    case proposed(ProposedView)
    case desk(DeskView)
}

/// For the handler: everything, with who read it.
public struct HandlerView: Sendable {
    public let loaded: Loaded
    public let office: Office
    public let actor: Actor
    public let readings: [Reading]
    public let today: Day

    public var casefile: Casefile { loaded.casefile }
    /// Who looked, for "who reads this".
    public var readers: [ComplainantView.Reader] { readings.compactMap { .init($0, office) } }
}

/// For who was asked whether they were there: name, team and period; not the story (art. 2).
public struct ProposedView: Sendable {
    public let number: String
    public let version: Version
    public let about: About
    public let happened: When
    public let filed: Day
    public let deadline: Deadline
}

/// For the desk, until a manager has accepted: what came in, and who may handle it.
public struct DeskView: Sendable {
    public let loaded: Loaded
    public let office: Office
    /// Everyone on the list, with why they may not, for the desk only.
    public let candidates: [(candidate: Candidate, obstacle: HandlingList.Obstacle?)]
    public let turn: Candidate.Tier?
    /// How many open cases each of them has, so that work can be shared.
    public let openCases: [StaffID: Int]
    public let today: Day

    public var casefile: Casefile { loaded.casefile }
}

extension Desk {
    /// Opens a case; the reading is logged before anything of it is answered (art. 8).
    ///
    /// A number that does not exist and one that is not theirs give the same `notFound`.
    public func open(_ number: String, as staff: Staff, now: Now) async throws -> OpenCase {
        guard let stream = try await stream(of: number) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        let office = try await office()
        let actor = staff.actor(on: loaded.casefile)
        let relation = loaded.casefile.relation(of: actor)
        let view = try await view(of: loaded, for: relation, actor, office, now)
        if case .proposed = view { return view }
        guard case .staff(let person, let role) = actor else { throw DeskFault.notFound }
        try await ledger.noteReading(of: stream, by: person.text, role: role.rawValue, at: now.instant)
        guard case .handling = view else { return view }
        let readings = try await ledger.readings(of: stream)
        return .handling(
            HandlerView(loaded: loaded, office: office, actor: actor, readings: readings, today: now.today))
    }

    private func view(
        of loaded: Loaded, for relation: Relation, _ actor: Actor, _ office: Office, _ now: Now
    ) async throws -> OpenCase {
        switch relation {
        case .handler:
            return .handling(
                HandlerView(loaded: loaded, office: office, actor: actor, readings: [], today: now.today))
        case .proposed: return .proposed(ProposedView(loaded))
        case .intake: return .desk(DeskView(loaded, office, now, try await openCases()))
        case .otherManager, .approver:
            // The desk must not read it: the first uninvolved of the list distributes in its place.
            let first = office.handlingList(on: now.today).firstUninvolved(in: loaded.casefile.handling.involvement)
            guard loaded.casefile.filing.avoidance.desk, first == actor.staff,
                loaded.casefile.handling.handler == nil
            else { throw DeskFault.notFound }
            return .desk(DeskView(loaded, office, now, try await openCases()))
        case .complainant, .respondent, .intakeAssigned, .officer, .registerKeeper, .administrator, .colleague,
            .clock, .excluded:
            throw DeskFault.notFound
        }
    }

    /// Does something to a case as staff, on the version that they saw.
    @discardableResult
    public func carryOut(
        on number: String, as staff: Staff, ifStillAt version: Version?, now: Now,
        _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        let (stream, actor) = try await place(number, staff)
        return try await carryOut(on: stream, by: actor, ifStillAt: version, now: now, decide)
    }

    /// The letters that a plan would freeze, exactly as they would be; nothing is written.
    public func preview(
        on number: String, as staff: Staff, now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> [LetterText] {
        let (stream, actor) = try await place(number, staff)
        var plan = Plan(try await load(stream).casefile, office: try await office(), now: now, actor: actor)
        try decide(&plan)
        return plan.frozen
    }

    /// A letter of a case that they handle.
    public func letter(_ id: Letter.ID, of number: String, as staff: Staff, now: Now) async throws -> LetterText {
        guard case .handling(let view) = try await open(number, as: staff, now: now),
            let letter = view.casefile.letters[id]
        else { throw DeskFault.notFound }
        return try await text(of: letter, in: view.loaded.stream)
    }

    private func openCases() async throws -> [StaffID: Int] {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select handler, count(*) from case_index where handler is not null and closed is null group by handler
                """)
        }
        var counts: [StaffID: Int] = [:]
        for row in rows { counts[StaffID(try row.text(0))] = Int(try row.integer(1)) }
        return counts
    }

    private func place(_ number: String, _ staff: Staff) async throws -> (StreamID, Actor) {
        guard let stream = try await stream(of: number) else { throw DeskFault.notFound }
        let casefile = try await load(stream).casefile
        let actor = staff.actor(on: casefile)
        switch casefile.relation(of: actor) {
        case .excluded, .intakeAssigned, .colleague: throw DeskFault.notFound
        default: return (stream, actor)
        }
    }
}

extension ProposedView {
    fileprivate init(_ loaded: Loaded) {
        let filing = loaded.casefile.filing
        number = filing.number
        version = loaded.version
        about = filing.about
        happened = filing.happened
        filed = filing.receivedOn
        deadline = filing.deadline
    }
}

extension DeskView {
    fileprivate init(_ loaded: Loaded, _ office: Office, _ now: Now, _ openCases: [StaffID: Int]) {
        self.loaded = loaded
        self.openCases = openCases
        self.office = office
        today = now.today
        let list = office.handlingList(on: now.today)
        let involvement = loaded.casefile.handling.involvement
        candidates = list.candidates.map { ($0, list.obstacle(for: $0, in: involvement)) }
        turn = list.openTier(in: involvement)
    }
}

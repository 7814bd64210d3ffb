import Ledger
import Procedure

/// A case as somebody of the organisation may see it; what they may not see is not in it.
public enum OpenCase: Sendable {
    case handling(HandlerView)
    case proposed(ProposedView)
    case desk(DeskView)
    case freeing(FreeingView)
    /// Its handler is not there: this person may see to it that somebody else gets it.
    case stranded(StrandedView)
    /// They have not promised secrecy yet: nothing of it is read before (article 8).
    case promising(PromisingView)
}

/// For the handler: everything, with who read it.
public struct HandlerView: Sendable {
    /// The whole case: the handler reads everything but the officer's room.
    public let loaded: Loaded
    /// For the names and numbers of colleagues.
    public let office: Office
    /// The capacity in which this person acts, for the next command.
    public let actor: Actor
    /// Who opened the case, and when; this reading among them.
    public let readings: [Reading]
    /// The day for which actions and terms are shown.
    public let today: Day

    /// The case as it stands.
    public var casefile: Casefile { loaded.casefile }
    /// Who looked, for "who reads this".
    public var readers: [ComplainantView.Reader] { readings.compactMap { .init($0, office) } }
}

extension HandlerView {
    /// What the desk writes down before anybody handles it; nil for who only distributes.
    public init?(_ view: DeskView, of staff: Staff) {
        let actor = staff.actor(on: view.casefile)
        guard view.casefile.relation(of: actor) == .intake else { return nil }
        self.init(loaded: view.loaded, office: view.office, actor: actor, readings: [], today: view.today)
    }
}

/// For who was asked whether they were there: name, team and period; not the story (article 2).
public struct ProposedView: Sendable {
    /// The case number, for the answer.
    public let number: String
    /// The answer is refused when somebody changed the case meanwhile.
    public let version: Version
    /// Whom or what it is about, as the complainant named it.
    public let about: About
    /// When it happened, so that they can tell whether they were there.
    public let happened: When
    /// The day of receipt.
    public let filed: Day
    /// The end of the six weeks, already running.
    public let deadline: Deadline
}

/// For the desk, until a manager has accepted: what came in, and who may handle it.
public struct DeskView: Sendable {
    /// What came in; once somebody accepts, the desk cannot open it again.
    public let loaded: Loaded
    /// For the names of whom it can be given to.
    public let office: Office
    /// Everyone on the list, with why they may not, for the desk only.
    public let candidates: [(candidate: Candidate, obstacle: HandlingList.Obstacle?)]
    /// The tier whose turn it is; nil when nobody is left and the board appoints.
    public let turn: Candidate.Tier?
    /// How many open cases each of them has, so that work can be shared.
    public let openCases: [StaffID: Int]
    /// The day for which absences are read.
    public let today: Day

    /// The case as it stands.
    public var casefile: Casefile { loaded.casefile }
}

extension Desk {
    /// Opens a case; the reading is logged before anything of it is answered (article 8).
    ///
    /// A number that does not exist and one that is not theirs give the same `notFound`.
    public func open(_ number: String, as staff: Staff, now: Now) async throws -> OpenCase {
        guard let stream = try await stream(of: number, for: staff) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        let office = try await office()
        let actor = staff.actor(on: loaded.casefile)
        let relation = loaded.casefile.relation(of: actor)
        let view = try await view(of: loaded, for: relation, actor, office, now)
        switch view {
        // Neither of them reads a word of what the complainant told.
        case .proposed, .freeing, .stranded, .promising: return view
        case .desk, .handling: break
        }
        guard case .staff(let person, let role) = actor else { throw DeskFault.notFound }
        guard loaded.casefile.handling.secrecy[person] != nil else {
            return .promising(PromisingView(loaded, isHandler: relation == .handler))
        }
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
        case .intake:
            return .desk(DeskView(loaded, office, now, try await openCases(office, seenBy: actor, now)))
        case .otherManager, .approver:
            guard loaded.casefile.isDistributed(by: actor, office, on: now.today) else {
                if let view = FreeingView(loaded, actor, office, now) { return .freeing(view) }
                return .stranded(try StrandedView(loaded, actor, office, now))
            }
            return .desk(DeskView(loaded, office, now, try await openCases(office, seenBy: actor, now)))
        case .intakeAssigned: return .stranded(try StrandedView(loaded, actor, office, now))
        case .complainant, .respondent, .officer, .registerKeeper, .administrator, .colleague, .clock,
            .excluded:
            throw DeskFault.notFound
        }
    }

    /// More open cases than this are too many in any number.
    static let countedCases = 100

    /// Does something to a case as staff, on the version that they saw, and sends the draft of the page.
    @discardableResult
    public func carryOut(
        on number: String, as staff: Staff, ifStillAt version: Version?, from page: WrittenPage? = nil,
        now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        let (stream, actor) = try await place(number, staff, now)
        let draft = page.map { DraftPlace(staff, $0) }
        return try await carryOut(
            on: stream, by: actor, ifStillAt: version, sending: draft, now: now, decide)
    }

    /// The letters that a plan would freeze, exactly as they would be; nothing is written.
    public func preview(
        on number: String, as staff: Staff, now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> [LetterText] {
        let (stream, actor) = try await place(number, staff, now)
        var plan = Plan(try await load(stream).casefile, office: try await office(), now: now, actor: actor)
        try decide(&plan)
        return plan.frozen
    }

    /// The handler looks at the messages: whatever was new to them is read.
    public func noteReading(of number: String, as staff: Staff, now: Now) async throws {
        try await carryOut(on: number, as: staff, ifStillAt: nil, now: now) { plan throws(Refusal) in
            try plan.perform(.contacts(.noteReading))
        }
    }

    /// A letter of a case that they handle.
    public func letter(_ id: Letter.ID, of number: String, as staff: Staff, now: Now) async throws
        -> LetterText
    {
        guard case .handling(let view) = try await open(number, as: staff, now: now),
            let letter = view.casefile.letters[id]
        else { throw DeskFault.notFound }
        return try await text(of: letter, in: view.loaded.stream)
    }

    /// Open cases of each of the list, as far as a number helps to share the work.
    ///
    /// A case from which the reader is kept out is in nobody's number.
    private func openCases(_ office: Office, seenBy actor: Actor, _ now: Now) async throws -> [StaffID: Int] {
        let people = office.handlingList(on: now.today).candidates.map(\.person)
        let reader = actor.staff?.text ?? ""
        return try await ledger.driver.read { tx in
            var counts: [StaffID: Int] = [:]
            for person in people {
                let rows = try tx.rows(
                    """
                    select stream from case_index where handler = $1 and closed is null and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $2)
                    limit \(Self.countedCases)
                    """, [.text(person.text), .text(reader)])
                counts[person] = rows.isEmpty ? nil : rows.count
            }
            return counts
        }
    }

    /// Who may do nothing to a case does not learn either that it exists.
    private func place(_ number: String, _ staff: Staff, _ now: Now) async throws -> (StreamID, Actor) {
        guard let stream = try await stream(of: number, for: staff) else { throw DeskFault.notFound }
        let casefile = try await load(stream).casefile
        let actor = staff.actor(on: casefile)
        switch casefile.relation(of: actor) {
        case .handler, .proposed, .intake, .officer(mayRead: true): return (stream, actor)
        case .otherManager, .approver, .intakeAssigned:
            let office = try await office()
            let isTheirs = casefile.isDistributed(by: actor, office, on: now.today)
            guard
                isTheirs || !casefile.freed(by: actor, office, on: now.today).isEmpty
                    || casefile.isTakenOver(by: actor, office, on: now.today)
            else { throw DeskFault.notFound }
            return (stream, actor)
        case .complainant, .respondent, .officer(mayRead: false), .registerKeeper,
            .administrator, .colleague, .clock, .excluded:
            throw DeskFault.notFound
        }
    }
}

extension Casefile {
    /// Whether this manager stands in for the desk, as long as nobody handles it.
    func isDistributed(by actor: Actor, _ office: Office, on day: Day) -> Bool {
        guard handling.handler == nil, let person = actor.staff else { return false }
        return office.distributor(of: self, on: day) == person
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

/// Measures (article 6, 4e streepje; article 9), each with an owner and a date, also after closing.
public struct Measures: Hashable, Sendable {
    /// Also done and dropped ones: the register counts what stands.
    public internal(set) var list: [Measure] = []
    /// "We change nothing, because …": a decision too.
    public internal(set) var none: Words?

    /// Whether something was decided, be it that nothing changes.
    public var areDecided: Bool { !standing.isEmpty || none != nil }

    /// Taken, be it done or still to be done; what was dropped changed nothing.
    public var standing: [Measure] {
        list.filter { if case .dropped = $0.stage { false } else { true } }
    }

    /// Done, and nobody said yet whether it helped.
    public var toEvaluate: [Measure] { list.filter { $0.evaluateBy != nil && $0.evaluation == nil } }

    /// Promised and not reported done or dropped.
    public var open: [Measure] { list.filter { $0.stage == .open } }

    /// The number that a new measure gets; one that went with an involved handler is not used again.
    public var next: Measure.ID { Measure.ID(counted + 1) }

    private var counted = 0

    mutating func apply(_ event: Event) {
        switch event {
        case .decided(let measure):
            list.append(measure)
            counted += 1
            none = nil
        case .none(let reason): none = reason
        case .done(let id, let day): change(id) { $0.stage = .done(on: day) }
        case .dropped(let id, let reason): change(id) { $0.stage = .dropped(reason) }
        case .evaluated(let id, let words): change(id) { $0.evaluation = words }
        }
    }

    /// What nobody was told of and nobody did yet.
    mutating func dropUnsent() {
        list.removeAll { $0.stage == .open }
        none = nil
    }

    private mutating func change(_ id: Measure.ID, _ edit: (inout Measure) -> Void) {
        guard let index = list.firstIndex(where: { $0.id == id }) else { return }
        edit(&list[index])
    }
}

/// One thing that changes because of a complaint.
public struct Measure: Hashable, Sendable {
    /// Counts the measures of one case, from 1.
    public typealias ID = Identifier<Measure>

    /// By this number it is reported done, dropped or evaluated.
    public var id: ID
    /// What it changes, from the closed list that reports count.
    public var kind: MeasureKind
    /// What will be done, in words; no letter quotes them where it is about an employee.
    public var what: Words
    /// Who sees to it, by name or function.
    public var owner: Words
    /// The account that is reminded, where the owner has one.
    public var account: StaffID?
    /// The last day on which it should be done; a day later the handler hears of it.
    public var due: Day
    /// What was reported of it; a dropped one keeps its reason and counts for nothing.
    public internal(set) var stage = Stage.open
    /// Whether it helped, written after it was done.
    public internal(set) var evaluation: Words?

    /// A measure that is still to be done.
    public init(id: ID, kind: MeasureKind, what: Words, owner: Words, account: StaffID? = nil, due: Day) {
        self.id = id
        self.kind = kind
        self.what = what
        self.owner = owner
        self.account = account
        self.due = due
    }

    /// When it can be seen whether it helped: some weeks after it was done; nil while it is not done.
    public var evaluateBy: Day? {
        guard case .done(let day) = stage else { return nil }
        return day + Self.weeksToEvaluate * 7
    }

    /// Weeks in which a change can show.
    public static let weeksToEvaluate = 6

    /// Still promised, done, or dropped with a reason.
    public enum Stage: Hashable, Sendable {
        case open
        case done(on: Day)
        case dropped(Words)
    }
}

extension Measures {
    /// Deciding and following up; following up goes on after the end.
    public enum Command: Hashable, Sendable {
        case decide(MeasureKind, what: Words, owner: Words, account: StaffID?, due: Day)
        case decideNone(reason: Words)
        case finish(Measure.ID, on: Day)
        case drop(Measure.ID, reason: Words)
        case evaluate(Measure.ID, Words)
    }

    /// What was decided, and what came of it.
    public enum Event: Hashable, Sendable {
        case decided(Measure)
        case none(reason: Words)
        case done(Measure.ID, on: Day)
        case dropped(Measure.ID, reason: Words)
        case evaluated(Measure.ID, Words)
    }

    /// Why a measure cannot be decided or reported so.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownMeasure(Measure.ID)
        case dueBeforeToday
        case inTheFuture
        case notOpen(Measure.ID)
        case notDone(Measure.ID)
        case measuresExist
    }
}

extension Casefile {
    func decide(_ command: Measures.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .decide(let kind, let what, let owner, let account, let due):
            guard due >= today else { throw .measures(.dueBeforeToday) }
            let measure = Measure(
                id: measures.next, kind: kind, what: what, owner: owner, account: account, due: due)
            return [.measures(.decided(measure))]
        case .decideNone(let reason):
            guard measures.standing.isEmpty else { throw .measures(.measuresExist) }
            return [.measures(.none(reason: reason))]
        case .finish(let id, let day):
            guard day <= today else { throw .measures(.inTheFuture) }
            guard case .open = try measure(id).stage else { throw .measures(.notOpen(id)) }
            return [.measures(.done(id, on: day))]
        case .drop(let id, let reason):
            guard case .open = try measure(id).stage else { throw .measures(.notOpen(id)) }
            return [.measures(.dropped(id, reason: reason))]
        case .evaluate(let id, let words):
            guard case .done = try measure(id).stage else { throw .measures(.notDone(id)) }
            return [.measures(.evaluated(id, words))]
        }
    }

    private func measure(_ id: Measure.ID) throws(Refusal) -> Measure {
        guard let measure = measures.list.first(where: { $0.id == id }) else {
            throw .measures(.unknownMeasure(id))
        }
        return measure
    }
}

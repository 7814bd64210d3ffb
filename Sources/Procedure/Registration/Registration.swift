/// Article 9: every complaint filed is registered: what it is about and which measures were taken.
public struct Registration: Hashable, Sendable {
    /// The random id of the register row; it is kept here only, so that erasing the case cuts the link.
    public internal(set) var entry: String?

    /// Only the clock registers: at filing, by itself, so that nobody can forget a complaint.
    public enum Command: Hashable, Sendable {
        case register(entry: String)
    }

    /// That it was registered; the row itself is kept where no case can be read.
    public enum Event: Hashable, Sendable {
        case registered(entry: String)
    }

    /// A second entry: later rows supersede the first under the same id.
    public enum Refusal: Error, Hashable, Sendable {
        case alreadyRegistered
    }

    mutating func apply(_ event: Event) {
        switch event {
        case .registered(let entry): self.entry = entry
        }
    }
}

/// What the register may know of a case: nothing that names or tells; the day becomes a half-year there.
public struct RegisterFacts: Hashable, Sendable {
    /// The day of receipt; the row keeps the half-year only.
    public var filed: Day
    /// How it came in.
    public var channel: Channel
    /// Kinds only: respondents as named, else what the complainant ticked.
    public var respondentKinds: Set<About.Kind>
    /// One for each classified part, in the order of the parts.
    public var subjects: [Subject]
    /// Nil while the case runs: a report then says "in progress".
    public var ending: Ending?
    /// One for each judged part.
    public var judgments: [Judgment]
    /// Kinds of measures that stand, each once; what they are in words stays in the case.
    public var measures: Set<MeasureKind>
    /// Civil days from receipt until the first real contact; nil when there was none.
    public var daysToFirstContact: Int?
    /// Whether that was within the working days that its version promises; nil when there was none.
    public var isContactInTime: Bool?
    /// Civil days from receipt until it was closed; up to 42 is in time.
    public var daysToEnding: Int?
    /// Whole months between what happened and the filing, the oldest part; nil when nobody knows.
    public var monthsOfAge: Int?
    /// Names the version of the procedure under which it was filed.
    public var version: String
    /// The days in which that version wants it finished.
    public var finish: Int
    /// Terms of respondents that are over, and those that were met.
    public var reactions: (all: Int, inTime: Int) { (termsOver, termsMet) }
    /// Measures that stand, and those that are done.
    public var measuresDone: (all: Int, done: Int) { (measuresStanding, measuresFinished) }
    var termsOver: Int
    var termsMet: Int
    var measuresStanding: Int
    var measuresFinished: Int
}

extension Casefile {
    func decide(_ command: Registration.Command) throws(Refusal) -> [Event] {
        switch command {
        case .register(let entry):
            guard registration.entry == nil else { throw .registration(.alreadyRegistered) }
            return [.registration(.registered(entry: entry))]
        }
    }

    /// The row as the register would have it now; a later one supersedes it.
    public var registerFacts: RegisterFacts {
        RegisterFacts(
            filed: filing.receivedOn, channel: filing.channel, respondentKinds: respondentKinds,
            subjects: parts.list.compactMap(\.subject), ending: closing.ending,
            judgments: parts.list.compactMap {
                guard case .judged(let judgement) = dispositions[$0.id] else { return nil }
                return judgement.judgment
            },
            measures: Set(measures.standing.map(\.kind)),
            daysToFirstContact: contacts.firstReached.map { $0 - filing.receivedOn },
            isContactInTime: contacts.firstReached.map { $0 <= firstContactDeadline.lastDay },
            daysToEnding: closing.closedOn.map { $0 - filing.receivedOn }, monthsOfAge: monthsOfAge,
            version: filing.procedure.name, finish: filing.procedure.terms.finish,
            termsOver: reactions.list.count(where: \.isOver), termsMet: reactions.list.count(where: \.isMet),
            measuresStanding: measures.standing.count,
            measuresFinished: measures.standing.count { if case .done = $0.stage { true } else { false } })
    }

    private var respondentKinds: Set<About.Kind> {
        let named = reactions.list.map { reaction -> About.Kind in
            switch reaction.respondent.who {
            case .employee: .employee
            case .partner, .someoneAtPartner: .partner
            case .organisation: .organisation
            }
        }
        return named.isEmpty ? [filing.about.kind] : Set(named)
    }

    private var monthsOfAge: Int? {
        let days = parts.list.compactMap { part -> Day? in
            if case .unknown = part.happened { return nil }
            return part.happened.lastPossibleDay(upTo: filing.receivedOn)
        }
        guard let oldest = days.min() else { return nil }
        let (from, to) = (oldest.civil, filing.receivedOn.civil)
        let months = (to.year - from.year) * 12 + to.month - from.month
        return to.day < from.day ? months - 1 : months
    }
}

extension Reactions.Reaction {
    /// Reacted or lapsed: a term that still runs counts for neither.
    fileprivate var isOver: Bool {
        switch stage {
        case .reacted, .lapsed: true
        case .named, .noticed, .informed, .notHeard: false
        }
    }

    fileprivate var isMet: Bool { stage == .reacted && answers.first?.isLate == false }
}

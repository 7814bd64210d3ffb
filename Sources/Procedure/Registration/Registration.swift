/// Art. 9: every complaint filed is registered: what it is about and which measures were taken.
public struct Registration: Hashable, Sendable {
    /// The random id of the register row; it is kept here only, so that erasing the case cuts the link.
    public internal(set) var entry: String?

    public enum Command: Hashable, Sendable {
        case register(entry: String)
    }

    public enum Event: Hashable, Sendable {
        case registered(entry: String)
    }

    public enum Refusal: Error, Hashable, Sendable {
        case alreadyRegistered
    }

    mutating func apply(_ event: Event) {
        switch event {
        case .registered(let entry): self.entry = entry
        }
    }
}

/// What the register keeps of a complaint: nothing that names, dates or tells.
public struct RegisterFacts: Hashable, Sendable {
    public var filed: Day
    public var channel: Channel
    public var respondentKinds: Set<About.Kind>
    public var subjects: [Subject]
    public var ending: Ending?
    public var judgments: [Judgment]
    public var measures: Set<MeasureKind>
    public var daysToFirstContact: Int?
    public var daysToEnding: Int?
    /// Whole months between what happened and the filing, the oldest part; nil when nobody knows.
    public var monthsOfAge: Int?
    public var version: String
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
            daysToEnding: closing.closedOn.map { $0 - filing.receivedOn }, monthsOfAge: monthsOfAge,
            version: filing.procedure.name)
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

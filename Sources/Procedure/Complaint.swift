/// The aggregate: decides what a command leads to, and folds events; it never reads a clock or a database.
public enum Complaint: Hashable, Sendable {
    case notFiled
    case filed(Casefile)

    /// The case, once there is one.
    public var casefile: Casefile? {
        guard case .filed(let casefile) = self else { return nil }
        return casefile
    }

    /// What happens when this actor does this today; or the article's refusal.
    public func decide(_ command: Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        switch (self, command) {
        case (.notFiled, .filing(.file(let filing))):
            guard actor.mayFile else { throw .notYours }
            return try filing.decide(on: today)
        case (.notFiled, _): throw .filing(.notFiled)
        case (.filed(let casefile), _): return try casefile.decide(command, by: actor, on: today)
        }
    }

    /// Never refuses: what happened, happened.
    public mutating func apply(_ event: Event, by actor: Actor, on day: Day) {
        switch (self, event) {
        case (.notFiled, .filing(.filed(let filing))): self = .filed(Casefile(filing))
        case (.notFiled, _): break
        case (.filed(var casefile), _):
            // Emptied first, so that the case is changed in place and not copied.
            self = .notFiled
            casefile.apply(event, by: actor, on: day)
            self = .filed(casefile)
        }
    }

    /// The complaint that this history makes.
    public init(_ history: some Sequence<Happened>) {
        self = .notFiled
        for happened in history { apply(happened.event, by: happened.by, on: happened.on) }
    }
}

/// An event with who did it, and the day on which it was recorded.
public struct Happened: Hashable, Sendable {
    /// What happened, as it is stored and folded again; never edited.
    public var event: Event
    /// Who did it, and in which capacity.
    public var by: Actor
    /// The day of recording; where it can differ, the day on which it happened is inside the event.
    public var on: Day

    /// What happened, by whom, recorded when.
    public init(_ event: Event, by actor: Actor, on day: Day) {
        self.event = event
        by = actor
        on = day
    }
}

/// What somebody wants to do; nested per article cluster.
public enum Command: Hashable, Sendable {
    case filing(Filing.Command)
    case mandate(Mandate.Command)
    case handling(Handling.Command)
    case contacts(Contacts.Command)
    case reactions(Reactions.Command)
    case investigation(Investigation.Command)
    case conversations(Conversations.Command)
    case settlement(Settlement.Command)
    case referral(Referral.Command)
    case outcome(Outcome.Command)
    case measures(Measures.Command)
    case withdrawal(Withdrawal.Command)
    case letters(Letters.Command)
    case concerns(Concerns.Command)
    case registration(Registration.Command)
    case closing(Closing.Command)
    case keeping(Keeping.Command)
}

/// What happened; nested per article cluster.
public enum Event: Hashable, Sendable {
    case filing(Filing.Event)
    case mandate(Mandate.Event)
    case handling(Handling.Event)
    case contacts(Contacts.Event)
    case reactions(Reactions.Event)
    case investigation(Investigation.Event)
    case conversations(Conversations.Event)
    case settlement(Settlement.Event)
    case referral(Referral.Event)
    case disposition(Disposition.Event)
    case measures(Measures.Event)
    case withdrawal(Withdrawal.Event)
    case letters(Letters.Event)
    case concerns(Concerns.Event)
    case registration(Registration.Event)
    case closing(Closing.Event)
    case keeping(Keeping.Event)
}

/// Why not: the regulation, or our reading of it, says no.
///
/// No text and no HTTP: other rooms have those.
public enum Refusal: Error, Hashable, Sendable {
    /// Not for this actor; told apart from "does not exist" nowhere.
    case notYours
    /// A spoken or written act can be recorded late, never ahead of its day (decision 0001).
    case declaredInTheFuture
    /// What was spoken has to be read back before it counts.
    case notReadBack
    case filing(Filing.Refusal)
    case mandate(Mandate.Refusal)
    case handling(Handling.Refusal)
    case contacts(Contacts.Refusal)
    case reactions(Reactions.Refusal)
    case investigation(Investigation.Refusal)
    case conversations(Conversations.Refusal)
    case settlement(Settlement.Refusal)
    case referral(Referral.Refusal)
    case outcome(Outcome.Refusal)
    case measures(Measures.Refusal)
    case withdrawal(Withdrawal.Refusal)
    case letters(Letters.Refusal)
    case concerns(Concerns.Refusal)
    case registration(Registration.Refusal)
    case closing(Closing.Refusal)
    case keeping(Keeping.Refusal)
}

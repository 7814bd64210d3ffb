/// Article 5, seen from the case: what the complainant let be known; the rest stays in the officer's room.
public struct Referral: Hashable, Sendable {
    /// The day on which the complainant let it be known; nil keeps even the referral secret.
    public internal(set) var disclosedOn: Day?
    /// Texts that left the room, each approved word for word by the complainant.
    public internal(set) var told: [Told] = []
    /// Whether the officer may read the case.
    public internal(set) var officerReads = false
    /// What mediation led to, told after the ending: an addendum letter follows.
    public internal(set) var resultAfterwards: Words?

    /// Whether managers know that the officer helps.
    public var isDisclosed: Bool { disclosedOn != nil }

    /// A text that left the officer's room.
    public struct Told: Hashable, Sendable {
        /// Exactly what the complainant approved.
        public var words: Words
        /// The day on which the case learnt it.
        public var on: Day
    }

    /// The complainant's own acts, and the one of the officer that they allowed.
    public enum Command: Hashable, Sendable {
        /// The complainant lets it be known that the officer helps.
        case disclose(Declaration)
        /// The officer passes on the exact text to which the complainant said yes.
        case tell(Words)
        case letOfficerRead(Declaration)
        case stopOfficerReading(Declaration)
    }

    /// What managers may know of the officer's help.
    public enum Event: Hashable, Sendable {
        case disclosed(Declared)
        case told(Words)
        /// Nil only in a history of before it was kept, as below.
        case officerMayRead(Declared?)
        case officerMayNotRead(Declared?)
    }

    /// Why nothing changes: it is so already, or it was never disclosed.
    public enum Refusal: Error, Hashable, Sendable {
        case alreadyDisclosed
        case notDisclosed
        case officerReadsAlready
        case officerDoesNotRead
    }

    mutating func apply(_ event: Event, on day: Day, afterEnding: Bool) {
        switch event {
        case .disclosed(let declared): disclosedOn = declared.on
        case .told(let words):
            told.append(Told(words: words, on: day))
            if afterEnding { resultAfterwards = words }
        case .officerMayRead: officerReads = true
        case .officerMayNotRead: officerReads = false
        }
    }
}

extension Casefile {
    /// The officer gives no judgment and never stops the clock: nothing here touches a term or an ending.
    func decide(_ command: Referral.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .disclose(let declaration):
            guard !referral.isDisclosed else { throw .referral(.alreadyDisclosed) }
            return [.referral(.disclosed(declaration.declared(today: today)))]
        case .tell(let words):
            guard referral.isDisclosed else { throw .referral(.notDisclosed) }
            return [.referral(.told(words))]
        case .letOfficerRead(let declaration):
            guard !referral.officerReads else { throw .referral(.officerReadsAlready) }
            return [.referral(.officerMayRead(declaration.declared(today: today)))]
        case .stopOfficerReading(let declaration):
            guard referral.officerReads else { throw .referral(.officerDoesNotRead) }
            return [.referral(.officerMayNotRead(declaration.declared(today: today)))]
        }
    }
}

/// Article 5, seen from the case: what the complainant let be known; the rest stays in the officer's room.
public struct Referral: Hashable, Sendable {
    /// The day on which the complainant let it be known; nil keeps even the referral secret.
    public internal(set) var disclosedOn: Day?
    /// Texts that left the room, each approved word for word by the complainant.
    public internal(set) var told: [Told] = []
    /// Who of the officer's side may read the case; nil while nobody may.
    public internal(set) var reader: Reader?

    /// Whether the officer, or who stands in for them, may read the case.
    public var officerReads: Bool { reader != nil }

    /// To whom the complainant gave leave: in a room about the officer that is the substitute alone.
    public enum Reader: String, Hashable, Sendable {
        case officer
        case substitute
    }

    /// Whether managers know that the officer helps.
    public var isDisclosed: Bool { disclosedOn != nil }

    /// A text that left the officer's room.
    public struct Told: Hashable, Sendable {
        /// Exactly what the complainant approved.
        public var words: Words
        /// For what they approved it.
        public var kind: Mediation.Consent.Kind
        /// The day on which the case learnt it.
        public var on: Day
        /// Whether it came after the ending: a result then makes one more letter.
        public var isAfterwards: Bool
        /// The addendum that tells it; nil while none was written.
        public internal(set) var addendum: Letter.ID?
    }

    /// The complainant's own acts, and the one of the officer that they allowed.
    public enum Command: Hashable, Sendable {
        /// The complainant lets it be known that the officer helps.
        case disclose(Declaration)
        /// The officer passes on the exact text to which the complainant said yes.
        case tell(Words, as: Mediation.Consent.Kind)
        case letOfficerRead(Declaration, by: Reader = .officer)
        case stopOfficerReading(Declaration)
    }

    /// What managers may know of the officer's help.
    public enum Event: Hashable, Sendable {
        case disclosed(Declared)
        case told(Words, as: Mediation.Consent.Kind)
        /// Nil only in a history of before it was kept, as below.
        case officerMayRead(Declared?, by: Reader = .officer)
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
        case .told(let words, let kind):
            told.append(Told(words: words, kind: kind, on: day, isAfterwards: afterEnding))
        case .officerMayRead(_, let reader): self.reader = reader
        case .officerMayNotRead: reader = nil
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
        case .tell(let words, let kind):
            guard referral.isDisclosed else { throw .referral(.notDisclosed) }
            return [.referral(.told(words, as: kind))]
        case .letOfficerRead(let declaration, let reader):
            guard !referral.officerReads else { throw .referral(.officerReadsAlready) }
            return [.referral(.officerMayRead(declaration.declared(today: today), by: reader))]
        case .stopOfficerReading(let declaration):
            guard referral.officerReads else { throw .referral(.officerDoesNotRead) }
            return [.referral(.officerMayNotRead(declaration.declared(today: today)))]
        }
    }

    /// A result of mediation that came after the ending and that no letter has told yet, the oldest first.
    ///
    /// Each makes one addendum; one that was destroyed before it went counts for nothing.
    public var resultToTell: Words? { indexOfResultToTell.map { referral.told[$0].words } }

    /// The letter that is being written is the addendum of that result, and of no other.
    mutating func noteAddendum(_ letter: Letter) {
        guard letter.content.contains(.addendum), let index = indexOfResultToTell else { return }
        referral.told[index].addendum = letter.id
    }

    /// Once the ending letter is out: the addendum names its day, also where the result came before that.
    private var indexOfResultToTell: Int? {
        guard closing.closedOn != nil else { return nil }
        return referral.told.firstIndex { told in
            told.kind == .result && told.isAfterwards && told.addendum.flatMap { letters[$0] } == nil
        }
    }
}

/// A letter as the procedure knows it: its text is frozen elsewhere, its digest is here.
public struct Letter: Hashable, Sendable {
    /// Counts the letters of one case, from 1; a number is never used again.
    public typealias ID = Identifier<Letter>

    /// The number by which history and stored text find each other.
    public var id: ID
    /// What it is for; an ending letter can carry further kinds.
    public var kind: Kind
    /// Who gets it; one letter has one reader.
    public var to: Addressee
    /// Behind the code or by post, as the addressee chose.
    public var route: LetterRoute
    /// The language of the frozen text.
    public var language: Language
    /// SHA-256 of the frozen text, in hexadecimal.
    public var digest: String
    /// Further letters whose content this one carries, for endings of more than one kind.
    public var carries: Set<Kind>
    /// The new day that a letter about being late promises; the case stays counted as late.
    public var answerBy: Day?
    /// The day from which the text cannot change; nil while it is a draft.
    public internal(set) var frozenOn: Day?
    /// How and when it left; nil while it waits to be printed or read aloud.
    public internal(set) var out: Out?
    /// The day on which it was opened, posted or handed over; until then somebody has to call.
    public internal(set) var delivered: Day?
    /// The day on which somebody of us ticked that it went; nil for what waits, or went by itself.
    var tickedOn: Day?

    /// A letter that is about to be frozen.
    public init(
        id: ID, kind: Kind, to: Addressee = .complainant, route: LetterRoute, language: Language = .dutch,
        digest: String, carries: Set<Kind> = [], answerBy: Day? = nil
    ) {
        self.id = id
        self.kind = kind
        self.to = to
        self.route = route
        self.language = language
        self.digest = digest
        self.carries = carries
        self.answerBy = answerBy
    }

    /// Whether the complainant has it in hand or on the screen.
    var isReadByComplainant: Bool { to == .complainant && delivered != nil }

    /// Whether a tick of ours on it can still be called a mistake.
    public func mayBeTakenBack(on today: Day) -> Bool {
        tickedOn.map { today <= $0 + Letters.takeBackDays } ?? false
    }

    /// Whether it can still be thrown away and written anew.
    public var mayBeDestroyed: Bool {
        guard out == nil else { return false }
        switch kind {
        // Written by itself, minutes that everybody has, or one that goes with the end: no second time.
        case .receipt, .recorded, .newHandler, .minutes, .howItEnded: return false
        default: return true
        }
    }

    /// Frozen for an own sign-in, and kept until the complainant has the letter that ends it.
    public var isHeld: Bool { out == nil && route == .code }

    /// Heard or readable, but not in hand: it can still be posted or handed over (domain rule 1).
    public var canStillBeBrought: Bool {
        switch out?.how {
        case nil: true
        case .readable, .readAloud: delivered == nil
        case .posted, .handedOver: false
        }
    }

    /// Everything that it says, its own kind among it.
    public var content: Set<Kind> { carries.union([kind]) }

    /// The letters of domain rule 5, and the letters that rules 1 and 2 add.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case receipt
        case notice
        case invitation
        /// A talk to which they were invited does not take place, or on another day.
        case calledOff
        case minutes
        case progress
        case overdue
        case settlement
        case confirmation
        case outcome
        case tooOld
        case outOfScope
        case refusedByPolicy
        case withdrawalConfirmed
        case referredOn
        case notAComplaint
        case afterDeath
        /// To a respondent who was informed: how it ended, withdrawal too.
        case howItEnded
        /// What mediation led to after the end.
        case addendum
        /// What was wrong in a letter that is out, and how it is: a letter is never edited.
        case correction
        /// Somebody else handles it from now on, and why.
        case newHandler
        /// Confirms what the complainant said or wrote on paper (domain rule 2).
        case recorded
    }

    /// Complainant or one respondent; a letter to a third party does not exist here.
    public enum Addressee: Hashable, Sendable {
        case complainant
        case respondent(Respondent.ID)
    }

    /// Frozen and readable behind the code, or ticked; that day counts for the six weeks (domain rule 1).
    public struct Out: Hashable, Sendable {
        /// The way, as somebody ticked it or as the site knows it.
        public var how: Way
        /// The day that counts for the six weeks.
        public var on: Day

        /// A way of leaving, on a day.
        public init(_ how: Way, on: Day) {
            self.how = how
            self.on = on
        }

        /// The four ways of leaving; all but `readable` are ticked by a person.
        public enum Way: String, Hashable, Sendable, CaseIterable {
            case readable
            case posted
            case handedOver
            case readAloud
        }
    }
}

extension Casefile {
    /// What the tick of this letter led to by itself falls away with it.
    mutating func takeBack(_ id: Letter.ID) {
        guard let letter = letters[id] else { return }
        reactions.takeBack(letter)
        closing.takeBack(letter)
    }

    /// Before this letter goes: a notice asked nothing yet, and an end without its letter is no end.
    mutating func prepareToDestroy(_ id: Letter.ID) {
        guard let letter = letters[id] else { return }
        if letter.kind == .notice { reactions.forgetNotice(to: letter.to) }
        guard case .ended(_, letter: id, _) = closing.stage else { return }
        closing.fallBack()
        letters.destroyUnsent { $0.kind.endsTheCase }
    }

    /// A name that may not be given any more travels in no letter that still waits.
    mutating func keepNameBack() {
        let naming: Set<Letter.Kind> = [.notice, .invitation, .minutes]
        for letter in letters.waiting where letter.kind == .notice { reactions.forgetNotice(to: letter.to) }
        letters.destroyUnsent { $0.to != .complainant && naming.contains($0.kind) }
    }
}

/// All letters of a case.
public struct Letters: Hashable, Sendable {
    /// Frozen letters in the order of freezing; destroyed ones are not among them.
    public internal(set) var list: [Letter] = []
    /// Never out, because the handler became involved or the end was overtaken; numbers are not used again.
    public internal(set) var destroyed: Set<Letter.ID> = []
    /// The later day that we told or agreed on, the last one known; the case still counts as over six weeks.
    public internal(set) var laterDay: Day?

    /// The letter with this number.
    public subscript(_ id: Letter.ID) -> Letter? { list.first { $0.id == id } }

    /// The number that a new letter gets.
    public var next: Letter.ID {
        let used = list.map(\.id.number) + destroyed.map(\.number)
        return Letter.ID((used.max() ?? 0) + 1)
    }

    /// Whether a letter has, or had, this number.
    public func isTaken(_ id: Letter.ID) -> Bool { self[id] != nil || destroyed.contains(id) }

    /// Letters that carry this, to somebody.
    public func carrying(_ kind: Letter.Kind, to addressee: Letter.Addressee = .complainant) -> [Letter] {
        list.filter { $0.content.contains(kind) && $0.to == addressee }
    }

    /// The first day on which a letter that carries this was out.
    public func outOn(_ kind: Letter.Kind, to addressee: Letter.Addressee = .complainant) -> Day? {
        carrying(kind, to: addressee).compactMap(\.out?.on).min()
    }

    /// Frozen, but still to be printed and posted, handed over or read aloud.
    public var waiting: [Letter] { list.filter { $0.out == nil } }

    /// What belongs on the print-and-post list: also what was only read aloud to who gets letters on paper.
    public var toPost: [Letter] {
        list.filter { !$0.isHeld && ($0.out == nil || ($0.route == .post && $0.canStillBeBrought)) }
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .frozen(let letter):
            var letter = letter
            letter.frozenOn = day
            list.append(letter)
        case .sent(let id, let out):
            change(id) {
                $0.out = out
                $0.tickedOn = out.how == .readable ? nil : day
                if out.how == .posted || out.how == .handedOver { $0.delivered = out.on }
            }
            // A promise counts once the letter that makes it is out.
            if let answerBy = self[id]?.answerBy { laterDay = answerBy }
        case .delivered(let id, let delivered): change(id) { $0.delivered = $0.delivered ?? delivered }
        case .takenBack(let id):
            // Its promise is out no more either.
            if let answerBy = self[id]?.answerBy, answerBy == laterDay { laterDay = nil }
            change(id) {
                $0.out = nil
                $0.delivered = nil
                $0.tickedOn = nil
            }
        case .destroyed(let id): destroyUnsent { $0.id == id }
        case .laterDayAgreed(let later, _): laterDay = later
        }
    }

    /// Unsent letters like these go; sent ones stand.
    mutating func destroyUnsent(_ concerns: (Letter) -> Bool) {
        let unsent = list.filter { $0.out == nil && concerns($0) }.map(\.id)
        destroyed.formUnion(unsent)
        list.removeAll { unsent.contains($0.id) }
    }

    private mutating func change(_ id: Letter.ID, _ edit: (inout Letter) -> Void) {
        guard let index = list.firstIndex(where: { $0.id == id }) else { return }
        edit(&list[index])
    }
}

/// Art. 5: help by the independent officer, in a room of its own; a second aggregate that knows no case.
///
/// The room works before, during, after and without a complaint. Only `Referral` carries something into a case.
public struct Mediation: Hashable, Sendable {
    public internal(set) var stage = Stage.notOpened
    public internal(set) var thread: [Line] = []
    public internal(set) var notes: [Words] = []
    public internal(set) var meetings: [Meeting] = []
    public internal(set) var consents: [Consent] = []

    /// A room in which nothing happened yet.
    public init() {}

    public enum Stage: Hashable, Sendable {
        case notOpened
        case open(Purpose?)
        case closed(Result, on: Day)
    }

    /// What mediation is for; each has its own way of ending well.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case solution
        case trust
    }

    public enum Result: String, Hashable, Sendable, CaseIterable {
        case solved
        case trustMended
        case noResult
        case stopped
    }

    public enum Voice: String, Hashable, Sendable {
        case complainant
        case officer
    }

    public struct Line: Hashable, Sendable {
        public var from: Voice
        public var words: Words
        public var on: Day
    }

    public struct Meeting: Hashable, Sendable {
        public var on: Day
        public var kind: Kind
        public var words: Words?

        /// A meeting on a day.
        public init(on: Day, kind: Kind, words: Words? = nil) {
            self.on = on
            self.kind = kind
            self.words = words
        }

        /// The steps: a talk with one side, both together, and a talk some time later.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case withComplainant
            case withOtherSide
            case together
            case aftercare
        }
    }

    /// The exact text that may leave, and the answer.
    public struct Consent: Hashable, Sendable {
        public typealias ID = Identifier<Consent>

        public var id: ID
        public var text: Words
        public internal(set) var answer: Bool?
        public internal(set) var passedOn = false
    }

    public enum Command: Hashable, Sendable {
        case write(Voice, Words)
        case startMediation(Purpose)
        case note(Words)
        case meet(Meeting)
        case askConsent(Words)
        case answer(Consent.ID, Bool)
        case passOn(Consent.ID)
        case close(Result)
    }

    public enum Event: Hashable, Sendable {
        case wrote(Voice, Words)
        case started(Purpose)
        case noted(Words)
        case met(Meeting)
        case consentAsked(Consent.ID, Words)
        case answered(Consent.ID, Bool)
        case passedOn(Consent.ID)
        case closed(Result)
    }

    public enum Refusal: Error, Hashable, Sendable {
        case unknownConsent(Consent.ID)
        case alreadyAnswered(Consent.ID)
        case noConsent(Consent.ID)
        case alreadyPassedOn(Consent.ID)
        case notOpen
        case alreadyStarted
        case inTheFuture
        case aftercareComesAfterClosing
    }
}

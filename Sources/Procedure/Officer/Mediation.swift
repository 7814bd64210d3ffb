/// Article 5: help by the independent officer, in a room of its own; a second aggregate that knows no case.
///
/// The room works before, during, after and without a complaint; only `Referral` brings a thing into a case.
public struct Mediation: Hashable, Sendable {
    /// Whether somebody is helped now; closed rooms still take an aftercare talk.
    public internal(set) var stage = Stage.notOpened
    /// What both wrote, in order; no manager or administrator can read it (article 8).
    public internal(set) var thread: [Line] = []
    /// How many lines there were when help was closed last: closing answers what stood before it.
    var linesWhenClosed = 0
    /// The officer's own notes; no case, letter or register reads them.
    public internal(set) var notes: [Words] = []
    /// Talks that were held, with one side or both.
    public internal(set) var meetings: [Meeting] = []
    /// Texts that the complainant was asked to let out, answered or not.
    public internal(set) var consents: [Consent] = []
    /// How the person wants to be called; a room works without a name.
    public internal(set) var name: Words?
    /// How the person hears of news here; nothing of it is known outside the room.
    public internal(set) var wish = Wish.look
    /// The number of the complaint, only once the person gave it here.
    public internal(set) var linked: String?
    /// Appointments, the ones that were called off among them.
    public internal(set) var plans: [Plan] = []
    /// When the substitute came in because the officer was away; both can see it.
    public internal(set) var visits: [Visit] = []

    /// A room in which nothing happened yet.
    public init() {}

    /// Help without mediation is `open(nil)`; mediation gives it a purpose.
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

    /// How it came out; it binds nobody, and the case ends in its own way.
    public enum Result: String, Hashable, Sendable, CaseIterable {
        case solved
        case trustMended
        case noResult
        /// One of them did not want to go on.
        case stopped
    }

    /// The two who write in the room.
    public enum Voice: String, Hashable, Sendable {
        case complainant
        case officer
        case substitute
    }

    /// A written line in the room; its history is apart from that of every case.
    public struct Line: Hashable, Sendable {
        /// Who wrote it.
        public var from: Voice
        /// What was written; mails never quote it.
        public var words: Words
        /// The day of writing.
        public var on: Day
    }

    /// A talk that was held, never a plan.
    public struct Meeting: Hashable, Sendable {
        /// The day of the talk, never ahead.
        public var on: Day
        /// Who were there, or that it was the talk afterwards.
        public var kind: Kind
        /// The officer's note of it.
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
        /// Counts the questions for consent in one room, from 1.
        public typealias ID = Identifier<Consent>

        /// What becomes of a text once it is out.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// The manager reads it in the case.
            case message
            /// The manager can make a settlement of it (article 4).
            case agreement
            /// How it came out; after the ending it becomes an addendum letter.
            case result
        }

        /// By this number the answer finds its question.
        public var id: ID
        /// For what it leaves.
        public var kind: Kind
        /// The text, word for word; a changed text is a new question.
        public var text: Words
        /// Nil while the complainant has not answered; no answer is no consent.
        public internal(set) var answer: Bool?
        /// Whether it left the room; it leaves once.
        public internal(set) var passedOn = false
    }

    /// What complainant and officer do in the room; nobody else has a command here.
    public enum Command: Hashable, Sendable {
        case write(Voice, Words)
        case startMediation(Purpose)
        case note(Words)
        case meet(Meeting)
        case askConsent(Consent.Kind, Words)
        case answer(Consent.ID, Bool)
        case passOn(Consent.ID)
        case close(Result)
        case introduce(Words?, Wish)
        case link(String)
        case plan(Plan.Draft)
        case callOff(Plan.ID)
        case enter(StaffID)
    }

    /// What happened in the room; a case never reads these.
    public enum Event: Hashable, Sendable {
        case wrote(Voice, Words)
        case started(Purpose)
        case noted(Words)
        case met(Meeting)
        case consentAsked(Consent.ID, Consent.Kind, Words)
        case answered(Consent.ID, Bool)
        case passedOn(Consent.ID)
        case closed(Result)
        case introduced(Words?, Wish)
        case linked(String)
        case planned(Plan.ID, Plan.Draft)
        case calledOff(Plan.ID)
        case entered(StaffID)
    }

    /// Why not in this room, now; the officer gives no judgment, so nothing here is about being right.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownConsent(Consent.ID)
        case alreadyAnswered(Consent.ID)
        case noConsent(Consent.ID)
        case alreadyPassedOn(Consent.ID)
        case notOpen
        case alreadyStarted
        case inTheFuture
        case inThePast
        case unknownPlan(Plan.ID)
        case aftercareComesAfterClosing
    }
}

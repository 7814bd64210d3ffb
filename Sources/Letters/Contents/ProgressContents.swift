import HTML
import Procedure
import Texts

/// Letter 5: one line on how it stands, so that nobody waits in silence.
public struct ProgressContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.progress

    /// What happened since the last letter.
    public var message: String
    /// The last day of the six weeks.
    public var answerBy: Day

    /// A message with the day that still holds.
    public init(message: String, answerBy: Day) {
        self.message = message
        self.answerBy = answerBy
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.progress.subject }

    /// The message and the day.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        page.typed(message)
        p { page.texts.progress.answerBy(page.words(answerBy)) }
        p { page.texts.progress.talk(page.sender.signer.name, page.sender.signer.phone) }
    }

    /// The message.
    public var typed: [TypedText] { [TypedText(.message, message)] }

    /// A message says something.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.empty(message, .message) }
}

/// Letter 5: we are too late, or will be (from day 35); no extension exists, the case stays counted as late.
public struct OverdueContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.overdue

    /// The day on which the answer was due (article 6, 5e streepje).
    public var promised: Day
    /// Why, in plain words.
    public var because: String
    /// The new day; nil only as a part of the letter that is the answer itself.
    public var answerBy: Day?

    /// An honest message, in the past or the future tense by the day of the letter.
    public init(promised: Day, because: String, answerBy: Day?) {
        self.promised = promised
        self.because = because
        self.answerBy = answerBy
    }

    /// The subject line says it.
    public func subject(_ page: LetterPage) -> String {
        isMissed(page) ? page.texts.progress.missed : page.texts.progress.ahead
    }

    /// What was promised, why it failed, and the new day.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.progress
        let day = page.words(promised)
        p { isMissed(page) ? texts.wasMissed(day) : texts.willBeMissed(day) }
        p { texts.cause }
        page.typed(because)
        if let answerBy, !page.isCarried {
            p { strong { texts.newDay(page.words(answerBy)) } }
            p { texts.nothingToDo }
            p { texts.talk(page.sender.signer.name, page.sender.signer.phone) }
        }
    }

    private func isMissed(_ page: LetterPage) -> Bool { page.date > promised }

    /// The reason.
    public var typed: [TypedText] { [TypedText(.delay, because)] }

    /// A reason, and a new day unless the answer is here.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        Gaps.empty(because, .delay) + (answerBy == nil && !asPartOfAnother ? [.dayMissing] : [])
    }
}

/// Letter 7: the confirmation after the investigation (article 6, 1e streepje); may be a part of the answer.
public struct ConfirmationContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.confirmation

    /// The day on which the investigation was ready.
    public var finishedOn: Day
    /// What was done; nil only as a part of the answer, which says it per point.
    public var did: String?
    /// When the answer follows; nil only as a part of the answer.
    public var answerBy: Day?

    /// Confirms what was done.
    public init(finishedOn: Day, did: String? = nil, answerBy: Day? = nil) {
        self.finishedOn = finishedOn
        self.did = did
        self.answerBy = answerBy
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.progress.confirmation }

    /// When it was ready, what was done, when the answer comes.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.progress
        page.say(texts.finished(page.words(finishedOn)), texts.confirmed)
        if let did { page.part(texts.didHeading) { page.typed(did) } }
        if let answerBy, !page.isCarried { p { texts.writing(page.words(answerBy)) } }
    }

    /// What was done.
    public var typed: [TypedText] { did.map { [TypedText(.examined(point: 1), $0)] } ?? [] }

    /// On its own it says what was done and when the answer comes.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        if asPartOfAnother { return [] }
        return Gaps.empty(did ?? "", .examined(point: 1)) + (answerBy == nil ? [.dayMissing] : [])
    }
}

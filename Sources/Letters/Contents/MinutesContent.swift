import HTML
import Procedure
import Texts

/// Letter 4: the record of a conversation, for all concerned (article 6, 3e streepje).
public struct MinutesContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.minutes

    /// Complainant or respondent: each gets an own letter.
    public var audience: Audience
    /// The day of the conversation.
    public var heldOn: Day
    /// Whether it was a call.
    public var byTelephone: Bool
    /// Who took part.
    public var present: [String]
    /// The record.
    public var words: String
    /// The last day for corrections before the handler goes on.
    public var correctBy: Day
    /// Whether a passage was left out for this reader, with a reason in the case.
    public var isShortened: Bool

    /// The record of one conversation for one reader.
    public init(
        audience: Audience = .complainant, heldOn: Day, byTelephone: Bool = false, present: [String],
        words: String,
        correctBy: Day, isShortened: Bool = false
    ) {
        self.audience = audience
        self.heldOn = heldOn
        self.byTelephone = byTelephone
        self.present = present
        self.words = words
        self.correctBy = correctBy
        self.isShortened = isShortened
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.conversation.minutes }

    /// Who, when, the record, and how to correct it.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.conversation
        let day = page.words(heldOn)
        page.say(
            byTelephone ? texts.telephoned(day) : texts.talked(day),
            texts.present(page.texts.frame.list(present)))
        page.part(texts.recordHeading) {
            page.typed(words)
            if isShortened { p { texts.shortened } }
        }
        page.part(texts.correctHeading) {
            page.say(texts.correctBy(page.words(correctBy)), page.answering)
            page.say(texts.added, texts.silence)
        }
        p { texts.confidential }
    }

    /// The record itself.
    public var typed: [TypedText] { [TypedText(.minutes, words)] }

    /// Who took part.
    public var knownNames: [String] { present }

    /// A record says something, and who was there.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        Gaps.empty(words, .minutes) + (present.isEmpty ? [.nothingListed] : [])
    }
}

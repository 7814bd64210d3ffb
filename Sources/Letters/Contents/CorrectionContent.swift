import HTML
import Procedure
import Texts

/// What was wrong in a letter that is out, and how it is: sending happens once, and no letter is edited.
public struct CorrectionContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.correction

    /// The day of the letter that it corrects.
    public var letterOf: Day
    /// What that letter is called, as its reader sees it in the list.
    public var title: String
    /// How it is, with what stood there.
    public var message: String

    /// A correction of a letter that stays as it was.
    public init(letterOf: Day, title: String, message: String) {
        self.letterOf = letterOf
        self.title = title
        self.message = message
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.settlement.correction }

    /// Which letter, that it is our mistake, how it is, and that the rest holds.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.settlement
        page.say(texts.wrongLetter(page.words(letterOf), title), texts.ourMistake)
        page.part(texts.correctHeading) { page.typed(message) }
        p { texts.restHolds }
    }

    /// What the handler writes.
    public var typed: [TypedText] { [TypedText(.message, message)] }

    /// A correction says something.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.empty(message, .message) }
}

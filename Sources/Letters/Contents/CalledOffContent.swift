import HTML
import Procedure
import Texts

/// A talk to which somebody was invited does not take place; the new day is in the letter that carries it.
public struct CalledOffContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.calledOff

    /// Complainant or respondent: whoever was invited.
    public var audience: Audience
    /// The day that the invitation named.
    public var on: Day
    /// Whether another day stands in the same letter.
    public var isMoved: Bool

    /// For the day of an invitation.
    public init(audience: Audience = .complainant, on: Day, isMoved: Bool = false) {
        self.audience = audience
        self.on = on
        self.isMoved = isMoved
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.conversation.calledOff }

    /// Which talk, and what comes instead; why is for nobody to read.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.conversation
        page.say(texts.notOn(page.words(on)), isMoved ? texts.otherDay : texts.noDay)
        if !isMoved { p { page.answering } }
    }
}

import HTML
import Procedure
import Texts

/// Letter 3: an invitation to a conversation (article 3 and 4).
public struct InvitationContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.invitation

    /// Complainant or respondent: both can be invited.
    public var audience: Audience
    /// The day.
    public var on: Day
    /// The time of day, as people say it: "half drie".
    public var at: String?
    /// Where; nil: by telephone.
    public var place: String?
    /// Who takes part on our side, and whoever else.
    public var with: [String]
    /// Whom they bring, where that is known.
    public var company: String?

    /// An invitation for a day.
    public init(
        audience: Audience = .complainant, on: Day, at: String? = nil, place: String?, with: [String],
        company: String? = nil
    ) {
        self.audience = audience
        self.on = on
        self.at = at
        self.place = place
        self.with = with
        self.company = company
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.conversation.invitation }

    /// When, where, with whom, and that nobody has to.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.conversation
        p { audience == .complainant ? texts.talkAboutYours : texts.talkAboutIt }
        p { strong { at.map { texts.onAt(page.words(on), $0) } ?? texts.on(page.words(on)) } }
        page.say(
            place.map(texts.place) ?? texts.byTelephone,
            with.isEmpty ? nil : texts.with(page.texts.frame.list(with)))
        page.say(company.map(texts.company), texts.bring)
        p { texts.minutesFollow }
        page.part(texts.cannotHeading) {
            p { page.answering }
            if audience == .complainant { p { texts.needNot } }
        }
    }

    /// Place and company.
    public var typed: [TypedText] { place.map { [TypedText(.place, $0)] } ?? [] }

    /// Everybody who takes part.
    public var knownNames: [String] { with + [company, place].compactMap(\.self) }
}

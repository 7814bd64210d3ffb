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
    /// The time of day; nil where it was left open.
    public var at: TimeOfDay?
    /// Where; nil: by telephone.
    public var place: String?
    /// Who takes part on our side, and whoever else.
    public var with: [String]
    /// Whom they bring, where that is known.
    public var company: String?
    /// The language for which we bring an interpreter.
    public var interpreter: String?

    /// An invitation for a day.
    public init(
        audience: Audience = .complainant, on: Day, at: TimeOfDay? = nil, place: String?,
        with: [String], company: String? = nil, interpreter: String? = nil
    ) {
        self.audience = audience
        self.on = on
        self.at = at
        self.place = place
        self.with = with
        self.company = company
        self.interpreter = interpreter
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.conversation.invitation }

    /// When, where, with whom, and that nobody has to.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.conversation
        p { audience == .complainant ? texts.talkAboutYours : texts.talkAboutIt }
        p { strong { question(page) } }
        page.say(
            place.map(texts.place) ?? texts.byTelephone,
            with.isEmpty ? nil : texts.with(page.texts.frame.list(with)))
        page.say(company.map(texts.company), place == nil ? texts.bringByTelephone : texts.bring)
        page.say(interpreter.map(texts.interpreter))
        p { texts.minutesFollow }
        page.part(texts.cannotHeading) {
            p { page.answering }
            if audience == .complainant { p { texts.needNot } }
        }
    }

    private func question(_ page: LetterPage) -> String {
        let texts = page.texts.conversation
        guard let at else { return texts.on(page.words(on)) }
        return texts.onAt(page.words(on), page.texts.frame.time(at.hour, at.minute))
    }

    /// The place, as it was typed.
    public var typed: [TypedText] { place.map { [TypedText(.place, $0)] } ?? [] }

    /// Everybody who takes part.
    public var knownNames: [String] { with + [company, place].compactMap(\.self) }
}

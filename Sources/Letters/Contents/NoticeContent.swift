import HTML
import Procedure
import Texts

/// Letter 2: to the person whom it is about, who has two weeks to react (article 6, 2e streepje).
public struct NoticeContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.notice

    /// The parts that are about them, and no other.
    public var parts: [String]
    /// What the handler wants to know.
    public var questions: [String]
    /// In which quality they are asked.
    public var about: About.Kind
    /// The complainant's name; nil where it may not be given, and nothing else about them is ever here.
    public var complainant: String?
    /// Until when.
    public var term: Term
    /// Files that are shared with them.
    public var attachments: Int
    /// With whom they may talk, and how to reach that person.
    public var support: String?

    /// A notice with what is shared.
    public init(
        parts: [String], questions: [String] = [], about: About.Kind, complainant: String?, term: Term,
        attachments: Int = 0, support: String? = nil
    ) {
        self.parts = parts
        self.questions = questions
        self.about = about
        self.complainant = complainant
        self.term = term
        self.attachments = attachments
        self.support = support
    }

    /// When the two weeks end; they start when the respondent is informed (domain rule 1).
    public enum Term: Hashable, Sendable {
        /// They start when the letter is opened; with the last day where that is today.
        case fromOpening(days: Int, ifToday: Day)
        /// They start when it was posted, two days later; with the last day where that is today.
        case fromPosting(days: Int, ifToday: Day)
    }

    /// To whom it is about.
    public var audience: Audience { .respondent }

    /// The subject line: an invitation, not a verdict.
    public func subject(_ page: LetterPage) -> String { page.texts.notice.subject }

    /// What it is about, until when, how; support, secrecy, and the help that goes on.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.notice
        page.say(opening(texts), complainant == nil ? texts.unnamed : nil)
        p { texts.undecided }
        page.part(texts.partsHeading) {
            p { texts.told }
            for part in parts { page.quote(part) }
            if attachments > 0 { p { texts.attachments(attachments) } }
        }
        if !questions.isEmpty { page.part(texts.questionsHeading) { page.list(questions) } }
        page.part(texts.whenHeading) {
            p { strong { until(page) } }
            if case .fromPosting = term { page.say(texts.postedLater, texts.handed, texts.openedSooner) }
            p { texts.silence }
        }
        reacting(page)
        supporting(page)
        page.part(texts.secrecyHeading) { p { texts.secrecy } }
        page.part(texts.helpingHeading) { p { texts.helping(page.sender.signer.phone) } }
    }

    @HTMLBuilder private func reacting(_ page: LetterPage) -> HTML {
        let texts = page.texts.notice
        let phone = page.sender.signer.phone
        page.part(texts.howHeading) {
            p {
                page.recipient.reading == .post
                    ? texts.howByPost(phone) : texts.howSignedIn(page.sender.site, phone)
            }
            if page.recipient.reading == .post { p { texts.howWithCode(page.sender.site) } }
            if about == .partner { p { texts.colleague } }
            p { texts.afterwards }
        }
    }

    @HTMLBuilder private func supporting(_ page: LetterPage) -> HTML {
        let texts = page.texts.notice
        page.part(texts.supportHeading) {
            page.say(texts.support, support.map(texts.supportPerson), texts.supportAnyone)
        }
    }

    private func opening(_ texts: LetterTexts.Notice) -> String {
        let who = complainant ?? texts.somebody
        return switch about {
        case .employee, .unsure: texts.aboutYou(who)
        case .partner: texts.aboutPartner(who)
        case .organisation: texts.aboutOrganisation(who)
        }
    }

    private func until(_ page: LetterPage) -> String {
        let frame = page.texts.frame
        return switch term {
        case .fromOpening(let days, let day): page.texts.notice.fromOpening(page.words(day), frame.term(days))
        case .fromPosting(let days, let day):
            page.texts.notice.fromPosting(page.words(page.date), page.words(day), frame.term(days))
        }
    }

    /// The parts are the complainant's words; the questions are the handler's.
    public var typed: [TypedText] {
        parts.enumerated().map { TypedText(.told(point: $0.offset + 1), $0.element, isQuoted: true) }
            + questions.enumerated().map { TypedText(.question($0.offset + 1), $0.element) }
    }

    /// The complainant, where the name may be given.
    public var knownNames: [String] { [complainant, support].compactMap(\.self) }

    /// It has to be about something.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        if parts.isEmpty { return [.nothingListed] }
        return parts.enumerated().flatMap { Gaps.empty($0.element, .told(point: $0.offset + 1)) }
            + questions.enumerated().flatMap { Gaps.empty($0.element, .question($0.offset + 1)) }
    }
}

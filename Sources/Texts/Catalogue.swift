import Procedure

/// Everything that people outside the desk read, in one language; what is missing does not compile.
///
/// A class only because handing it on then costs a pointer; it never changes.
public final class Catalogue: Sendable {
    package let language: Language
    package let dates: DateTexts
    package let common: CommonTexts
    package let start: StartTexts
    package let form: FormTexts
    package let follow: FollowTexts
    package let respondent: RespondentTexts
    package let label: LabelTexts
    package let officer: OfficerTexts
    package let regulation: RegulationTexts
    package let contact: ContactTexts
    package let privacy: PrivacyTexts
    package let cookies: CookieTexts
    package let accessibility: AccessibilityTexts
    package let fault: FaultTexts
    package let paper: PaperTexts
    package let mail: MailTexts
    package let refusal: RefusalTexts

    private init(
        _ language: Language, dates: DateTexts, common: CommonTexts, start: StartTexts, form: FormTexts,
        follow: FollowTexts, respondent: RespondentTexts, label: LabelTexts, officer: OfficerTexts,
        regulation: RegulationTexts, contact: ContactTexts, privacy: PrivacyTexts, cookies: CookieTexts,
        accessibility: AccessibilityTexts, fault: FaultTexts, paper: PaperTexts, mail: MailTexts,
        refusal: RefusalTexts
    ) {
        self.language = language
        self.dates = dates
        self.common = common
        self.start = start
        self.form = form
        self.follow = follow
        self.respondent = respondent
        self.label = label
        self.officer = officer
        self.regulation = regulation
        self.contact = contact
        self.privacy = privacy
        self.cookies = cookies
        self.accessibility = accessibility
        self.fault = fault
        self.paper = paper
        self.mail = mail
        self.refusal = refusal
    }

    /// The catalogue of a language.
    public static func of(_ language: Language) -> Catalogue {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = Catalogue(
        .dutch, dates: .dutch, common: .dutch, start: .dutch, form: .dutch, follow: .dutch,
        respondent: .dutch, label: .dutch, officer: .dutch, regulation: .dutch, contact: .dutch,
        privacy: .dutch, cookies: .dutch, accessibility: .dutch, fault: .dutch, paper: .dutch, mail: .dutch,
        refusal: .dutch)

    private static let english = Catalogue(
        .english, dates: .english, common: .english, start: .english, form: .english, follow: .english,
        respondent: .english, label: .english, officer: .english, regulation: .english, contact: .english,
        privacy: .english, cookies: .english, accessibility: .english, fault: .english, paper: .english,
        mail: .english, refusal: .english)
}

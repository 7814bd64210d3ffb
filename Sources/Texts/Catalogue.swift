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
    package let room: RoomTexts
    package let regulation: RegulationTexts
    package let contact: ContactTexts
    package let privacy: PrivacyTexts
    package let cookies: CookieTexts
    package let accessibility: AccessibilityTexts
    package let fault: FaultTexts
    package let paper: PaperTexts
    package let mail: MailTexts
    package let refusal: RefusalTexts
    package let export: ExportTexts
    package let signature: SignatureTexts
    package let ownData: OwnDataTexts

    private init(
        _ language: Language, dates: DateTexts, common: CommonTexts, start: StartTexts, form: FormTexts,
        follow: FollowTexts, respondent: RespondentTexts, label: LabelTexts, officer: OfficerTexts,
        room: RoomTexts,
        regulation: RegulationTexts, contact: ContactTexts, privacy: PrivacyTexts, cookies: CookieTexts,
        accessibility: AccessibilityTexts, fault: FaultTexts, paper: PaperTexts, mail: MailTexts,
        refusal: RefusalTexts, export: ExportTexts, signature: SignatureTexts, ownData: OwnDataTexts
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
        self.room = room
        self.regulation = regulation
        self.contact = contact
        self.privacy = privacy
        self.cookies = cookies
        self.accessibility = accessibility
        self.fault = fault
        self.paper = paper
        self.mail = mail
        self.refusal = refusal
        self.export = export
        self.signature = signature
        self.ownData = ownData
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
        respondent: .dutch, label: .dutch, officer: .dutch, room: .dutch, regulation: .dutch, contact: .dutch,
        privacy: .dutch, cookies: .dutch, accessibility: .dutch, fault: .dutch, paper: .dutch, mail: .dutch,
        refusal: .dutch, export: .dutch, signature: .dutch, ownData: .dutch)

    private static let english = Catalogue(
        .english, dates: .english, common: .english, start: .english, form: .english, follow: .english,
        respondent: .english, label: .english, officer: .english, room: .english, regulation: .english,
        contact: .english,
        privacy: .english, cookies: .english, accessibility: .english, fault: .english, paper: .english,
        mail: .english, refusal: .english, export: .english, signature: .english, ownData: .english)
}

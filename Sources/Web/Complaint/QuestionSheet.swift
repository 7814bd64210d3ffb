import CaseDesk
import HTML
import Procedure
import Texts

/// What a page of the form is drawn from: the answers so far, the words, and what is not right yet.
struct QuestionSheet: Sendable {
    let form: ComplaintForm
    let organisation: Organisation
    let language: Language
    let now: Now
    var problems: [FieldProblem] = []
    var keepsHours = Draft.hours
    /// A page of its own on the site; among the others where the desk takes a complaint down.
    var heading = Field.Heading.page

    var texts: FormTexts { form.texts.form }
    var common: CommonTexts { form.texts.common }

    /// The question of the page, which is its heading.
    func heading(_ name: String, _ question: String, hint: String? = nil, needed: Bool = false) -> Field {
        Field(name, question, hint: hint, error: problems[name], isNeeded: needed, heading: heading)
    }

    func field(_ name: String, _ question: String, hint: String? = nil, needed: Bool = false) -> Field {
        Field(name, question, hint: hint, error: problems[name], isNeeded: needed)
    }

    /// A question that several fields answer.
    func title(_ words: String) -> HTML { heading == .page ? h1 { words } : h2 { words } }

    /// A second question of the same page.
    func subtitle(_ words: String) -> HTML { heading == .page ? h2 { words } : h3 { words } }

    func value(_ name: String) -> String { form.value(name) }

    func address(_ path: String) -> String { language.address(path) }
}

/// One page of the form: its title and what stands between "Vraag 3 van 11" and the button.
protocol QuestionPage {
    var sheet: QuestionSheet { get }
    /// As in the tab.
    var name: String { get }
    /// With the one `h1`.
    var fields: HTML { get }
}

extension QuestionPage {
    var texts: FormTexts { sheet.texts }
}

extension Question {
    func page(_ sheet: QuestionSheet) -> any QuestionPage {
        switch self {
        case .story: StoryPage(sheet: sheet)
        case .urgency: UrgencyPage(sheet: sheet)
        case .helpNow: HelpNowPage(sheet: sheet)
        case .when: WhenPage(sheet: sheet)
        case .overAYear: OverAYearPage(sheet: sheet)
        case .about: AboutPage(sheet: sheet)
        case .effect: EffectPage(sheet: sheet)
        case .wishes: WishesPage(sheet: sheet)
        case .files: FilesPage(sheet: sheet)
        case .behalf: BehalfPage(sheet: sheet)
        case .represented: RepresentedPage(sheet: sheet)
        case .name: NamePage(sheet: sheet)
        case .contact: ContactPage(sheet: sheet)
        case .detail: DetailPage(sheet: sheet)
        case .needs: NeedsPage(sheet: sheet)
        }
    }
}

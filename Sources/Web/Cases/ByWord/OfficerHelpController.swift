import CaseDesk
import Hummingbird
import Procedure
import Texts

/// What the complainant lets be known about the officer (article 5); what they talk about stays there.
struct OfficerHelpController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage {
        ByWordPage(sheet: sheet, title: sheet.texts.byWord.officer, lead: [], step: "functionaris") { sheet in
            sheet.radios(
                "zei", sheet.texts.byWord.officerQuestion,
                OfficerHelp.possible(in: sheet.casefile).map { Choice($0.rawValue, $0.words) }
            ).html
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context, deskToo: true).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context, deskToo: true)
        var read = FormReader(form, today: visit.view.today)
        let said: OfficerHelp? = read.choice("zei", DeskTexts.dutch.work.chooseAnswer)
        let recorded = RecordedForm(&read, visit.view)
        guard let said, let recorded else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .noted, at: "functionaris", to: "", again: page,
            .referral(said.command(recorded.declaration)))
    }
}

/// The three things that can be said.
enum OfficerHelp: String, CaseIterable, Sendable {
    case helps = "helpt"
    case reads = "leest"
    case stops = "leest-niet"

    static func possible(in casefile: Casefile) -> [OfficerHelp] {
        (casefile.referral.isDisclosed ? [] : [.helps]) + [casefile.referral.officerReads ? .stops : .reads]
    }

    var words: String {
        let words = DeskTexts.dutch.byWord
        return switch self {
        case .helps: words.officerHelps
        case .reads: words.officerReads
        case .stops: words.officerStops
        }
    }

    func command(_ declaration: Declaration) -> Referral.Command {
        switch self {
        case .helps: .disclose(declaration)
        case .reads: .letOfficerRead(declaration)
        case .stops: .stopOfficerReading(declaration)
        }
    }
}

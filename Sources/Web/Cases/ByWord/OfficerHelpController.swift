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
                OfficerHelp.possible(in: sheet.view).map { Choice($0.rawValue, $0.words) }
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
        let side = visit.view.office.officerSide(of: visit.view.casefile)
        if let reader = said?.reader, !side.contains(reader) {
            read.note("zei", DeskTexts.dutch.byWord.officerInvolved)
        }
        let recorded = RecordedForm(&read, visit.view)
        guard let said, let recorded, read.isRight else { return try await visit.again(read, page) }
        return try await visit.record(
            form, .noted, at: "functionaris", to: "", again: page,
            .referral(said.command(recorded.declaration)))
    }
}

/// What can be said about it; who reads is asked, for only the complainant knows what the talk is about.
enum OfficerHelp: String, CaseIterable, Sendable {
    case helps = "helpt"
    case reads = "leest"
    case substituteReads = "vervanger-leest"
    case stops = "leest-niet"

    static func possible(in view: HandlerView) -> [OfficerHelp] {
        let referral = view.casefile.referral
        let helps: [OfficerHelp] = referral.isDisclosed ? [] : [.helps]
        if referral.officerReads { return helps + [.stops] }
        let side = view.office.officerSide(of: view.casefile)
        return helps + side.map { $0 == .officer ? .reads : .substituteReads }
    }

    /// Whom they let read it.
    var reader: Referral.Reader? {
        switch self {
        case .reads: .officer
        case .substituteReads: .substitute
        case .helps, .stops: nil
        }
    }

    var words: String {
        let words = DeskTexts.dutch.byWord
        return switch self {
        case .helps: words.officerHelps
        case .reads: words.officerReads
        case .substituteReads: words.substituteReads
        case .stops: words.officerStops
        }
    }

    func command(_ declaration: Declaration) -> Referral.Command {
        switch self {
        case .helps: .disclose(declaration)
        case .reads: .letOfficerRead(declaration)
        case .substituteReads: .letOfficerRead(declaration, by: .substitute)
        case .stops: .stopOfficerReading(declaration)
        }
    }
}

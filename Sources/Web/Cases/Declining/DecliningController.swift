import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A point that is not taken up (article 1, 2), for its age or scope, with reasons, by the manager.
struct DecliningController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { DecliningPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let chosen = try request.query().text("punt")
        return try await StepVisit(site, context).show(request) { DecliningPage(sheet: $0, chosen: chosen) }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let part = Int(form.text("punt")).flatMap { visit.casefile.parts[.init($0)] }
        if part == nil { read.note("punt", DeskTexts.dutch.work.choosePoint) }
        let grounds = visit.casefile.filing.procedure.terms.refusalGrounds
        let ground = grounds.first { $0.key == form.text("grond") }
        if ground == nil { read.note("grond", DeskTexts.dutch.work.chooseGround) }
        let why = read.needed("waarom", DeskTexts.dutch.answer.noWhy)
        if let why, !why.isReasoned { read.note("waarom", DeskTexts.dutch.answer.twoSentences) }
        guard let part, let ground, let why, why.isReasoned else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .refused, to: "antwoord", again: page) { plan throws(Refusal) in
            try plan.perform(.closing(.refuse(part.id, ground, why: why)))
        }
    }

    /// Taken back, the words stand in the form again.
    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Procedure.Part.ID = try visit.identifier("id")
        let response = try await visit.carryOut(form, .reconsidered, to: "afwijzing", again: page) {
            plan throws(Refusal) in
            try plan.perform(.closing(.reconsider(id)))
        }
        guard response.status.kind == .redirection else { return response }
        try await visit.keepReason(of: id)
        return response
    }
}

extension StepVisit {
    /// What was written about a point that was not looked into, for who writes it anew.
    func keepReason(of id: Procedure.Part.ID) async throws {
        guard case .notTakenUp(let ground, let why) = casefile.dispositions[id] else { return }
        let fields: [KeptWords.Field] = [
            .init("punt", "\(id.number)"), .init("grond", ground.key), .init("waarom", why.text),
        ]
        try await site.desk.keep(fields, on: WrittenPage("afwijzing"), of: number, as: staff, now: site.now())
    }
}

extension RefusalGround {
    /// As a radio names it.
    var key: String {
        switch self {
        case .age: "leeftijd"
        case .scope: "bereik"
        case .policy(let name): "beleid-\(name)"
        }
    }
}

/// Which point, why, and the explanation that the complainant will read.
struct DecliningPage: StepPage {
    let sheet: StepSheet
    /// The point that the link before it was about.
    var chosen = ""

    var title: String { texts.answer.refuseTitle }

    @HTMLBuilder var content: HTML {
        let open = casefile.parts.list.filter { casefile.dispositions[$0.id] == nil }
        Columns {
            if open.isEmpty {
                p { texts.work.allDecided }
            } else {
                ScopeHint(sheet: sheet)
                form(open)
            }
            for part in casefile.parts.list { taken(part) }
            if casefile.endingOfParts != nil {
                p { ButtonLink(texts.work.toEnding, to: sheet.address("einde")) }
            }
        } beside: {
            Beside(heading: texts.work.quoted, words: sheet.story ?? texts.casePage.storyInFile)
        }
    }

    private func form(_ open: [Procedure.Part]) -> HTML {
        let grounds = casefile.filing.procedure.terms.refusalGrounds.sorted { $0.key > $1.key }
        return sheet.form("afwijzing") {
            sheet.radios(
                "punt", texts.work.whichPoint,
                open.map { Choice("\($0.id.number)", sheet.label(of: $0), hint: age($0)) },
                or: open.count == 1 ? open.first.map { "\($0.id.number)" } : chosen)
            sheet.radios(
                "grond", texts.answer.refuseGround,
                grounds.map { Choice($0.key, sheet.labels.procedure.ground($0)) })
            sheet.area("waarom", texts.answer.refuseWhy, hint: texts.answer.whyHint, rows: 6)
            Buttons {
                Button(texts.work.saveRefusal)
                sheet.keepButton
            }
        }.html
    }

    private func age(_ part: Procedure.Part) -> String {
        let years = sheet.terms.maximumAge
        let isInTime = AgeTest.isInTime(part.happened, sentOn: casefile.filing.sentOn, years: years)
        let moment = sheet.dates.when(part.happened)
        return isInTime ? moment : "\(moment). \(texts.parts.tooOld(years))"
    }

    @HTMLBuilder private func taken(_ part: Procedure.Part) -> HTML {
        if case .notTakenUp(_, let why) = casefile.dispositions[part.id] {
            section {
                h2 { texts.casePage.part(part.id.number) }
                PointEnding(sheet: sheet, part: part)
                Paragraphs(why.text)
                sheet.form("afwijzing/\(part.id.number)/terug") {
                    Buttons { Button(texts.work.takeBack, .second) }
                }
            }
        }
    }
}

import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Referred on, or no complaint after all: only with the complainant's recorded agreement (domain rule 2).
struct AgreedEndController: Sendable {
    let site: Site
    let end: AgreedEnd

    private func page(_ sheet: StepSheet) -> any StepPage { AgreedEndPage(sheet: sheet, end: end) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        let parts: Set<Procedure.Part.ID> = read.numbers("punten[]")
        if parts.isEmpty { read.note("punten", DeskTexts.dutch.byWord.noStopParts) }
        let words = read.needed("woorden", end.noWords)
        let recorded = RecordedForm(&read, visit.view)
        guard let words, let recorded, read.isRight else { return try await visit.again(read, page) }
        let command = end.command(parts.sorted(), words, recorded.declaration)
        return try await visit.carryOut(form, .partEnded, to: "einde", again: page) { plan throws(Refusal) in
            try plan.perform(.closing(command))
        }
    }
}

/// The two ends that the complainant has to agree with.
enum AgreedEnd: Sendable {
    case referredOn, notAComplaint

    var ending: Ending {
        switch self {
        case .referredOn: .referredOn
        case .notAComplaint: .notAComplaint
        }
    }

    var step: String {
        switch self {
        case .referredOn: "doorgeven"
        case .notAComplaint: "geen-klacht"
        }
    }

    var question: (words: String, hint: String?) {
        switch self {
        case .referredOn: (DeskTexts.dutch.ends.referTo, DeskTexts.dutch.ends.referHint)
        case .notAComplaint: (DeskTexts.dutch.ends.setAsideWhy, nil)
        }
    }

    var noWords: String {
        switch self {
        case .referredOn: DeskTexts.dutch.ends.noReferTo
        case .notAComplaint: DeskTexts.dutch.ends.noSetAsideWhy
        }
    }

    func command(_ parts: [Procedure.Part.ID], _ words: Words, _ agreed: Declaration) -> Closing.Command {
        switch self {
        case .referredOn: .referOn(parts, to: words, agreed: agreed)
        case .notAComplaint: .setAside(parts, why: words, agreed: agreed)
        }
    }
}

/// Which points, to whom or why, and how the complainant agreed; the letter stands on the next page.
struct AgreedEndPage: StepPage {
    let sheet: StepSheet
    let end: AgreedEnd

    var isWide: Bool { false }
    var title: String { texts.ends.way(end.ending) }

    @HTMLBuilder var content: HTML {
        p { texts.ends.when(end.ending) }
        if sheet.openParts.isEmpty { p { texts.work.allDecided } } else { form }
    }

    private var form: HTML {
        sheet.form(end.step) {
            PointBoxes(sheet: sheet, question: texts.settlement.parts, parts: sheet.openParts)
            sheet.area("woorden", end.question.words, hint: end.question.hint, rows: 4)
            RecordedFields(sheet: sheet, question: texts.ends.agreedDay)
            Buttons { Button(texts.work.nextPage) }
        }.html
    }
}

/// Points to choose from, all of them ticked at first.
struct PointBoxes: Part {
    let sheet: StepSheet
    let question: String
    let parts: [Procedure.Part]

    var html: HTML {
        Checkboxes(
            sheet.field("punten[]", question), parts.map { Choice("\($0.id.number)", sheet.label(of: $0)) },
            ticked: sheet.ticked("punten[]", or: Set(parts.map { "\($0.id.number)" }))
        ).html
    }
}

extension StepSheet {
    /// Points that have no end yet; none once the whole has ended.
    var openParts: [Procedure.Part] {
        guard !casefile.closing.hasEnded else { return [] }
        return casefile.parts.list.filter { casefile.dispositions[$0.id] == nil }
    }
}

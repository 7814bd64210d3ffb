import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// The desk ends what nobody can be answered about in one act: the subject, the reason, and the end.
struct DeskUnanswerable: Sendable {
    let site: Site

    func answer(
        _ view: DeskView, _ context: WebContext, form: DistributionForm? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let shown = form ?? DistributionForm(token: context.csrfToken)
        let content = DeskUnanswerablePage(view: view, form: shown)
        var page = StaffPage("\(content.title), \(view.casefile.filing.number)")
        page.back = Link(
            DeskTexts.dutch.work.backToCase, to: "/werk/klachten/\(view.casefile.filing.number)/behandelaar",
            icon: .back)
        page.problems = shown.problems
        page.hasTrouble = shown.trouble != nil
        page.isWide = false
        return .page(
            try await site.staffPage(page, try context.staff) { content.html }, status: status)
    }

    func end(_ view: DeskView, _ form: FormData, _ context: WebContext) async throws -> Response {
        var read = FormReader(form, today: view.today)
        let texts = DeskTexts.dutch.ends
        let why: Closing.Unanswerable? = read.choice("waarom", texts.chooseUnanswerable)
        let subject: Subject? = read.choice("onderwerp", texts.chooseSubject)
        if !form.has("gevaar") { read.note("gevaar", texts.lookFirst) }
        guard let why, let subject, read.isRight else {
            return try await again(view, form, context, problems: read.problems)
        }
        do {
            try await site.desk.carryOut(
                on: view.casefile.filing.number, as: try context.staff,
                ifStillAt: Int(form.text("versie")) ?? -1, now: site.now()
            ) { plan throws(Refusal) in
                for part in plan.casefile.parts.list {
                    try plan.perform(.filing(.classify(part.id, as: subject)))
                }
                try plan.perform(.closing(.cannotAnswer(why)))
                try plan.end()
            }
            return .redirect(to: "/werk/balie?klaar=\(DeskDone.unanswered.rawValue)")
        } catch let refusal as Refusal {
            let words = DeskTexts.dutch.words(refusal)
            return try await again(view, form, context, trouble: words, status: refusal.status)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await again(view, form, context, trouble: words, status: .conflict)
        }
    }

    private func again(
        _ view: DeskView, _ form: FormData, _ context: WebContext, problems: [FieldProblem] = [],
        trouble: String? = nil, status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        let shown = DistributionForm(
            token: context.csrfToken, typed: form, problems: problems, trouble: trouble, done: nil)
        return try await answer(view, context, form: shown, status: status)
    }
}

/// What came in, why nobody is answered, what it is about, and that somebody looked for danger.
struct DeskUnanswerablePage: Part {
    let view: DeskView
    let form: DistributionForm

    private var texts: DeskEnds { DeskTexts.dutch.ends }
    var title: String { texts.way(.cannotBeAnswered) }

    @HTMLBuilder var html: HTML {
        form.trouble.map { Trouble($0) }
        h1 { title }
        p { texts.unanswerableLead }
        p { texts.deskUnanswerable }
        if case .told(let words) = view.casefile.filing.story { blockquote { Paragraphs(words.text) } }
        form.form(
            to: "/werk/klachten/\(view.casefile.filing.number)/geen-antwoord", version: view.loaded.version
        ) {
            Radios(
                Field("waarom", texts.unanswerableWhy, error: form.problems["waarom"]),
                view.casefile.unanswerable, selected: form.typed?.value("waarom"))
            Radios(
                Field("onderwerp", texts.subjectQuestion, error: form.problems["onderwerp"]),
                Subject.allCases.map { Choice($0.rawValue, DeskTexts.dutch.phase.subject($0)) },
                selected: form.typed?.value("onderwerp"))
            Checkbox(
                Field("gevaar", texts.looked, error: form.problems["gevaar"]),
                isTicked: form.typed?.has("gevaar") ?? false)
            Buttons { Button(texts.endUnanswered) }
        }
    }
}

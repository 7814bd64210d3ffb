import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// What somebody who got minutes says of them by word: added, never edited in (article 6, 3e streepje).
struct MinutesAnswerController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, talk) = try await open(context)
        return try await visit.show(request) { page($0, talk) }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, talk) = try await open(context)
        let again: (StepSheet) -> any StepPage = { page($0, talk) }
        var read = FormReader(form, today: visit.view.today)
        let readers = visit.sheet.participants.filter { talk.minutes?.to.contains($0) == true }
        let from = readers.first { $0.key == form.text("wie") }
        if from == nil { read.note("wie", DeskTexts.dutch.talk.chooseWho) }
        let isRight: YesNo? = read.choice("klopt", DeskTexts.dutch.work.chooseAnswer)
        let wrong = isRight == .no ? read.needed("wat", DeskTexts.dutch.byWord.noMinutesWords) : nil
        let recorded = RecordedForm(&read, visit.view)
        guard isRight != nil, let recorded, let from, read.isRight else {
            return try await visit.again(read, again)
        }
        let verdict = wrong.map(Conversation.Comment.Verdict.incorrect) ?? .correct
        return try await visit.record(
            form, .noted, at: step(talk), to: "verslag/\(talk.id.number)", again: again,
            .conversations(.comment(talk.id, from: from, verdict, recorded.declaration)))
    }

    private func open(_ context: WebContext) async throws -> (StepVisit, Conversation) {
        let visit = try await StepVisit(site, context)
        guard let talk = visit.casefile.conversations[try visit.identifier("id")] else {
            throw WebProblem.notFound
        }
        return (visit, talk)
    }

    private func step(_ talk: Conversation) -> String { "verslag/\(talk.id.number)/antwoord" }

    private func page(_ sheet: StepSheet, _ talk: Conversation) -> any StepPage {
        let words = sheet.texts.byWord
        let readers = sheet.participants.filter { talk.minutes?.to.contains($0) == true }
        let isShared = !readers.isEmpty
        return ByWordPage(
            sheet: sheet, title: words.minutes(talk.id.number), lead: isShared ? [] : [words.notNow],
            step: isShared ? step(talk) : nil
        ) { sheet in
            let answers = [Choice("ja", words.minutesRight), Choice("nee", words.minutesWrong)]
            let people = readers.map { Choice($0.key, sheet.name(of: $0.addressee)) }
            return sheet.radios("wie", words.minutesWho, people, or: readers.first?.key).html
                + sheet.radios("klopt", words.minutesQuestion, answers).html
                + sheet.area("wat", sheet.texts.frame.optional(words.minutesWords), rows: 4).html
        }
    }
}

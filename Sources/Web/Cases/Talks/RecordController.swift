import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Minutes of a talk: written, looked at as everyone will get them, and shared (article 6, 3e streepje).
struct RecordController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, talk) = try await open(context)
        return try await visit.show(request) { RecordPage(sheet: $0, talk: talk) }
    }

    func new(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, talk) = try await open(context)
        var read = FormReader(form, today: visit.view.today)
        guard let minutes = minutes(&read, talk) else {
            return try await visit.again(read) { RecordPage(sheet: $0, talk: talk) }
        }
        let others = visit.sheet.participants.flatMap { ["stuk-\($0.key)", "weg-\($0.key)"] }
        return try await visit.preview(
            form, again: { RecordPage(sheet: $0, talk: talk) }, share(minutes, talk),
            show: { sheet, letters in
                PreviewPage(
                    sheet: sheet, letters: letters, step: "verslag/\(talk.id.number)/delen",
                    button: sheet.texts.talk.share, fields: ["verslag", "aan[]"] + others)
            })
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, talk) = try await open(context)
        var read = FormReader(form, today: visit.view.today)
        let page: (StepSheet) -> any StepPage = { RecordPage(sheet: $0, talk: talk) }
        guard let minutes = minutes(&read, talk) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .minutes, again: page, share(minutes, talk))
    }

    private func open(_ context: WebContext) async throws -> (StepVisit, Conversation) {
        let visit = try await StepVisit(site, context)
        guard let talk = visit.casefile.conversations[try visit.identifier("id")] else {
            throw WebProblem.notFound
        }
        return (visit, talk)
    }

    private func share(
        _ minutes: Conversation.Minutes, _ talk: Conversation
    ) -> (inout Plan) throws(Refusal) -> Void {
        { plan throws(Refusal) in
            try plan.perform(.conversations(.shareMinutes(talk.id, minutes)))
            for addressee in minutes.to.addressees where plan.casefile.canBeWritten(addressee) {
                try plan.write(.minutes(talk.id, to: addressee))
            }
        }
    }

    private func minutes(_ read: inout FormReader, _ talk: Conversation) -> Conversation.Minutes? {
        guard let words = read.needed("verslag", DeskTexts.dutch.talk.empty) else { return nil }
        let people = Conversation.Participant.all(read.form.list("aan[]"))
        var leftOut: [Conversation.Participant: Conversation.Omission] = [:]
        for person in talk.concerned.union(people) {
            leftOut[person] = omission(for: person, gets: people.contains(person), &read)
        }
        return read.isRight ? Conversation.Minutes(words: words, to: people, leftOut: leftOut) : nil
    }

    /// Nothing, or all but a passage: both with a reason.
    private func omission(
        for person: Conversation.Participant, gets: Bool, _ read: inout FormReader
    ) -> Conversation.Omission? {
        let why = "weg-\(person.key)"
        guard gets else { return read.words(why).map { .everything(why: $0) } }
        guard let passage = read.words("stuk-\(person.key)"),
            let reason = read.needed(why, DeskTexts.dutch.talk.noReason)
        else { return nil }
        return .passage(passage, why: reason)
    }
}

extension Conversation {
    /// Who gets the minutes unless a reason says why not.
    var concerned: Set<Participant> { attended.union([.complainant]) }
}

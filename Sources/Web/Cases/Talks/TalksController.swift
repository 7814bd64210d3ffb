import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Arranged talks: made here, held or not held, and then with minutes (article 6, 3e streepje).
struct TalksController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { TalksPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    /// A talk that is still to come is announced in a letter to everyone who is invited.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let talk = TalkForm(&read) else { return try await visit.again(read, page) }
        let isToCome = talk.day > visit.view.today
        // What is over already is no appointment: was it held?
        let next = isOver(talk) ? "gesprek/\(visit.casefile.conversations.next.number)" : ""
        return try await visit.carryOut(form, .arranged, to: next, again: page) { plan throws(Refusal) in
            let id = plan.casefile.conversations.next
            try plan.perform(
                .conversations(
                    .arrange(
                        on: talk.day, at: talk.time, talk.place, with: talk.people, company: talk.company)))
            guard isToCome else { return }
            for addressee in talk.people.addressees where plan.casefile.canBeWritten(addressee) {
                try plan.write(.invitation(to: addressee, id))
            }
        }
    }

    private func isOver(_ talk: TalkForm) -> Bool {
        let now = site.now()
        guard talk.day == now.today, let time = talk.time else { return talk.day < now.today }
        return time.hour * 60 + time.minute < now.minuteOfDay
    }

    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Conversation.ID = try visit.identifier("id")
        guard let talk = visit.casefile.conversations[id] else { throw WebProblem.notFound }
        return try await visit.show(request) { TalkPage(sheet: $0, talk: talk) }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: Conversation.ID = try visit.identifier("id")
        guard let talk = visit.casefile.conversations[id] else { throw WebProblem.notFound }
        let page: (StepSheet) -> any StepPage = { TalkPage(sheet: $0, talk: talk) }
        var read = FormReader(form, today: visit.view.today)
        guard let held = TalkHeldForm(&read) else { return try await visit.again(read, page) }
        switch held {
        case .held(let day, let people):
            return try await visit.carryOut(form, .held, to: "verslag/\(id.number)", again: page) {
                plan throws(Refusal) in try plan.perform(.conversations(.hold(id, on: day, attended: people)))
            }
        case .notHeld(let reason):
            return try await visit.carryOut(form, .noted, again: page) { plan throws(Refusal) in
                try plan.callOff(id, because: reason)
            }
        case .moved(let day, let time, let reason):
            return try await visit.carryOut(form, .arranged, to: "gesprek", again: page) {
                plan throws(Refusal) in try plan.move(id, to: day, at: time, because: reason)
            }
        }
    }
}

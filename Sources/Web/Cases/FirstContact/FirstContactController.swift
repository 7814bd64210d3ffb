import CaseDesk
import Hummingbird
import Procedure
import Texts

/// Every try to speak or write to the complainant, and the talk that protects them.
struct FirstContactController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { FirstContactPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let contact = Contacts.Contact(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .contact, again: page) { plan throws(Refusal) in
            try plan.perform(.contacts(.log(contact)))
        }
    }

    func talk(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let talk = SafetyTalkForm(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .contact, again: page) { plan throws(Refusal) in
            try plan.perform(
                .contacts(.talkAboutSafety(on: talk.day, nameMayBeGiven: talk.mayBeNamed, note: talk.note)))
        }
    }

    private static func letter(_ casefile: Casefile, _ day: Day) -> Words? {
        let language = casefile.filing.language
        let until = Catalogue.of(language).dates.long(day)
        return Words(LetterTexts.of(language).progress.unreachable(until))
    }

    func goOnPaper(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let day = read.coming("vanaf") else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .noted, again: page) { plan throws(Refusal) in
            try plan.perform(.contacts(.decideOnPaper(from: day)))
            // A dated letter comes first: silence is never a withdrawal (domain rule 2).
            if plan.casefile.isReachable, let words = Self.letter(plan.casefile, day) {
                try plan.write(LetterDraft(.progress, words: words))
            }
        }
    }
}

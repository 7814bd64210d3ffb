import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The thread with one person, and beside it what is for the officer alone.
struct OfficerTalkController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        return try await page(visit, FormData(), [], try visit.notice(request))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let words = Words(form.text("bericht")) else {
            return try await page(visit, form, [FieldProblem("bericht", visit.texts.noWords)])
        }
        let problems = try await visit.act(.write(visit.voice, words), form, at: "bericht")
        return problems.isEmpty ? visit.done() : try await page(visit, form, problems)
    }

    func note(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let words = Words(form.text("notitie")) else {
            return try await page(visit, form, [FieldProblem("notitie", visit.texts.noWords)])
        }
        let problems = try await visit.act(.note(words), form, at: "notitie")
        return problems.isEmpty ? visit.done() : try await page(visit, form, problems)
    }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem], _ notice: HTML = .empty
    ) async throws -> Response {
        let page = OfficerTalkPage(visit: visit, form: form, problems: problems)
        return try await visit.page(visit.texts.roomTitle(visit.name), isMain: true, problems: problems) {
            notice
            page.html
        }
    }
}

extension RoomVisit {
    var voice: Mediation.Voice { keyholder.place == .officer ? .officer : .substitute }
}

import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A code for a respondent on a card that prints alone; after the button nobody of us can see it.
struct RespondentCardController: Sendable {
    /// The key under which the page keeps its card, made with the form: the form twice is one code.
    static let key = "sleutel"

    let site: Site

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let key = DraftKey(cookie: form.line(Self.key)) ?? .random()
        let before = try await waiting(request, visit)
        if let card = before?.card, !card.isFor(reaction.respondent.id, of: visit.number) {
            return try await visit.outrun(
                form, { RespondentPage(sheet: $0, reaction: reaction, waiting: card) },
                saying: DeskTexts.dutch.reaction.cardWaits(card.respondent, card.number))
        }
        do throws(any Error) {
            try await site.desk.issueCard(
                to: reaction.respondent.id, of: visit.number, under: key, as: visit.staff,
                ifStillAt: Int(form.text("versie")) ?? -1, now: site.now())
        } catch DeskFault.someoneElseFirst {
            return try await visit.outrun(
                form, { RespondentPage(sheet: $0, reaction: reaction) },
                saying: DeskTexts.dutch.reaction.cardAgain)
        }
        // The one before it is dead by now.
        if let old = before?.key, old.cookie != key.cookie {
            try await site.desk.wipe(old, now: site.now())
        }
        return shown(key, at: Self.address(visit, reaction) + "/kaart")
    }

    private func shown(_ key: DraftKey, at address: String) -> Response {
        var response = Response.redirect(to: address)
        response.set(
            SetCookie(
                SiteCookie.respondentCard.rawValue, key.cookie, maxAge: Receipt.minutes * 60, isStrict: true),
            site.settings.cookies)
        return response
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        guard let card = try await waiting(request, visit)?.card,
            card.isFor(reaction.respondent.id, of: visit.number)
        else { return .redirect(to: Self.address(visit, reaction)) }
        return try await visit.answer(
            RespondentCardPage(sheet: visit.sheet, card: card, id: reaction.respondent.id))
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let address = Self.address(visit, reaction)
        var response = Response.redirect(to: address + "?klaar=\(DeskDone.cardPrinted.rawValue)")
        guard let kept = try await waiting(request, visit) else { return response }
        // The card of somebody else, which is still to be seen.
        guard kept.card.isFor(reaction.respondent.id, of: visit.number) else {
            return .redirect(to: address)
        }
        try await site.desk.wipe(kept.key, now: site.now())
        response.set(.expired(SiteCookie.respondentCard.rawValue), site.settings.cookies)
        return response
    }

    /// What this person made at this browser, and has not printed yet: one card at a time.
    private func waiting(
        _ request: Request, _ visit: StepVisit
    ) async throws -> (key: DraftKey, card: RespondentCard)? {
        let cookie = site.settings.cookies.value(SiteCookie.respondentCard.rawValue, in: request)
        guard let key = cookie.flatMap(DraftKey.init(cookie:)) else { return nil }
        return try await site.desk.card(under: key, as: visit.staff, now: site.now()).map { (key, $0) }
    }

    private static func address(_ visit: StepVisit, _ reaction: Reactions.Reaction) -> String {
        visit.sheet.address("reactie/\(reaction.respondent.id.number)")
    }
}

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
        do throws(any Error) {
            try await site.desk.issueCard(
                to: reaction.respondent.id, of: visit.number, under: key, as: visit.staff,
                ifStillAt: Int(form.text("versie")) ?? -1, now: site.now())
        } catch DeskFault.someoneElseFirst {
            return try await visit.outrun(
                form, { RespondentPage(sheet: $0, reaction: reaction) },
                saying: DeskTexts.dutch.reaction.cardAgain)
        }
        var response = Response.redirect(to: Self.address(visit, reaction) + "/kaart")
        response.set(
            SetCookie(SiteCookie.card.rawValue, key.cookie, maxAge: Receipt.minutes * 60, isStrict: true),
            site.settings.cookies)
        return response
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        guard let card = try await kept(request, visit, reaction)?.card else {
            return .redirect(to: Self.address(visit, reaction))
        }
        return try await visit.answer(CardPage(sheet: visit.sheet, card: card, id: reaction.respondent.id))
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let (visit, reaction) = try await RespondentVisit.open(site, context)
        let done = Self.address(visit, reaction) + "?klaar=\(DeskDone.cardPrinted.rawValue)"
        var response = Response.redirect(to: done)
        guard let kept = try await kept(request, visit, reaction) else { return response }
        try await site.desk.wipe(kept.key, now: site.now())
        response.set(.expired(SiteCookie.card.rawValue), site.settings.cookies)
        return response
    }

    /// What this browser made for this respondent, and has not printed yet.
    private func kept(
        _ request: Request, _ visit: StepVisit, _ reaction: Reactions.Reaction
    ) async throws -> (key: DraftKey, card: RespondentCard)? {
        let cookie = site.settings.cookies.value(SiteCookie.card.rawValue, in: request)
        guard let key = cookie.flatMap(DraftKey.init(cookie:)) else { return nil }
        let card = try await site.desk.card(
            under: key, to: reaction.respondent.id, of: visit.number, as: visit.staff, now: site.now())
        return card.map { (key, $0) }
    }

    private static func address(_ visit: StepVisit, _ reaction: Reactions.Reaction) -> String {
        visit.sheet.address("reactie/\(reaction.respondent.id.number)")
    }
}

/// The card for the envelope: it stands in no letter and in no mail.
struct CardPage: StepPage {
    let sheet: StepSheet
    let card: RespondentCard
    let id: Respondent.ID

    var isWide: Bool { false }
    var title: String { texts.reaction.cardTitle }

    @HTMLBuilder var content: HTML {
        let site = sheet.view.office.organisation?.site ?? ""
        Notice(.attention) { p { texts.reaction.cardOnce } }
        CodeCard(texts.reaction.cardTitle, groups: card.code.split(separator: " ").map(String.init)) {
            p { texts.reaction.cardUse(site) }
        }
        div(.class("on-screen")) {
            p(.class("hint")) { texts.intake.cardMinutes(Receipt.minutes) }
            sheet.form("reactie/\(id.number)/kaart") { Buttons { Button(texts.intake.cardPrinted) } }
        }
    }
}

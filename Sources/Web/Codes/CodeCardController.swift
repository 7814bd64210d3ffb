import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The new code on a card that prints alone; after the button nobody of us can see it.
struct CodeCardController: Sendable {
    static let path = "/werk/code/kaart"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        guard let receipt = try await kept(request, staff)?.draft.sent, receipt.isShown(at: site.now()) else {
            return .redirect(to: NewCodeController.path)
        }
        let organisation = try await site.desk.office().organisation ?? .unnamed
        let content = CodeCardPage(receipt: receipt, organisation: organisation, token: context.csrfToken)
        let page = StaffPage(DeskTexts.dutch.codes.madeTitle, tab: NewCodeController.path)
        return .page(try await site.staffPage(page, staff) { content.html })
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        if let kept = try await kept(request, staff) { try await site.desk.wipe(kept.key, now: site.now()) }
        var response = Response.redirect(to: "\(staff.home)?klaar=\(DeskDone.cardPrinted.rawValue)")
        response.set(.expired(SiteCookie.card.rawValue), site.settings.cookies)
        return response
    }

    private func kept(_ request: Request, _ staff: Staff) async throws -> OpenDraft? {
        let cookie = site.settings.cookies.value(SiteCookie.card.rawValue, in: request)
        guard let key = cookie.flatMap(DraftKey.init(cookie:)),
            let draft = try await site.desk.draft(key, now: site.now()),
            draft.writer == staff.account.id.text
        else { return nil }
        return OpenDraft(key: key, draft: draft)
    }
}

/// The card of a new code says that the old one is dead, and who opens the officer's room again.
struct CodeCardPage: Part {
    let receipt: Receipt
    let organisation: Organisation
    let token: String

    private var texts: DeskCodes { DeskTexts.dutch.codes }
    private var intake: DeskIntake { DeskTexts.dutch.intake }

    @HTMLBuilder var html: HTML {
        div(.class("on-screen")) {
            h1 { texts.madeTitle }
            p(.class("lead")) { texts.sayNumber(receipt.number) }
            h2 { intake.cardHeading }
            ol { for step in intake.cardSteps { li { step } } }
        }
        card
        div(.class("on-screen")) {
            p(.class("hint")) { intake.cardMinutes(Receipt.minutes) }
            PostForm(to: CodeCardController.path, token: token) {
                Buttons { Button(intake.cardPrinted) }
            }
        }
    }

    private var card: CodeCard {
        let officer = organisation.officer
        return CodeCard(texts.cardTitle, groups: receipt.code.split(separator: " ").map(String.init)) {
            p { texts.cardOld }
            p {
                texts.cardLock + " "
                linked(texts.cardOpen(officer.name, officer.telephone), officer.telephone)
            }
            p { intake.cardText("\(organisation.site)/volgen") }
            QRCode("\(organisation.site)/volgen", title: intake.qrTitle)
            p { linked(intake.cardNumber(receipt.number, organisation.telephone), organisation.telephone) }
        }
    }
}

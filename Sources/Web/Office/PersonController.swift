import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer/mensen/:id`: one account, its links, its telephone and where it is signed in.
struct PersonController: Sendable {
    let site: Site

    private var texts: DeskOffice { DeskTexts.dutch.office }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let (account, query) = (try await account(context), try request.query())
        let done = [
            "bewaard": texts.saved, "link": texts.linkSent, "telefoon": texts.factorRemoved,
            "uit": texts.sessionsEnded, "koppeling": texts.openIDReleased,
        ]
        return try await answer(
            account, PersonForm(account), context, done: done[query.text("klaar")])
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        var typed = PersonForm(form)
        guard let changed = typed.account(account.id) else {
            return try await answer(account, typed, context)
        }
        guard ShownMark(account).isShown(in: form) else {
            return try await answer(account, typed, context, trouble: texts.changedMeanwhile)
        }
        do {
            try await site.desk.change(changed, by: try context.staff.account.id, now: site.now())
        } catch let refusal as OfficeRefusal {
            let isAtField = typed.note(refusal)
            return try await answer(account, typed, context, trouble: isAtField ? nil : refusal.words)
        } catch DeskFault.someoneElseFirst {
            let words = DeskTexts.dutch.frame.someoneActedFirst
            return try await answer(account, typed, context, trouble: words)
        }
        return .redirect(to: Self.address(account) + "?klaar=bewaard")
    }

    func invite(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        try await site.desk.inviteAgain(account.id, by: try context.staff.account.id, now: site.now())
        return .redirect(to: Self.address(account) + "?klaar=link")
    }

    /// A page of its own: it lets in whoever has the password and a new telephone.
    func askFactor(_ request: Request, _ context: WebContext) async throws -> Response {
        let account = try await account(context)
        let address = Self.address(account)
        guard account.factor != nil else { return .redirect(to: address) }
        let isOwn = try context.staff.account.id == account.id
        let page = OfficePage(
            isOwn ? texts.ownFactorTitle : texts.factorTitle(account.name),
            back: Link(account.name, to: address, icon: .back))
        return try await site.officeAnswer(page, context) {
            p { isOwn ? texts.removeOwnFactorText : texts.removeFactorText }
            if !isOwn { Notice(.attention) { p { texts.removeFactorHint } } }
            PostForm(to: address + "/telefoon", token: context.csrfToken) {
                Buttons {
                    Button(texts.removeFactor)
                    ButtonLink(texts.keepFactor, to: address, .second)
                }
            }
        }
    }

    func removeFactor(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        try await site.desk.removeFactor(
            of: account.id, by: try context.staff.account.id, now: site.now())
        // Who removes their own is outside from here on, so the door tells it.
        let isOwn = try context.staff.account.id == account.id
        return .redirect(
            to: isOwn
                ? SignInController.address(["telefoon"], back: nil)
                : Self.address(account) + "?klaar=telefoon")
    }

    func releaseOpenID(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        try await site.desk.releaseOpenID(
            of: account.id, by: try context.staff.account.id, now: site.now())
        return .redirect(to: Self.address(account) + "?klaar=koppeling")
    }

    func endSessions(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        try await site.desk.endSessions(of: account.id)
        return .redirect(to: Self.address(account) + "?klaar=uit")
    }

    /// A page of its own, with the name in its heading.
    func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        try await closing(try await account(context), context)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let account = try await account(context)
        do {
            try await site.desk.close(account.id, by: try context.staff.account.id, now: site.now())
        } catch let refusal as OfficeRefusal {
            return try await closing(account, context, trouble: refusal.words)
        }
        return .redirect(to: "\(PeopleController.address)?dicht=1")
    }
}

extension PersonController {
    private static func address(_ account: Account) -> String {
        "\(PeopleController.address)/\(account.id.text)"
    }

    private func account(_ context: WebContext) async throws -> Account {
        let id = StaffID(try context.pathPart("id"))
        guard let account = try await site.desk.office().accounts[id], !account.isClosed else {
            throw WebProblem.notFound
        }
        return account
    }

    private func closing(_ account: Account, _ context: WebContext, trouble: String? = nil) async throws
        -> Response
    {
        let address = Self.address(account)
        var page = OfficePage(
            texts.closeTitle(account.name), back: Link(account.name, to: address, icon: .back))
        page.trouble = trouble
        let holdsKey = try await site.desk.office().rooms.place(of: account.id) != nil
        return try await site.officeAnswer(page, context) {
            p { texts.closeText }
            if holdsKey { Notice(.attention) { p { texts.closeKey } } }
            p { texts.closeCases }
            PostForm(to: address + "/weg", token: context.csrfToken) {
                Buttons {
                    Button(texts.close)
                    ButtonLink(texts.keep, to: address, .second)
                }
            }
        }
    }

    private func answer(
        _ account: Account, _ typed: PersonForm, _ context: WebContext, done: String? = nil,
        trouble: String? = nil
    ) async throws -> Response {
        let office = try await site.desk.office()
        let sessions = try await site.desk.openSessions(of: account.id, now: site.now())
        var page = OfficePage(
            account.name, back: Link(texts.people, to: PeopleController.address, icon: .back))
        (page.problems, page.trouble, page.done) = (typed.problems, trouble, done)
        let (fields, address) = (
            PersonFields(form: typed, office: office, itself: account.id), Self.address(account)
        )
        return try await site.officeAnswer(page, context) {
            if account.roles.administersBesideCases {
                Notice(.attention) { p { texts.besideCases(account.name) } }
            }
            PostForm(to: address, token: context.csrfToken) {
                fields
                fields.absence
                ShownMark(account)
                Buttons { Button(texts.save) }
            }
            standing(account, sessions.count, address, context.csrfToken)
        }
    }

    @HTMLBuilder private func standing(
        _ account: Account, _ sessions: Int, _ address: String, _ token: String
    ) -> HTML {
        h2 { texts.standing }
        p { account.password == nil ? texts.noPassword : texts.hasPassword }
        act(texts.again, at: address + "/link", token)
        p { account.factor == nil ? texts.noFactor : texts.hasFactor }
        if account.factor != nil {
            p { a(.href(address + "/telefoon")) { texts.removeFactor } }
        }
        if account.openID != nil {
            p { texts.hasOpenID }
            p(.class("hint")) { texts.releaseOpenIDHint }
            act(texts.releaseOpenID, at: address + "/koppeling", token)
        }
        p { texts.openSessions(sessions) }
        if sessions > 0 { act(texts.endSessions, at: address + "/uit", token) }
        p { a(.href(address + "/weg")) { texts.close } }
    }

    private func act(_ words: String, at address: String, _ token: String) -> PostForm {
        PostForm(to: address, token: token) { Buttons { Button(words, .second) } }
    }
}

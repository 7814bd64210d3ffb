import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/werk/account`: where one is signed in, and the codes on paper that are left.
struct MyAccountController: Sendable {
    static let address = "/werk/account"

    let site: Site

    private var texts: DeskAccount { DeskTexts.dutch.account }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let isDone = try request.query().has("klaar")
        let sessions = try await site.desk.openSessions(
            of: staff.account.id, asking: staff.token, now: site.now())
        let phone = try await site.desk.office().organisation?.telephone
        var frame = StaffPage(texts.mine, tab: Self.address)
        frame.back = Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
        frame.isWide = false
        let html = try await site.staffPage(frame, staff) {
            h1 { texts.mine }
            if isDone { Notice(.good) { p { texts.ended } } }
            p { texts.myPassword }
            staff.account.factor.map { factor in
                p { factor.left == 0 ? texts.noneLeft : texts.left(factor.left) }
            } ?? .empty
            h2 { texts.sessions }
            ul { for session in sessions { li { line(session, context.csrfToken) } } }
            if let phone {
                h2 { texts.myDataTitle }
                p { linked(texts.myData(phone), phone) }
            }
        }
        return .page(html)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let staff = try context.staff
        try await site.desk.end(form.text("sessie"), of: staff.account.id)
        return .redirect(to: Self.address + "?klaar=1")
    }

    @HTMLBuilder private func line(_ session: OpenSession, _ token: String) -> HTML {
        p { strong { Self.name(of: session.browser) ?? texts.unknownBrowser } }
        session.since.map { since in
            p(.class("hint")) {
                texts.since(Catalogue.of(.dutch).dates.long(since.today), since.clockTime)
            }
        } ?? .empty
        if session.isThis {
            p { texts.here }
        } else {
            PostForm(to: Self.address + "/sessie", token: token) {
                input(.type("hidden"), .name("sessie"), .value(session.id))
                Buttons { Button(texts.end, .second) }
            }
        }
    }

    /// Enough to tell a telephone from a computer; the rest of what browsers say is noise.
    static func name(of browser: String) -> String? {
        let names = [
            ("Firefox/", "Firefox"), ("Edg/", "Edge"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ]
        let systems = [
            ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
            ("Mac OS", "Mac"), ("Linux", "Linux"),
        ]
        let found = [names, systems].compactMap { list in
            list.first { browser.contains($0.0) }?.1
        }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }
}

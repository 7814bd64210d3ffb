import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The doors of the demo: there only when the site was started with them.
struct DemoController: Sendable {
    let site: Site
    let door: DemoDoor

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        let texts = DeskTexts.dutch
        let people = door.accounts.compactMap { token, id in office.accounts[id].map { (token, $0) } }
            .sorted { ($0.1.name, $0.0) < ($1.1.name, $1.0) }
        var frame = StaffPage(texts.signIn.demoTitle)
        frame.isWide = false
        let html = try await site.staffPage(frame, nil) {
            h1 { texts.signIn.demoTitle }
            p { texts.signIn.demoText }
            ul {
                for (token, account) in people {
                    li {
                        a(.href("/demo/binnen/\(token)")) {
                            texts.work.accountDemo(account.name, roles(account))
                        }
                    }
                }
                for (token, address) in door.asked.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
                    let name = office.account(email: address)?.name ?? address
                    li { a(.href("/demo/binnen/\(token)")) { texts.work.askedDemo(name) } }
                }
                for (token, code) in door.codes.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
                    li { a(.href("/demo/binnen/\(token)")) { texts.work.codeDemo(code) } }
                }
            }
            p(.class("hint")) { texts.work.demoUsed }
        }
        return .page(html)
    }

    /// A persona comes in without a password; a complainant lands inside their complaint.
    func enter(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = try context.pathPart("token")
        if let person = door.accounts[token] {
            return site.welcome(
                try await site.desk.demoToken(
                    for: person, browser: request.browserName, now: site.now()))
        }
        if let address = door.asked[token] {
            return site.welcome(
                asked: try await site.desk.demoToken(forAddress: address, now: site.now()), context)
        }
        guard let code = door.codes[token] else { throw WebProblem.notFound }
        let entered = try await site.desk.enter(code: code, from: context.visitor, now: site.now())
        var response = Response.redirect(to: "/volgen/zaak")
        response.set(SetCookie(SiteCookie.follower.rawValue, entered.cookie), site.settings.cookies)
        return response
    }

    private func roles(_ account: Account) -> String {
        let labels = Catalogue.of(.dutch).label.people
        return Role.allCases.filter(account.roles.contains).map(labels.role).joined(separator: ", ")
    }
}

extension Site {
    /// Only for a site that was started as a demo.
    func addDemo(to routes: inout RouteTable<AccessCell>) {
        guard let demo else { return }
        let controller = DemoController(site: self, door: demo)
        routes.get("/demo", cell: everyone, controller.show)
        routes.get("/demo/binnen/:token", cell: everyone, controller.enter)
    }
}

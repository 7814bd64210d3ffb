import CaseDesk
import Crypto
import HTML
import Hummingbird
import Logging
import NIOCore
import Procedure
import Texts

/// The whole site over one desk: every address with its cell, in the frame of its language.
public struct Site: Sendable {
    let desk: Desk
    let now: @Sendable () -> Now
    let settings: ShellSettings
    /// Only the demo has one: personas come in by it without a password.
    let demo: DemoDoor?

    /// A site; time comes from outside, and so does everything that a node is started with.
    public init(
        _ desk: Desk, settings: ShellSettings, demo: DemoDoor? = nil, now: @escaping @Sendable () -> Now
    ) {
        self.desk = desk
        self.settings = settings
        self.demo = demo
        self.now = now
    }

    /// Every address with the cell that guards it.
    public var routes: RouteTable<AccessCell> {
        var routes = RouteTable<AccessCell>(languages: settings.languages) { request, context, returned in
            try await typedAgain(request, context, returned)
        }
        addPublicPages(to: &routes)
        addForm(to: &routes)
        addFollowing(to: &routes)
        addAnswering(to: &routes)
        addRoom(to: &routes)
        addOfficersRoom(to: &routes)
        addSigningIn(to: &routes)
        addDesk(to: &routes)
        addIntake(to: &routes)
        addProcedure(to: &routes)
        addErasures(to: &routes)
        addAccounts(to: &routes)
        addOffice(to: &routes)
        addReceiving(to: &routes)
        addCases(to: &routes)
        addRegister(to: &routes)
        addReports(to: &routes)
        addMachinePages(to: &routes)
        if demo != nil { addDemo(to: &routes) }
        return routes
    }

    /// The server, ready to run.
    public func application(
        address: BindAddress, logger: Logger,
        onServerRunning: @escaping @Sendable (any NIOCore.Channel) async -> Void = { _ in }
    ) -> Application<RouterResponder<WebContext>> {
        shell.application(address: address, logger: logger, onServerRunning: onServerRunning)
    }

    var shell: Shell<AccessCell> {
        let routes = routes
        let middlewares: [any MiddlewareProtocol<Request, Response, WebContext>] = [
            FormAnswers(site: self, addresses: routes.addresses), Answers(site: self),
        ]
        return Shell(routes, settings: settings, middlewares: middlewares) { report in errorPage(report) }
    }
}

/// The one-time links of the demo's personas, by token.
public struct DemoDoor: Sendable {
    /// Which account each token lets in.
    public let accounts: [String: StaffID]
    /// Which receipt code each token shows.
    public let codes: [String: String]
    /// Which mail address of a respondent each token lets in.
    public let asked: [String: String]

    /// Tokens of the personas.
    public init(accounts: [String: StaffID], codes: [String: String], asked: [String: String] = [:]) {
        self.accounts = accounts
        self.codes = codes
        self.asked = asked
    }
}

import HTML
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Puts the middlewares, the assets and the table of addresses together in the one order that is right.
public struct Shell<Cell: RouteCell>: Sendable {
    /// Serves the style sheet, fonts and icon.
    public let assets: Assets
    private let settings: ShellSettings
    private let table: RouteTable<Cell>
    private let middlewares: [any MiddlewareProtocol<Request, Response, WebContext>]
    private let errorPage: @Sendable (ErrorReport) -> HTML
    private let requestLimit: TimeAmount

    /// `middlewares` run innermost, just before the cell: the session for instance.
    public init(
        _ table: RouteTable<Cell>, settings: ShellSettings, assets: Assets = .embedded,
        middlewares: [any MiddlewareProtocol<Request, Response, WebContext>] = [],
        requestLimit: TimeAmount = Limits.request,
        errorPage: @escaping @Sendable (ErrorReport) -> HTML
    ) {
        self.table = table
        self.settings = settings
        self.assets = assets
        self.middlewares = middlewares
        self.errorPage = errorPage
        self.requestLimit = requestLimit
    }

    /// From the outermost inwards; a refusal of an inner one still gets its page, its headers and its
    /// closing.
    public func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Deadline(limit: requestLimit))
        router.add(middleware: BodyGuard())
        router.add(middleware: SecurityHeaders(isSecure: settings.secureCookies))
        router.add(middleware: ErrorPages(settings: settings, page: errorPage))
        router.add(middleware: HostCheck(hosts: settings.hosts))
        router.add(middleware: PathCheck())
        router.add(middleware: AssetFiles(assets: assets))
        router.add(middleware: MethodCheck(addresses: table.addresses))
        router.add(middleware: ClientAddress(hops: settings.forwardedHops))
        router.add(middleware: CsrfProtection(settings: settings))
        for middleware in middlewares { router.add(middleware: middleware) }
        for route in table.routes {
            router.on(RouterPath(route.path.description), method: route.method, use: route.handler)
        }
        return router
    }

    /// A server that is ready to run; add services to it before you run it.
    public func application(
        address: BindAddress, logger: Logger,
        onServerRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) -> Application<RouterResponder<WebContext>> {
        return Application(
            router: router(),
            server: .http1(
                configuration: .init(
                    idleTimeout: Limits.idle,
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: Limits.headerBytes, maxHeaderListSize: Limits.headerBytes,
                        maxHeaderFieldCount: Limits.headerFields))),
            configuration: .init(address: address, serverName: nil),
            onServerRunning: onServerRunning,
            logger: logger)
    }
}

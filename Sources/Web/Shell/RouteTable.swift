import HTTPTypes
import Hummingbird

/// Who may come in at an address: one cell of the access table, which the shell does not know.
public protocol RouteCell: Sendable {
    /// Throws for who may not come in; leaves for the handler who it is (`context[Key.self] = ...`).
    func admit(_ request: Request, _ context: inout WebContext) async throws
    /// An answer to a form in the place of its handler, such as keeping what was typed; nil lets it through.
    func receive(_ form: FormData, _ context: inout WebContext) async throws -> Response?
    /// What a form at this address was answered with, in the place of the page that came of its handler.
    func recall(_ page: Response, _ request: Request, _ context: WebContext) async throws -> Response
}

extension RouteCell {
    /// Most cells let every form through.
    public func receive(_ form: FormData, _ context: inout WebContext) async throws -> Response? { nil }

    /// Most pages are what their handler makes.
    public func recall(
        _ page: Response, _ request: Request, _ context: WebContext
    ) async throws -> Response { page }
}

/// Thrown where somebody has to come in first: what they typed is given back to them.
protocol LeadsElsewhere: Error {}

/// All addresses of the site, each with the cell that guards it: there is no other way to register one.
public struct RouteTable<Cell: RouteCell>: Sendable {
    /// Answers a request without a body.
    public typealias Handler = @Sendable (Request, WebContext) async throws -> Response
    /// Answers a form whose token was already found right.
    public typealias FormHandler = @Sendable (Request, WebContext, FormData) async throws -> Response
    /// Answers an upload whose token was already found right; what it does not read is not read.
    public typealias UploadHandler = @Sendable (Request, WebContext, Upload) async throws -> Response

    /// Answers with a form that could not be taken now, so that nothing typed is lost.
    public typealias ReturnHandler = @Sendable (Request, WebContext, ReturnedForm) async throws -> Response

    /// One address with its guard, for the test that walks over all of them.
    public struct Route: Sendable {
        /// `GET` or `POST`; `HEAD` follows from `GET`.
        public let method: HTTPRequest.Method
        /// With its language prefix.
        public let path: RoutePath
        /// Who may come in.
        public let cell: Cell
        let handler: Handler
    }

    /// In the order of registration.
    public private(set) var routes: [Route] = []
    private let languages: [String]
    private let meter = Meter()
    private let giveBack: ReturnHandler

    var addresses: [(path: RoutePath, method: HTTPRequest.Method)] {
        routes.map { (path: $0.path, method: $0.method) }
    }

    /// The first language has no prefix; `giveBack` may throw the reason on.
    public init(
        languages: [String] = ["nl", "en"],
        giveBack: @escaping ReturnHandler = { _, _, returned in throw returned.reason }
    ) {
        self.languages = languages
        self.giveBack = giveBack
    }

    /// A page; `everyLanguage` gives it an address below the code of each further language too.
    public mutating func get(
        _ path: RoutePath, cell: Cell, everyLanguage: Bool = false, quota: Quota? = nil,
        _ handler: @escaping Handler
    ) {
        add(.get, path, cell, everyLanguage, .none, quota, handler)
    }

    /// What a form does; too large, of another kind, unreadable or without its token it never reaches the
    /// handler.
    public mutating func post(
        _ path: RoutePath, cell: Cell, everyLanguage: Bool = false, quota: Quota? = nil,
        limit: Int = Limits.formBytes, _ handler: @escaping FormHandler
    ) {
        let giveBack = giveBack
        add(.post, path, cell, everyLanguage, .form(limit: limit), quota) { request, context in
            let form = try await request.form(limit: limit)
            do { try context.csrf.verify(form.text(CsrfProtection.field)) } catch {
                let returned = ReturnedForm(form: form, isUpload: false, hadFile: false, reason: error)
                return try await giveBack(request, context, returned)
            }
            var context = context
            do {
                if let answer = try await cell.receive(form, &context) { return answer }
                return try await handler(request, context, form)
            } catch let error as any LeadsElsewhere {
                let returned = ReturnedForm(form: form, isUpload: false, hadFile: false, reason: error)
                return try await giveBack(request, context, returned)
            }
        }
    }

    /// A form with a file in it; its token must be its first field.
    public mutating func upload(
        _ path: RoutePath, cell: Cell, everyLanguage: Bool = false, quota: Quota? = nil,
        limit: Int = Limits.uploadBytes, _ handler: @escaping UploadHandler
    ) {
        let giveBack = giveBack
        add(.post, path, cell, everyLanguage, .upload(limit: limit), quota) { request, context in
            let upload = try Upload(request, limit: limit)
            let token = try await upload.leadingField(CsrfProtection.field)
            do { try context.csrf.verify(token) } catch {
                return try await giveBack(request, context, try await upload.returned(because: error))
            }
            do { return try await handler(request, context, upload) } catch let error as any LeadsElsewhere {
                // Only what nobody read yet can be given back whole.
                guard upload.partsRead == 1 else { throw error }
                return try await giveBack(request, context, try await upload.returned(because: error))
            }
        }
    }

    /// Takes over the addresses of a step that lists its own.
    public mutating func add(_ other: RouteTable) {
        for route in other.routes { append(route) }
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: RoutePath, _ cell: Cell, _ everyLanguage: Bool,
        _ body: BodyKind, _ quota: Quota?, _ handler: @escaping Handler
    ) {
        let (meter, giveBack) = (meter, giveBack)
        for language in everyLanguage ? languages[...] : languages.prefix(1) {
            let address = language == languages[0] ? path : path.below(language)
            append(
                Route(method: method, path: address, cell: cell) { request, context in
                    var context = context
                    context.language = language
                    do {
                        try meter.take(quota, of: context.clientAddress)
                        try await cell.admit(request, &context)
                    } catch {
                        guard let returned = try await request.returned(body, because: error) else {
                            throw error
                        }
                        return try await giveBack(request, context, returned)
                    }
                    let answer = try await handler(request, context)
                    return method == .get ? try await cell.recall(answer, request, context) : answer
                })
        }
    }

    private mutating func append(_ route: Route) {
        let isTaken = routes.contains { $0.method == route.method && $0.path == route.path }
        precondition(!isTaken, "internal error: two handlers for one address")
        routes.append(route)
    }
}

extension Request {
    /// The whole body as a form, if it is one and not too large.
    func form(limit: Int) async throws -> FormData {
        guard mediaType == "application/x-www-form-urlencoded" else { throw WebProblem.unsupportedType }
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw WebProblem.tooLarge(limit: limit)
        }
        var bytes: [UInt8] = []
        for try await chunk in body {
            guard bytes.count + chunk.readableBytes <= limit else { throw WebProblem.tooLarge(limit: limit) }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        return try FormData(parsing: bytes)
    }
}

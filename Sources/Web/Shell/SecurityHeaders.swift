import HTTPTypes
import Hummingbird

/// Sets on every answer what a browser must not do with it.
struct SecurityHeaders: RouterMiddleware {
    /// No script at all, nothing inline, nothing foreign.
    static let policy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "form-action 'self'",
        "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    private static let fields: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, policy),
        (.xContentTypeOptions, "nosniff"),
        // With `no-referrer` a browser sends `Origin: null` with our own forms, and we could not judge them.
        (.known("Referrer-Policy"), "same-origin"),
        (.known("Permissions-Policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        (.known("Cross-Origin-Opener-Policy"), "same-origin"),
        (.crossOriginResourcePolicy, "same-origin"),
        (.known("X-Frame-Options"), "DENY"),
    ]

    let isSecure: Bool

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // A frozen letter brings a policy of its own, for its own style; nothing else does.
        let own = response.headers[.contentSecurityPolicy]
        for (name, value) in Self.fields { response.headers[name] = value }
        if let own { response.headers[.contentSecurityPolicy] = own }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

extension HTTPField.Name {
    static func known(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(name)") else {
            preconditionFailure("internal error: no header name")
        }
        return name
    }
}

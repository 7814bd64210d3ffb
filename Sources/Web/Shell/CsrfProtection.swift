import Crypto
import HTTPTypes
import Hummingbird
import Synchronization

/// Tells our own forms from another site's, twice: by what the browser says and by a token tied to a cookie.
struct CsrfProtection: RouterMiddleware {
    static let cookie = "formulier"
    static let field = "csrf"

    let settings: ShellSettings

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard request.method.isSafe || isOurs(request) else { throw WebProblem.foreignForm }
        let policy = settings.cookies
        let sent = policy.value(Self.cookie, in: request).flatMap { $0.utf8.count == 32 ? $0 : nil }
        let ticket = CsrfTicket(
            secret: sent ?? CsrfTicket.newSecret(), isNew: sent == nil, key: settings.csrfKey)
        var context = context
        context.csrf = ticket
        var response = try await next(request, context)
        if let secret = ticket.secretToSet { response.set(SetCookie(Self.cookie, secret), policy) }
        return response
    }

    // Browsers since 2023 send `Sec-Fetch-Site`; before it every browser sent `Origin` with a form. A client
    // that sends neither is no browser, and still has the token to show.
    private func isOurs(_ request: Request) -> Bool {
        if let site = request.headers[.known("Sec-Fetch-Site")] { return site == "same-origin" }
        guard let origin = request.headers[.origin] else { return true }
        let host = (request.head.authority ?? "").lowercased()
        return origin == "https://\(host)" || (!settings.secureCookies && origin == "http://\(host)")
    }
}

/// The secret of one browser, and the token that its forms carry.
final class CsrfTicket: Sendable {
    static let absent = CsrfTicket(secret: "", isNew: false, key: SymmetricKey(size: .bits128))

    private let secret: String
    private let isNew: Bool
    private let key: SymmetricKey
    private let isUsed = Mutex(false)

    init(secret: String, isNew: Bool, key: SymmetricKey) {
        (self.secret, self.isNew, self.key) = (secret, isNew, key)
    }

    /// Empty for a browser that brought no cookie of ours.
    var browser: String { isNew ? "" : secret }

    /// The cookie alone is no token: who can plant a cookie still lacks the key.
    func issue() -> String {
        isUsed.withLock { $0 = true }
        return Hex.string(HMAC<SHA256>.authenticationCode(for: Array(secret.utf8), using: key))
    }

    /// Compares in constant time; a browser whose cookie we have yet to set cannot have a token.
    func verify(_ token: String) throws(WebProblem) {
        guard !isNew, let code = Hex.bytes(token),
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Array(secret.utf8), using: key)
        else { throw .staleForm }
    }

    /// A cookie is set only for a page that has a form: who just reads gets none.
    var secretToSet: String? {
        isNew && isUsed.withLock { $0 } ? secret : nil
    }

    static func newSecret() -> String {
        SymmetricKey(size: .bits128).withUnsafeBytes { Hex.string($0) }
    }
}

enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func string(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let values = text.utf8.compactMap { digits.firstIndex(of: $0) }
        guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}

extension HTTPRequest.Method {
    /// Changes nothing on the server.
    var isSafe: Bool { [.get, .head, .options].contains(self) }
}

import HTTPTypes
import Hummingbird

/// How cookies are named and written; with TLS the `__Host-` prefix keeps other hosts from planting one.
public struct CookiePolicy: Sendable, Equatable {
    /// Whether the site is served over TLS.
    public let isSecure: Bool

    /// The setting `secureCookies` decides.
    public init(isSecure: Bool) {
        self.isSecure = isSecure
    }

    /// The name that the browser sees.
    public func fullName(_ name: String) -> String {
        isSecure ? "__Host-\(name)" : name
    }

    /// The value that came with the request, if it came once and holds nothing but what we write ourselves.
    public func value(_ name: String, in request: Request) -> String? {
        let prefix = fullName(name) + "="
        let pairs = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
        let found = pairs.map { $0.drop { $0 == " " } }.filter { $0.hasPrefix(prefix) }
        guard found.count == 1, let value = found.first?.dropFirst(prefix.count) else { return nil }
        return SetCookie.isPlain(value) ? String(value) : nil
    }

    /// The header line; the order of its parts never changes.
    public func header(_ cookie: SetCookie) -> String {
        var parts = ["\(fullName(cookie.name))=\(cookie.value)", "Path=/", "HttpOnly"]
        parts.append("SameSite=\(cookie.isStrict ? "Strict" : "Lax")")
        if isSecure { parts.append("Secure") }
        if let seconds = cookie.maxAge { parts.append("Max-Age=\(seconds)") }
        return parts.joined(separator: "; ")
    }
}

/// A cookie to be set; always `HttpOnly` and for the whole site.
public struct SetCookie: Sendable, Equatable {
    /// Without the prefix, which the policy adds.
    public var name: String
    /// Letters, digits and `-._~` only.
    public var value: String
    /// Seconds; nil until the browser closes.
    public var maxAge: Int?
    /// True for staff: nobody follows a mail straight into the office.
    public var isStrict: Bool

    /// Traps on a value that could end the header line: values are ours, never a visitor's.
    public init(_ name: String, _ value: String, maxAge: Int? = nil, isStrict: Bool = false) {
        precondition(Self.isPlain(name) && Self.isPlain(value), "internal error: no plain cookie")
        (self.name, self.value, self.maxAge, self.isStrict) = (name, value, maxAge, isStrict)
    }

    /// Takes the cookie away.
    public static func expired(_ name: String) -> SetCookie {
        SetCookie(name, "", maxAge: 0)
    }

    static func isPlain(_ text: some StringProtocol) -> Bool {
        PercentCoding.encode(String(text)) == String(text)
    }
}

extension Response {
    /// Adds a `Set-Cookie` line.
    public mutating func set(_ cookie: SetCookie, _ policy: CookiePolicy) {
        headers.append(HTTPField(name: .setCookie, value: policy.header(cookie)))
    }
}

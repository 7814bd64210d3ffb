import Crypto
import Foundation
import Post
import Synchronization

@testable import SignOn

/// A provider in memory: its documents, its keys, and whatever token it is told to give.
final class FakeProvider: HTTPTransport {
    static let issuer = "https://inlog.voorbeeld.example"

    private struct State {
        var keys: [TestKey] = [TestKey("een")]
        var token = ""
        var asked: [HTTPQuestion] = []
        var document: [String: String] = [:]
        var signIns: [String]?
        var refusal: (status: Int, body: String)?
        var isAway = false
        var strangeKeys: [String] = []
    }

    private let state = Mutex(State())

    /// How often each address was asked.
    func count(_ path: String) -> Int { state.withLock { $0.asked.count { $0.url.hasSuffix(path) } } }
    /// What was sent for the last token.
    var exchange: HTTPQuestion? { state.withLock { $0.asked.last { $0.url.hasSuffix("/token") } } }

    func sign(with keys: TestKey...) { state.withLock { $0.keys = keys } }
    func give(_ token: String) { state.withLock { $0.token = token } }
    func refuse(_ status: Int, _ body: String) { state.withLock { $0.refusal = (status, body) } }
    func goAway() { state.withLock { $0.isAway = true } }
    func say(_ name: String, _ value: String) { state.withLock { $0.document[name] = value } }
    func signInBy(_ ways: [String]) { state.withLock { $0.signIns = ways } }
    func publish(_ key: String) { state.withLock { $0.strangeKeys.append(key) } }

    func ask(_ question: HTTPQuestion) async throws(HTTPFault) -> HTTPAnswer {
        let answer = state.withLock { state -> HTTPAnswer? in
            state.asked.append(question)
            guard !state.isAway else { return nil }
            return Self.answer(to: question, state)
        }
        guard let answer else { throw .noAnswer(reason: "nobody is there") }
        return answer
    }

    private static func answer(to question: HTTPQuestion, _ state: State) -> HTTPAnswer {
        switch question.url.dropFirst(issuer.count) {
        case "/.well-known/openid-configuration": HTTPAnswer(status: 200, bytes: document(state))
        case "/keys":
            HTTPAnswer(
                status: 200,
                bytes: Array(
                    #"{"keys":[\#((state.keys.map(\.json) + state.strangeKeys).joined(separator: ","))]}"#
                        .utf8))
        case "/token":
            state.refusal.map { HTTPAnswer(status: $0.status, bytes: Array($0.body.utf8)) }
                ?? HTTPAnswer(status: 200, bytes: Array(#"{"id_token":"\#(state.token)"}"#.utf8))
        default: HTTPAnswer(status: 404, bytes: [])
        }
    }

    private static func document(_ state: State) -> [UInt8] {
        var fields: [String: Any] = [
            "issuer": issuer, "authorization_endpoint": issuer + "/authorize?tenant=buurt",
            "token_endpoint": issuer + "/token", "jwks_uri": issuer + "/keys",
        ]
        for (name, value) in state.document { fields[name] = value == "true" ? true : value }
        if let ways = state.signIns { fields["token_endpoint_auth_methods_supported"] = ways }
        return Array((try? JSONSerialization.data(withJSONObject: fields)) ?? Data())
    }
}

/// A key made for one test, and tokens signed with it by hand: nothing here comes from what is tested.
struct TestKey: Sendable {
    let name: String
    let key = P256.Signing.PrivateKey()

    init(_ name: String) {
        self.name = name
    }

    var json: String {
        let point = key.publicKey.rawRepresentation
        let (x, y) = (Base64URL.text(point.prefix(32)), Base64URL.text(point.suffix(32)))
        return #"{"kty":"EC","crv":"P-256","kid":"\#(name)","use":"sig","x":"\#(x)","y":"\#(y)"}"#
    }

    func token(_ claims: [String: Any], header: [String: Any]? = nil) throws -> String {
        let head = header ?? ["alg": "ES256", "kid": name, "typ": "JWT"]
        let body = try Self.part(head) + "." + Self.part(claims)
        return body + "." + Base64URL.text(try key.signature(for: Data(body.utf8)).rawRepresentation)
    }

    static func part(_ fields: [String: Any]) throws -> String {
        Base64URL.text(try JSONSerialization.data(withJSONObject: fields))
    }
}

/// One person who comes in by way of the provider.
struct Coming {
    static let now: Int64 = 1_773_666_000

    let fake = FakeProvider()
    let key = TestKey("een")
    let provider: OpenIDProvider
    let attempt = Attempt(
        state: "de-staat", key: Array(repeating: 7, count: 32),
        returnAddress: "https://klachten.voorbeeld.example/werk/inloggen/openid/terug")

    init(levels: [String] = []) throws {
        let settings = try SecretFile.with("het geheim & meer\n") { path in
            try ProviderSettings(
                issuer: FakeProvider.issuer, client: "gehoord", secretFile: path, label: "de buurt",
                strongLevels: levels)
        }
        provider = OpenIDProvider(settings, transport: fake)
        fake.sign(with: key)
    }

    var claims: [String: Any] {
        [
            "iss": FakeProvider.issuer, "sub": "persoon-1", "aud": "gehoord", "exp": Self.now + 300,
            "iat": Self.now - 1, "nonce": attempt.nonce, "email": "noor@voorbeeld.example",
            "email_verified": true,
        ]
    }

    func claims(_ changes: [String: Any?]) -> [String: Any] {
        var claims = claims
        for (name, value) in changes { claims[name] = value }
        return claims
    }

    /// What becomes of a token.
    func bring(_ token: String, issuer: String? = nil, now: Int64 = now) async throws -> Identity {
        fake.give(token)
        return try await provider.identity(of: "de-code", issuer: issuer, attempt, now: now)
    }

    func fault(_ token: String, now: Int64 = now) async -> SignOnFault? {
        do { _ = try await bring(token, now: now) } catch { return error as? SignOnFault }
        return nil
    }
}

/// A file that stays for as long as the tests run: its secret is read at every use.
enum SecretFile {
    static func with<T>(_ text: String, _ body: (String) throws -> T) throws -> T {
        let path = NSTemporaryDirectory() + "gehoord-secret-" + UUID().uuidString
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return try body(path)
    }
}

import Crypto
import Foundation
import Testing

@testable import SignOn

@Suite("The checks of a token")
struct TokenCheckTests {
    @Test func `a good token tells who somebody is`() async throws {
        let coming = try Coming()
        let found = try await coming.bring(try coming.key.token(coming.claims))
        #expect(
            found
                == Identity(
                    issuer: FakeProvider.issuer, subject: "persoon-1", email: "noor@voorbeeld.example",
                    isEmailVerified: true))
    }

    @Test(
        arguments: [
            ("another issuer", ["iss": "https://ander.example"], TokenProblem.issuer),
            ("for another client", ["aud": "anders"], .audience),
            ("for two, and nobody says for whom", ["aud": ["gehoord", "anders"]], .audience),
            ("given to another party", ["aud": ["gehoord", "anders"], "azp": "anders"], .audience),
            ("given to another party, though for us", ["azp": "anders"], .audience),
            ("for nobody", ["aud": [String]()], .audience),
            ("expired", ["exp": Coming.now - 61], .expired),
            ("from the future", ["iat": Coming.now + 61], .issuedAt),
            ("from long ago", ["iat": Coming.now - 661], .issuedAt),
            ("of another try", ["nonce": "anders"], .nonce),
            ("of no try", ["nonce": nil], .nonce),
            ("without a subject", ["sub": ""], .malformed),
            ("without an end", ["exp": nil], .malformed),
            ("without a moment", ["iat": nil], .malformed),
            ("without an audience", ["aud": nil], .malformed),
        ] as [(String, [String: (any Sendable)?], TokenProblem)])
    func `a token that says something else is not taken`(
        _ what: String, _ changes: [String: (any Sendable)?], _ problem: TokenProblem
    ) async throws {
        let coming = try Coming()
        let token = try coming.key.token(coming.claims(changes))
        #expect(await coming.fault(token) == .token(problem), "\(what)")
    }

    @Test(
        arguments: [
            ["aud": ["gehoord", "anders"], "azp": "gehoord"], ["azp": "gehoord"], ["exp": Coming.now - 59],
            ["iat": Coming.now + 59], ["iat": Double(Coming.now) - 0.5], ["aud": ["gehoord"]],
        ] as [[String: any Sendable]])
    func `what only looks strange is taken`(_ changes: [String: any Sendable]) async throws {
        let coming = try Coming()
        #expect(await coming.fault(try coming.key.token(coming.claims(changes))) == nil)
    }

    @Test func `a signature of another key, or over other words, is none`() async throws {
        let coming = try Coming()
        let other = try TestKey("een").token(coming.claims)
        #expect(await coming.fault(other) == .token(.signature))
        let parts = try coming.key.token(coming.claims).split(separator: ".")
        let forged = try TestKey.part(coming.claims(["sub": "persoon-2"]))
        #expect(await coming.fault("\(parts[0]).\(forged).\(parts[2])") == .token(.signature))
        #expect(await coming.fault("\(parts[0]).\(parts[1]).") == .token(.signature))
    }

    @Test(arguments: ["none", "None", "NONE", "HS256", "HS512", "", "RS1", "ML-DSA-65"])
    func `an algorithm that is not on our list is not tried`(_ name: String) async throws {
        let coming = try Coming()
        let token = try coming.key.token(coming.claims, header: ["alg": name, "kid": "een"])
        #expect(await coming.fault(token) == .token(.algorithm))
        let bare = token.split(separator: ".").prefix(2).joined(separator: ".") + "."
        #expect(await coming.fault(bare) == .token(.algorithm))
    }

    /// The old trick: a shared-secret signature made with the public key, which everybody has.
    @Test func `a public key is no shared secret`() async throws {
        let coming = try Coming()
        let header: [String: Any] = ["alg": "HS256", "kid": "een"]
        let body = try TestKey.part(header) + "." + TestKey.part(coming.claims)
        let secret = SymmetricKey(data: Data(coming.key.json.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data(body.utf8), using: secret)
        #expect(await coming.fault(body + "." + Base64URL.text(code)) == .token(.algorithm))
    }

    @Test(arguments: ["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "eyJhbGciOiJFUzI1NiJ9", "ééé.b.c"])
    func `what is no token is not taken`(_ text: String) async throws {
        let coming = try Coming()
        #expect(await coming.fault(text) == .token(.malformed))
    }

    @Test func `an extension that must be understood is not passed over`() async throws {
        let coming = try Coming()
        let header: [String: Any] = ["alg": "ES256", "kid": "een", "crit": ["b64"], "b64": false]
        #expect(await coming.fault(try coming.key.token(coming.claims, header: header)) == .token(.malformed))
    }

    @Test(
        arguments: [
            (["amr": ["pwd"]], false), (["amr": ["pwd", "otp"]], true), (["amr": ["mfa"]], true),
            (["amr": ["hwk"]], true), (["amr": "mfa"], false), (["acr": "stevig"], true),
            (["acr": "zwak"], false), ([:], false),
        ] as [([String: any Sendable], Bool)])
    func `a second factor counts when the provider says that there was one`(
        _ changes: [String: any Sendable], _ isStrong: Bool
    ) async throws {
        let coming = try Coming(levels: ["stevig"])
        let found = try await coming.bring(try coming.key.token(coming.claims(changes)))
        #expect(found.hasSecondFactor == isStrong)
    }

    @Test(arguments: ["true", 1, nil] as [(any Sendable)?])
    func `an address is verified only when the provider says so as the standard does`(
        _ value: (any Sendable)?
    ) async throws {
        let coming = try Coming()
        let found = try await coming.bring(try coming.key.token(coming.claims(["email_verified": value])))
        #expect(!found.isEmailVerified)
    }
}

import Foundation
import Post
import Testing

@testable import SignOn

@Suite("The provider")
struct OpenIDProviderTests {
    private func query(_ page: String) throws -> [String: String] {
        let items = try #require(URLComponents(string: page)?.queryItems)
        return Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") })
    }

    @Test func `the way there carries the try, and no secret of it`() async throws {
        let coming = try Coming(levels: ["stevig"])
        let page = try await coming.provider.page(for: coming.attempt, now: Coming.now)
        #expect(page.hasPrefix(FakeProvider.issuer + "/authorize?tenant=buurt&response_type=code&"))
        let asked = try query(page)
        #expect(asked["client_id"] == "gehoord" && asked["scope"] == "openid email")
        #expect(asked["state"] == "de-staat" && asked["nonce"] == coming.attempt.nonce)
        #expect(asked["redirect_uri"] == coming.attempt.returnAddress)
        #expect(asked["code_challenge_method"] == "S256" && asked["acr_values"] == "stevig")
        #expect(asked["code_challenge"] == coming.attempt.challenge)
        #expect(!page.contains(coming.attempt.verifier))
    }

    @Test func `the challenge is that of the example in RFC 7636`() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        #expect(Attempt.challenge(of: verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test func `of each try everything is another, and of one try the same`() {
        let key = [UInt8](repeating: 1, count: 32)
        let one = Attempt(state: "a", key: key, returnAddress: "x")
        #expect(one == Attempt(state: "a", key: key, returnAddress: "x"))
        let others = [
            Attempt(state: "b", key: key, returnAddress: "x"),
            Attempt(state: "a", key: [UInt8](repeating: 2, count: 32), returnAddress: "x"),
        ]
        for other in others { #expect(other.nonce != one.nonce && other.verifier != one.verifier) }
        #expect(one.nonce != one.verifier && one.verifier.count == 43)
    }

    @Test func `the code is changed for a token with the verifier and our secret`() async throws {
        let coming = try Coming()
        _ = try await coming.bring(try coming.key.token(coming.claims))
        let sent = try #require(coming.fake.exchange)
        let fields = Dictionary(uniqueKeysWithValues: sent.fields ?? [])
        #expect(fields["grant_type"] == "authorization_code" && fields["code"] == "de-code")
        #expect(fields["redirect_uri"] == coming.attempt.returnAddress)
        #expect(Attempt.challenge(of: fields["code_verifier"] ?? "") == coming.attempt.challenge)
        #expect(sent.signIn == .init(user: "gehoord", password: "het%20geheim%20%26%20meer"))
        #expect(fields["client_secret"] == nil)
    }

    @Test func `where the provider knows no other way the secret goes in the form`() async throws {
        let coming = try Coming()
        coming.fake.signInBy(["client_secret_post"])
        _ = try await coming.bring(try coming.key.token(coming.claims))
        let sent = try #require(coming.fake.exchange)
        let fields = Dictionary(uniqueKeysWithValues: sent.fields ?? [])
        #expect(sent.signIn == nil)
        #expect(fields["client_id"] == "gehoord" && fields["client_secret"] == "het geheim & meer")
    }

    @Test func `a refusal is told in the provider's word, cleaned of everything else`() async throws {
        let coming = try Coming()
        coming.fake.refuse(400, #"{"error":"invalid_grant\n<b>"}"#)
        #expect(await coming.fault("-") == .refused(word: "invalid_grantb"))
        coming.fake.refuse(500, "<html>")
        #expect(await coming.fault("-") == .refused(word: "status 500"))
        coming.fake.refuse(200, "{}")
        #expect(await coming.fault("-") == .refused(word: "status 200"))
    }

    @Test func `a provider that is away is told as such`() async throws {
        let coming = try Coming()
        coming.fake.goAway()
        #expect(await coming.fault("-") == .away(reason: "nobody is there"))
    }

    @Test(
        arguments: [
            ("issuer", "https://ander.example"), ("token_endpoint", "http://inlog.voorbeeld.example/token"),
            ("jwks_uri", "file:///etc/passwd"), ("authorization_endpoint", "javascript:alert(1)"),
        ])
    func `a description with another name, or an address without HTTPS, is not used`(
        _ name: String, _ value: String
    ) async throws {
        let coming = try Coming()
        coming.fake.say(name, value)
        guard case .document? = await coming.fault("-") else {
            Issue.record("it was used")
            return
        }
        #expect(coming.fake.exchange == nil)
    }

    @Test
    func `an answer of another provider is not taken, nor one without a name where there always is one`()
        async throws
    {
        let coming = try Coming()
        let token = try coming.key.token(coming.claims)
        await #expect(throws: SignOnFault.otherProvider) {
            try await coming.bring(token, issuer: "https://ander.example")
        }
        #expect(coming.fake.exchange == nil)
        _ = try await coming.bring(token, issuer: FakeProvider.issuer)
        let strict = try Coming()
        strict.fake.say("authorization_response_iss_parameter_supported", "true")
        #expect(await strict.fault("-") == .otherProvider)
    }
}

@Suite("The keys of the provider")
struct ProviderKeyTests {
    @Test func `keys and description are kept for an hour`() async throws {
        let coming = try Coming()
        for second: Int64 in [0, 60, 299] {
            _ = try await coming.bring(
                try coming.key.token(coming.claims), now: Coming.now + second)
        }
        #expect(coming.fake.count("/keys") == 1 && coming.fake.count("/openid-configuration") == 1)
        let later = Coming.now + 3600
        let token = try coming.key.token(coming.claims(["iat": later, "exp": later + 60]))
        _ = try await coming.bring(token, now: later)
        #expect(coming.fake.count("/keys") == 2 && coming.fake.count("/openid-configuration") == 2)
    }

    @Test func `a key that we do not know is asked for once, and then not for a minute`() async throws {
        let coming = try Coming()
        _ = try await coming.bring(try coming.key.token(coming.claims))
        let next = TestKey("twee")
        let token = try next.token(coming.claims)
        // Within a minute nobody makes us ask again.
        #expect(await coming.fault(token, now: Coming.now + 59) == .token(.unknownKey))
        #expect(coming.fake.count("/keys") == 1)
        coming.fake.sign(with: coming.key, next)
        #expect(await coming.fault(token, now: Coming.now + 60) == nil)
        #expect(coming.fake.count("/keys") == 2)
        let third = try TestKey("drie").token(coming.claims)
        #expect(await coming.fault(third, now: Coming.now + 61) == .token(.unknownKey))
        #expect(await coming.fault(third, now: Coming.now + 120) == .token(.unknownKey))
        #expect(coming.fake.count("/keys") == 3)
    }

    @Test func `a token that names no key is taken when there is one key, also after it changed`()
        async throws
    {
        let coming = try Coming()
        let header: [String: Any] = ["alg": "ES256"]
        #expect(await coming.fault(try coming.key.token(coming.claims, header: header)) == nil)
        let next = TestKey("twee")
        coming.fake.sign(with: next)
        let token = try next.token(coming.claims, header: header)
        #expect(await coming.fault(token, now: Coming.now + 60) == nil)
        coming.fake.sign(with: next, TestKey("drie"))
        #expect(await coming.fault(token, now: Coming.now + 60) == nil)
        let unsure = try TestKey("vier").token(coming.claims, header: header)
        #expect(await coming.fault(unsure, now: Coming.now + 120) == .token(.unknownKey))
    }

    @Test func `keys for something else, or of a kind that we do not know, do no harm`() async throws {
        let coming = try Coming()
        for key in [
            #"{"kty":"oct","kid":"geheim","k":"AAAA"}"#, #"{"kty":"AKP","alg":"ML-DSA-65","kid":"nieuw"}"#,
            #"{"kty":"RSA","use":"enc","kid":"een","n":"AQAB","e":"AQAB"}"#, #"{"kty":"EC"}"#,
        ] { coming.fake.publish(key) }
        #expect(await coming.fault(try coming.key.token(coming.claims)) == nil)
        let shared = try coming.key.token(coming.claims, header: ["alg": "HS256", "kid": "geheim"])
        #expect(await coming.fault(shared) == .token(.algorithm))
    }

    @Test func `a key is used for its own algorithm only`() async throws {
        let coming = try Coming()
        for name in ["RS256", "PS256", "EdDSA"] {
            let token = try coming.key.token(coming.claims, header: ["alg": name, "kid": "een"])
            #expect(await coming.fault(token) == .token(.unknownKey), "\(name)")
        }
        let token = try coming.key.token(coming.claims, header: ["alg": "ES384", "kid": "een"])
        #expect(await coming.fault(token) == .token(.signature))
    }
}

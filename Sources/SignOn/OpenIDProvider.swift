import Foundation
import Post

/// A provider of OpenID Connect: the authorization code flow with PKCE, and nothing else of it.
public actor OpenIDProvider: IdentityProvider {
    /// Seconds for which the description and the keys count before they are asked for again.
    static let kept: Int64 = 3600
    /// Seconds before keys are asked for again because of a token: nobody makes us hammer the provider.
    static let pause: Int64 = 60

    /// See `IdentityProvider`.
    public nonisolated var label: String { settings.label }

    private let settings: ProviderSettings
    private let transport: any HTTPTransport
    private var document: (value: ProviderDocument, at: Int64)?
    private var keys: (value: KeySet, at: Int64)?

    /// Asks nothing yet: a provider that is down must not keep the program from starting.
    public init(_ settings: ProviderSettings, transport: any HTTPTransport = CurlHTTPTransport()) {
        (self.settings, self.transport) = (settings, transport)
    }

    /// See `IdentityProvider`.
    public func page(for attempt: Attempt, now: Int64) async throws(SignOnFault) -> String {
        let address = try await document(now: now).authorization
        var fields = [
            ("response_type", "code"), ("client_id", settings.client), ("scope", "openid email"),
            ("redirect_uri", attempt.returnAddress), ("state", attempt.state), ("nonce", attempt.nonce),
            ("code_challenge", attempt.challenge), ("code_challenge_method", "S256"),
        ]
        if !settings.strongLevels.isEmpty {
            fields.append(("acr_values", settings.strongLevels.joined(separator: " ")))
        }
        return address + (address.contains("?") ? "&" : "?") + HTTPQuestion.encoded(fields)
    }

    /// See `IdentityProvider`.
    public func identity(of code: String, issuer: String?, _ attempt: Attempt, now: Int64)
        async throws(SignOnFault) -> Identity
    {
        let document = try await document(now: now)
        guard document.sent(issuer) else { throw .otherProvider }
        let token = try await token(for: code, attempt, document)
        let check = TokenCheck(settings: settings, nonce: attempt.nonce, now: now)
        let known = try await keys(document, now: now)
        do throws(SignOnFault) { return try await check.identity(in: token, signedBy: known) } catch {
            guard case .token(let problem) = error, problem.mayMeanNewKeys, forgetKeys(now: now) else {
                throw error
            }
        }
        return try await check.identity(in: token, signedBy: try await keys(document, now: now))
    }
}

extension OpenIDProvider {
    private func document(now: Int64) async throws(SignOnFault) -> ProviderDocument {
        if let document, now - document.at < Self.kept { return document.value }
        let found = try ProviderDocument(try await fetch(settings.documentAddress), of: settings)
        document = (found, now)
        return found
    }

    private func keys(_ document: ProviderDocument, now: Int64) async throws(SignOnFault) -> KeySet {
        if let keys, now - keys.at < Self.kept { return keys.value }
        guard let found = try? JSONDecoder().decode(KeySet.self, from: Data(try await fetch(document.keys)))
        else { throw .document(reason: "the keys of the provider cannot be read") }
        keys = (found, now)
        return found
    }

    /// Whether it is time to ask for the keys again.
    private func forgetKeys(now: Int64) -> Bool {
        guard let keys, now - keys.at >= Self.pause else { return false }
        self.keys = nil
        return true
    }

    private func fetch(_ address: String) async throws(SignOnFault) -> [UInt8] {
        let answer = try await ask(address)
        guard answer.status == 200 else { throw .away(reason: "status \(answer.status)") }
        return answer.bytes
    }

    private func ask(
        _ address: String, fields: [(String, String)]? = nil, signIn: HTTPQuestion.SignIn? = nil
    ) async throws(SignOnFault) -> HTTPAnswer {
        do throws(HTTPFault) {
            return try await transport.ask(try HTTPQuestion(address, fields: fields, signIn: signIn))
        } catch {
            switch error {
            case .noAnswer(let reason): throw .away(reason: reason)
            case .tooLong: throw .away(reason: "its answer is too long")
            case .unsafeAddress: throw .document(reason: "the provider has an address without HTTPS")
            }
        }
    }

    private struct Tokens: Decodable {
        var id_token: String?
        var error: String?
    }

    /// The second step: the code and the verifier for a token.
    private func token(for code: String, _ attempt: Attempt, _ document: ProviderDocument)
        async throws(SignOnFault) -> String
    {
        let secret = try settings.secret()
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", attempt.returnAddress),
            ("code_verifier", attempt.verifier),
        ]
        var signIn: HTTPQuestion.SignIn?
        if document.takesBasic {
            // RFC 6749, 2.3.1: both are encoded as in a form before they are put together.
            signIn = .init(
                user: HTTPQuestion.encoded(settings.client), password: HTTPQuestion.encoded(secret))
        } else {
            fields += [("client_id", settings.client), ("client_secret", secret)]
        }
        let answer = try await ask(document.token, fields: fields, signIn: signIn)
        let tokens = try? JSONDecoder().decode(Tokens.self, from: Data(answer.bytes))
        guard answer.status == 200, let token = tokens?.id_token else {
            let word = (tokens?.error ?? "").filter { $0.isASCII && ($0.isLetter || $0 == "_") }
            throw .refused(word: word.isEmpty ? "status \(answer.status)" : String(word.prefix(40)))
        }
        return token
    }
}

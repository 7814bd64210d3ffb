import SignOn
import Synchronization

/// A provider that vouches for whom the test says, and for a try that it was asked for before.
final class FakeIdentities: IdentityProvider {
    static let issuer = "https://inlog.voorbeeld.example"

    let label = "de buurt"
    private let tries = Mutex<[String: Attempt]>([:])
    private let people = Mutex<[String: Result<Identity, SignOnFault>]>([:])

    /// Who comes back with a code.
    func know(_ code: String, _ person: Result<Identity, SignOnFault>) {
        people.withLock { $0[code] = person }
    }

    func page(for attempt: Attempt, now: Int64) async throws(SignOnFault) -> String {
        tries.withLock { $0[attempt.state] = attempt }
        return "\(Self.issuer)/?state=\(attempt.state)"
    }

    func identity(of code: String, issuer: String?, _ attempt: Attempt, now: Int64)
        async throws(SignOnFault) -> Identity
    {
        // The same nonce, verifier and return address as at the first step.
        guard tries.withLock({ $0[attempt.state] == attempt }) else { throw .token(.nonce) }
        guard let person = people.withLock({ $0[code] }) else { throw .refused(word: "invalid_grant") }
        return try person.get()
    }
}

extension Identity {
    /// Somebody with a verified address.
    static func person(_ subject: String, _ email: String?, isVerified: Bool = true, isStrong: Bool = false)
        -> Identity
    {
        Identity(
            issuer: FakeIdentities.issuer, subject: subject, email: email, isEmailVerified: isVerified,
            hasSecondFactor: isStrong)
    }
}

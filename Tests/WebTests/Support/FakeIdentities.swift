import SignOn
import Synchronization

/// A provider that vouches for whom the test says, and for a try that it was asked for before.
final class FakeIdentities: IdentityProvider {
    static let address = "https://inlog.voorbeeld.example/"

    let label = "de buurt"
    private let tries = Mutex<[String: Attempt]>([:])
    private let people = Mutex<[String: Result<Identity, SignOnFault>]>([:])

    /// Who comes back with a code.
    func know(_ code: String, _ person: Result<Identity, SignOnFault>) {
        people.withLock { $0[code] = person }
    }

    /// The address to which the provider sends the browser of this try back.
    func returnAddress(of state: String) -> String? { tries.withLock { $0[state]?.returnAddress } }

    func page(for attempt: Attempt, now: Int64) async throws(SignOnFault) -> String {
        tries.withLock { $0[attempt.state] = attempt }
        return "\(Self.address)?state=\(attempt.state)"
    }

    func identity(of code: String, issuer: String?, _ attempt: Attempt, now: Int64)
        async throws(SignOnFault) -> Identity
    {
        guard tries.withLock({ $0[attempt.state] == attempt }) else { throw .token(.nonce) }
        guard let person = people.withLock({ $0[code] }) else { throw .refused(word: "invalid_grant") }
        return try person.get()
    }
}

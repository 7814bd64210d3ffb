import Procedure

/// For who may read a case and did not promise secrecy for it yet: its number, and nothing of it (article 8).
public struct PromisingView: Sendable {
    /// The case number, for the promise.
    public let number: String
    /// They have it in hand, so that every step of it waits for the promise.
    public let isHandler: Bool

    init(_ loaded: Loaded, isHandler: Bool) {
        (number, self.isHandler) = (loaded.casefile.filing.number, isHandler)
    }
}

extension Desk {
    /// Writes down that somebody promised to keep it to themselves, in the words that they read.
    public func promiseSecrecy(of number: String, as staff: Staff, text: Words, now: Now) async throws {
        try await carryOut(on: number, as: staff, ifStillAt: nil, now: now) { plan throws(Refusal) in
            guard plan.casefile.handling.secrecy[staff.account.id] == nil else { return }
            try plan.perform(.handling(.acknowledgeSecrecy(text)))
        }
    }
}

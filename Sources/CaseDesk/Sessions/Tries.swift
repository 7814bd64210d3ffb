import Ledger
import Synchronization

/// Wrong codes and passwords per client, so that guessing is slow; kept in memory, for it protects one node.
final class Tries: Sendable {
    /// Wrong tries before the first wait.
    static let free = 5
    /// Seconds of the first wait; each further wrong try doubles it.
    static let firstWait: Int64 = 60
    /// The longest wait.
    static let longestWait: Int64 = 3600
    /// Clients that are remembered at most; beyond it the oldest are forgotten.
    static let remembered = 10_000

    private struct Record {
        /// Tries since the last right one, the one under way included.
        var wrong: Int
        var until: Int64
    }

    private let records = Mutex<[String: Record]>([:])

    /// Lets a client try, or throws how long to wait while it has to.
    ///
    /// The try counts as wrong from here on, until `right`: many at one moment do not slip through together.
    func admit(_ client: String, now: Now) throws(DeskFault) {
        let seconds = now.instant.milliseconds / 1000
        let wait = records.withLock { records -> Int64 in
            if records.count >= Self.remembered { records = records.filter { $0.value.until > seconds } }
            var record = records[client] ?? Record(wrong: 0, until: 0)
            guard record.until <= seconds else { return record.until - seconds }
            record.wrong += 1
            let doublings = min(max(0, record.wrong - Self.free), 6)
            if record.wrong >= Self.free {
                record.until = seconds + min(Self.firstWait << Int64(doublings), Self.longestWait)
            }
            records[client] = record
            return 0
        }
        guard wait == 0 else { throw .tooManyTries(waitSeconds: Int(wait)) }
    }

    /// Forgets a client that came in.
    func right(_ client: String) {
        records.withLock { $0[client] = nil }
    }
}

/// A password hash that nothing matches, made once: an unknown address takes as long as a wrong password.
actor Decoy {
    private var hash: String?

    func value(_ make: () async throws -> String) async throws -> String {
        if let hash { return hash }
        let made = try await make()
        hash = made
        return made
    }
}

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
        var wrong: Int
        var until: Int64
    }

    private let records = Mutex<[String: Record]>([:])

    /// Throws how long to wait while a client has to.
    func admit(_ client: String, now: Now) throws(DeskFault) {
        let seconds = now.instant.milliseconds / 1000
        let until = records.withLock { $0[client]?.until ?? 0 }
        guard until <= seconds else { throw .tooManyTries(waitSeconds: Int(until - seconds)) }
    }

    /// Notes a wrong try.
    func wrong(_ client: String, now: Now) {
        let seconds = now.instant.milliseconds / 1000
        records.withLock { records in
            if records.count >= Self.remembered { records = records.filter { $0.value.until > seconds } }
            var record = records[client] ?? Record(wrong: 0, until: 0)
            record.wrong += 1
            let doublings = min(max(0, record.wrong - Self.free), 6)
            if record.wrong >= Self.free {
                record.until = seconds + min(Self.firstWait << Int64(doublings), Self.longestWait)
            }
            records[client] = record
        }
    }

    /// Forgets a client that came in.
    func right(_ client: String) {
        records.withLock { $0[client] = nil }
    }
}

/// A password hash that nothing matches, made once: an unknown address then takes as long as a wrong password.
actor Decoy {
    private var hash: String?

    func value(_ make: () async throws -> String) async throws -> String {
        if let hash { return hash }
        let made = try await make()
        hash = made
        return made
    }
}

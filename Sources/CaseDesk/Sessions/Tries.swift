import Ledger
import Synchronization

/// Wrong codes and passwords per key, so that guessing is slow; kept in memory, for it protects one node.
final class Tries: Sendable {
    /// Wrong tries before the first wait.
    static let free = 5
    /// Claims of a lost code by one of us before the first wait.
    static let freeOfClaims = 10
    /// The same for all browsers of one address together: a library is no guesser.
    static let freeOfAddress = 100
    /// Seconds after which wrong tries count no longer.
    static let forgotten: Int64 = 3600
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
        var last: Int64
    }

    /// Those of visitors, who can think of as many keys as they like.
    private let records = Mutex<[String: Record]>([:])
    /// Those of accounts, of which there are few: no flood pushes them out.
    private let ofAccounts = Mutex<[String: Record]>([:])

    /// What those of accounts begin with.
    private static let accountKeys = ["second factor ", "rooms ", "recovery ", "new code ", "handing on "]

    private func withRecords<T>(of client: String, _ body: (inout sending [String: Record]) -> sending T) -> T
    {
        let isOfAccount = Self.accountKeys.contains { client.hasPrefix($0) }
        return isOfAccount ? ofAccounts.withLock(body) : records.withLock(body)
    }

    /// Lets a client try, or throws how long to wait while it has to.
    ///
    /// The try counts as wrong from here on, until `right`: many at one moment do not slip through together.
    func admit(_ client: String, free: Int = Tries.free, now: Now) throws(DeskFault) {
        let seconds = now.instant.milliseconds / 1000
        let wait = withRecords(of: client) { records -> Int64 in
            if records.count >= Self.remembered { Self.forgetOldest(of: &records) }
            var record = records[client] ?? Record(wrong: 0, until: 0, last: seconds)
            guard record.until <= seconds else { return record.until - seconds }
            if max(record.last, record.until) + Self.forgotten < seconds { record.wrong = 0 }
            record.wrong += 1
            record.last = seconds
            let doublings = min(max(0, record.wrong - free), 6)
            if record.wrong >= free {
                record.until = seconds + min(Self.firstWait << Int64(doublings), Self.longestWait)
            }
            records[client] = record
            return 0
        }
        guard wait == 0 else { throw .tooManyTries(waitSeconds: Int(wait)) }
    }

    /// Who tried longest ago first: the others still wait, and a flood of new keys forgets nobody's guesses.
    private static func forgetOldest(of records: inout [String: Record]) {
        let oldest = records.sorted { $0.value.last < $1.value.last }.prefix(remembered / 4)
        for (client, _) in oldest { records[client] = nil }
    }

    /// The try was right, which says nothing about the others that share the key.
    func takeBack(_ client: String) {
        withRecords(of: client) { records in
            records[client]?.wrong -= 1
            records[client]?.until = 0
        }
    }

    /// Whoever proved by mail that the account is theirs has not to wait for somebody else's guesses.
    func rightAgain(for email: String) {
        records.withLock { records in
            records = records.filter { !$0.key.hasSuffix(" " + email.lowercased()) }
        }
    }

    /// Forgets a client that came in.
    func right(_ client: String) {
        withRecords(of: client) { $0[client] = nil }
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

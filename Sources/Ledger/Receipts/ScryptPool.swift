import Crypto
import CryptoExtras
import Dispatch
import Foundation

/// How dear one guess is: N = 2^logN, with r = 8 and p = 1.
public struct ScryptCost: Equatable, Sendable {
    /// The binary logarithm of N.
    public let logN: Int

    /// Any cost from 1 to 20; tests inject a low one.
    public init(logN: Int) {
        precondition((1...20).contains(logN), "internal error: scrypt cost out of range")
        self.logN = logN
    }

    /// For receipt codes, whose 60 random bits are no password: 16 MiB.
    public static let receipt = ScryptCost(logN: 14)
    /// For passwords that people choose: 128 MiB.
    public static let password = ScryptCost(logN: 17)
}

/// Threads for slow derivations, so that they neither block the tasks of others nor fill the memory.
public actor ScryptPool {
    /// At 128 MiB each, more would let sign-ins exhaust a small machine.
    public static let atOnce = 2
    /// Beyond this many the node says that it is busy.
    public static let waitingLimit = 256

    private let queue = DispatchQueue(label: "gehoord.scrypt", attributes: .concurrent)
    private var running = 0
    /// How many ever ran at the same time; for a gauge.
    private(set) var mostAtOnce = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// One pool for the whole process.
    public init() {}

    func derive(_ secret: [UInt8], salt: [UInt8], cost: ScryptCost) async throws(LedgerFault) -> [UInt8] {
        try await enter()
        defer { leave() }
        let derived: [UInt8]? = await withCheckedContinuation { continuation in
            queue.async {
                let key = try? KDF.Scrypt.deriveKey(
                    from: secret, salt: salt, outputByteCount: 32, rounds: 1 << cost.logN, blockSize: 8,
                    parallelism: 1)
                continuation.resume(returning: key?.raw)
            }
        }
        guard let derived else { throw .badValue }
        return derived
    }

    private func enter() async throws(LedgerFault) {
        if running < Self.atOnce {
            running += 1
            mostAtOnce = max(mostAtOnce, running)
            return
        }
        guard waiting.count < Self.waitingLimit else { throw .busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}

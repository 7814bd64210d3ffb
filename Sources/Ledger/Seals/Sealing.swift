import Crypto
import Foundation

extension Ledger {
    /// Makes the day's seal, also when nothing changed: a missing seal is then a sign by itself.
    ///
    /// Mail or print its text: inside the machine it proves nothing against who can write the database.
    public func seal(at now: Instant) async throws -> Seal {
        let signingKey = try keys.snapshot.signingKey
        return try await driver.write { tx in
            try Self.seal(after: try Seal.last(in: tx), at: now, by: signingKey, in: tx)
        }
    }

    /// The same, unless another node made one since then; `alongside` writes in that transaction.
    public func seal(
        at now: Instant, unlessSince earlier: Instant,
        alongside: @escaping @Sendable (any Transaction, Seal) throws -> Void
    ) async throws -> Seal? {
        let signingKey = try keys.snapshot.signingKey
        do {
            return try await driver.write { tx in
                // Read once: of two nodes that saw the same last seal, the number lets one through.
                let last = try Seal.last(in: tx)
                if let last, last.madeAt >= earlier { return nil }
                let seal = try Self.seal(after: last, at: now, by: signingKey, in: tx)
                try alongside(tx, seal)
                return seal
            }
        } catch {
            if let last = try await lastSeal(), last.madeAt >= earlier { return nil }
            throw error
        }
    }

    /// One seal, to mail or print it again.
    public func seal(number: Int) async throws -> Seal? {
        try await driver.read { tx in
            try tx.row("select body from seal where number = $1", [.integer(number)])
                .map { try Seal(text: try $0.text(0)) }
        }
    }

    private static func seal(
        after last: Seal?, at now: Instant, by signingKey: Curve25519.Signing.PrivateKey,
        in tx: any Transaction
    ) throws(LedgerFault) -> Seal {
        let number = (last?.number ?? 0) + 1
        let draft = SealDraft(
            number: number, madeAt: now, previous: last?.digest ?? genesis,
            leaves: try takeLeaves(for: number, in: tx), given: try given(in: tx),
            standings: try takeStandings(in: tx))
        let seal = try draft.signed(by: signingKey)
        try seal.store(in: tx)
        return seal
    }

    /// The newest seal, to know when the next is due and what to print again.
    public func lastSeal() async throws -> Seal? { try await driver.read { try Seal.last(in: $0) } }

    /// The key that outsiders check seals with; print it beside the words.
    public var publicKey: [UInt8] {
        get throws(LedgerFault) { [UInt8](try keys.snapshot.signingKey.publicKey.rawRepresentation) }
    }

    private static func takeLeaves(for number: Int, in tx: any Transaction) throws(LedgerFault) -> [[UInt8]] {
        let rows = try tx.rows(
            "update reading_leaf set seal = $1 where seal = 0 returning leaf", [.integer(number)])
        var leaves: [[UInt8]] = []
        for row in rows { leaves.append(try row.blob(0)) }
        return leaves
    }

    private static func given(in tx: any Transaction) throws(LedgerFault) -> [(year: Int, last: Int)] {
        var given: [(year: Int, last: Int)] = []
        for row in try tx.rows("select year, last from number order by year") {
            given.append((Int(try row.integer(0)), Int(try row.integer(1))))
        }
        return given
    }

    private static func takeStandings(in tx: any Transaction) throws(LedgerFault) -> [Seal.Standing] {
        let rows = try tx.rows("update stream set changed = 0 where changed = 1 returning id, version, head")
        var standings: [Seal.Standing] = []
        for row in rows {
            standings.append(
                Seal.Standing(
                    stream: StreamID(stored: try row.text(0)), version: Int(try row.integer(1)),
                    hash: try row.blob(2)))
        }
        return standings.sorted { $0.stream < $1.stream }
    }
}

extension Seal {
    static func last(in tx: any Transaction) throws(LedgerFault) -> Seal? {
        guard let row = try tx.row("select body from seal order by number desc limit 1") else { return nil }
        return try Seal(text: try row.text(0))
    }

    func store(in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "insert into seal (number, made_at, body) values ($1, $2, $3)",
            [.integer(number), .instant(madeAt), .text(text)])
    }
}

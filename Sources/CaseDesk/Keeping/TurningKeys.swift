import Ledger

/// The monthly change of the installation key, with everything that lies beside the ledger.
extension Desk {
    /// The second step: what was wrapped or sealed under the key before is so under the new one.
    @discardableResult
    public func turnKeys(_ rotation: Rotation, now: Now) async throws -> Int {
        let count = try await rotation.turn(at: now.instant)
        try await sealAnew(now)
        return count
    }

    /// The third step: what a late node sealed meanwhile goes along, and a key that is still needed stays.
    public func destroyKeys(_ rotation: Rotation, now: Now) async throws -> [String] {
        try await sealAnew(now)
        return try await rotation.destroy(at: now.instant) { tx, key in try Self.isInUse(key, in: tx) }
    }

    private func sealAnew(_ now: Now) async throws {
        try await resealOutbox()
        try await resealRegister()
        // Search tokens lie under the key that was: refolding writes them under the new one.
        _ = try await rebuild(now: now)
    }

    /// Whether a row beside the ledger can be opened with this key only.
    static func isInUse(_ key: String, in tx: any Transaction) throws -> Bool {
        for table in ["outbox", "register_key", "report_draft"] {
            let rows = try tx.rows("select sealed from \(table)")
            if try rows.contains(where: { KeyRing.isSealed(try $0.blob(0), under: key) }) { return true }
        }
        return false
    }
}

extension Ledger {
    /// Destroys the keys of streams with all that hangs on them; the rows stay and the chain still verifies.
    ///
    /// A stream that went on since it was doomed stays as it is, and its line on the list counts no more.
    /// `alongside` deletes the caller's rows of each stream in that transaction. `busy` means that the rows
    /// are gone and that `emptyLog` has to be called again. Returns how many are gone.
    @discardableResult
    public func erase(
        _ doomed: [Doomed], at now: Instant, list: ErasureList,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws -> Int {
        guard !doomed.contains(where: \.stream.isClear) else { throw LedgerFault.badValue }
        try list.add(doomed, at: now)
        return try await forget(doomed, at: now, alongside: alongside)
    }

    /// Erases again what a restored backup brought back; run before serving.
    ///
    /// A backup in which a stream is further than its line was made after an erasure that did not happen.
    @discardableResult
    public func replayErasures(
        _ list: ErasureList, at now: Instant,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws -> Int {
        let doomed = try list.doomed()
        return doomed.isEmpty ? 0 : try await forget(doomed, at: now, alongside: alongside)
    }

    private func forget(
        _ doomed: [Doomed], at now: Instant,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void
    ) async throws -> Int {
        let gone = try await driver.write { tx in
            var gone = 0
            for one in doomed {
                guard try Self.forget(one, at: now, in: tx) else { continue }
                try alongside(tx, one.stream)
                gone += 1
            }
            if gone > 0 { try Self.markLog(["case_key"], in: tx) }
            return gone
        }
        try await emptyLog()
        return gone
    }

    /// False for one that is gone or went on; its row is held, so nobody goes on with it meanwhile.
    private static func forget(
        _ doomed: Doomed, at now: Instant, in tx: any Transaction
    ) throws(LedgerFault) -> Bool {
        let stream = doomed.stream.text
        let isGone = try tx.change(
            "update stream set erased_at = $1 where id = $2 and version <= $3 and erased_at is null",
            [.instant(now), .text(stream), .integer(doomed.version)])
        guard isGone == 1 else { return false }
        try tx.run("delete from case_key where stream = $1", [.text(stream)])
        try tx.run("delete from reading where stream = $1", [.text(stream)])
        try Attachments.deleteAll(of: stream, in: tx)
        return true
    }
}

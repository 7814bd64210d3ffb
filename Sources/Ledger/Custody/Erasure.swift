extension Ledger {
    /// Destroys the keys of streams with all that hangs on them; the rows stay and the chain still verifies.
    ///
    /// `alongside` deletes the caller's rows of each stream in that transaction; doing it again is harmless.
    /// `busy` can mean that the rows are gone and only the log could not be emptied yet: then do it again.
    public func erase(
        _ streams: [StreamID], at now: Instant, list: ErasureList,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws {
        guard !streams.contains(where: \.isClear) else { throw LedgerFault.badValue }
        try list.add(streams, at: now)
        try await forget(streams, at: now, alongside: alongside)
    }

    /// Erases again what a restored backup brought back; run before serving.
    @discardableResult
    public func replayErasures(
        _ list: ErasureList, at now: Instant,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void = { _, _ in }
    ) async throws -> Int {
        let listed = try list.streams()
        let risen = try await driver.read { tx in
            try listed.filter { stream in
                try tx.row("select 1 from stream where id = $1 and erased_at is null", [.text(stream.text)])
                    != nil
            }
        }
        if !risen.isEmpty { try await forget(risen, at: now, alongside: alongside) }
        return risen.count
    }

    private func forget(
        _ streams: [StreamID], at now: Instant,
        alongside: @escaping @Sendable (any Transaction, StreamID) throws -> Void
    ) async throws {
        try await driver.write { tx in
            for stream in streams {
                try Self.forget(stream, at: now, in: tx)
                try alongside(tx, stream)
            }
        }
        // Until here the deleted keys still lie in the log of the database.
        try await driver.truncateLog(of: ["case_key"])
    }

    private static func forget(
        _ stream: StreamID, at now: Instant, in tx: any Transaction
    ) throws(LedgerFault) {
        try tx.run(
            "update stream set erased_at = $1 where id = $2 and erased_at is null",
            [.instant(now), .text(stream.text)])
        try tx.run("delete from case_key where stream = $1", [.text(stream.text)])
        try tx.run("delete from reading where stream = $1", [.text(stream.text)])
        try Attachments.deleteAll(of: stream.text, in: tx)
    }
}

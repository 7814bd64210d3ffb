extension Ledger {
    /// Appends in one transaction with what the caller writes alongside, and returns once both are durable.
    ///
    /// `expecting` is the version that the decision was based on; 0 makes the stream and its key.
    @discardableResult
    public func append<R: Sendable>(
        _ payloads: [[UInt8]], to stream: StreamID, expecting version: Version, at now: Instant,
        alongside: @escaping @Sendable (any Transaction, [Appended]) throws -> R
    ) async throws -> R {
        let key = try await key(for: stream, expecting: version)
        // Sealed before the writer's turn: everyone else waits for what happens inside it.
        let batch = try Batch(payloads, for: stream, expecting: version, at: now, key: key)
        return try await driver.write { tx in try alongside(tx, try batch.append(by: keys, in: tx)) }
    }

    /// Appends without anything alongside.
    @discardableResult
    public func append(
        _ payloads: [[UInt8]], to stream: StreamID, expecting version: Version, at now: Instant
    ) async throws -> [Appended] {
        try await append(payloads, to: stream, expecting: version, at: now) { $1 }
    }

    /// Appends within the caller's transaction, so that two streams grow together or not at all.
    @discardableResult
    public func append(
        _ payloads: [[UInt8]], to stream: StreamID, expecting version: Version, at now: Instant,
        in tx: any Transaction
    ) throws(LedgerFault) -> [Appended] {
        let key = try key(for: stream, expecting: version, in: tx)
        let batch = try Batch(payloads, for: stream, expecting: version, at: now, key: key)
        return try batch.append(by: keys, in: tx)
    }

    /// The version of a stream, 0 when it does not exist; for streams that everyone appends to.
    public func version(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) -> Version {
        let row = try tx.row("select version from stream where id = $1", [.text(stream.text)])
        return Int(try row?.integer(0) ?? 0)
    }

    /// Nobody appends to the stream, or makes it, until the transaction ends; with one writer that is so.
    public func hold(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        guard tx.dialect == .postgres else { return }
        try StreamName.hold(stream, in: tx)
        _ = try tx.rows("select version from stream where id = $1 for share", [.text(stream.text)])
    }

    private func key(for stream: StreamID, expecting version: Version) async throws -> CaseKey? {
        if stream.isClear { return nil }
        return version == 0 ? .fresh() : try await driver.read { try CaseKey.of(stream, by: keys, in: $0) }
    }

    private func key(
        for stream: StreamID, expecting version: Version, in tx: any Transaction
    ) throws(LedgerFault) -> CaseKey? {
        if stream.isClear { return nil }
        return version == 0 ? .fresh() : try CaseKey.of(stream, by: keys, in: tx)
    }
}

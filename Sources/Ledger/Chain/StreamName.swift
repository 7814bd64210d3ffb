/// A lock on the name of a stream, for one that is not there yet has no row that could be locked.
///
/// Only PostgreSQL lets two write at once; the name of the schema keeps two databases in one apart.
enum StreamName {
    private static let key = "hashtextextended(concat(current_schema(), ' ', $1::text), 0)"

    /// Until the transaction ends the stream is not made by anybody else; many may hold it at once.
    static func hold(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try lock("pg_advisory_xact_lock_shared", stream, in: tx)
    }

    /// Waits for who holds it, and keeps everybody else waiting.
    static func take(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try lock("pg_advisory_xact_lock", stream, in: tx)
    }

    private static func lock(
        _ function: String, _ stream: StreamID, in tx: any Transaction
    ) throws(LedgerFault) {
        guard tx.dialect == .postgres else { return }
        _ = try tx.rows("select \(function)(\(key))", [.text(stream.text)])
    }
}

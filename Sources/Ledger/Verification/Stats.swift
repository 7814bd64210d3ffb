/// Totals for the person who keeps the machine; nothing here says anything about a case.
public struct Stats: Equatable, Sendable {
    /// Streams that can be read.
    public let streams: Int
    /// Streams whose key was destroyed.
    public let erased: Int
    /// Rows of the chain.
    public let entries: Int
    /// Bytes of their payloads.
    public let payloadBytes: Int
    /// Finished attachments.
    public let attachments: Int
    /// Hours of reading that are still on record.
    public let readings: Int
    /// Daily seals, and when the last one was made.
    public let seals: Int
    /// When the newest seal was made, if there is one.
    public let lastSealAt: Instant?
}

extension Stats {
    /// Counts everything, without a key: for a command, never for a page.
    public static func of(_ driver: any Driver) async throws -> Stats {
        try await driver.read { tx in
            let streams = try tx.rows("select count(*), count(erased_at) from stream")[0]
            let entries = try tx.rows(
                "select count(*), cast(coalesce(sum(length(payload)), 0) as bigint) from entry")[0]
            let seals = try tx.rows("select count(*), max(made_at) from seal")[0]
            return Stats(
                streams: Int(try streams.integer(0) - streams.integer(1)),
                erased: Int(try streams.integer(1)),
                entries: Int(try entries.integer(0)), payloadBytes: Int(try entries.integer(1)),
                attachments: try Self.count("attachment where finished = 1", in: tx),
                readings: try Self.count("reading", in: tx), seals: Int(try seals.integer(0)),
                lastSealAt: try seals.optionalInteger(1).map { Instant(milliseconds: $0) })
        }
    }

    private static func count(_ table: String, in tx: any Transaction) throws(LedgerFault) -> Int {
        Int(try tx.row("select count(*) from \(table)")?.integer(0) ?? 0)
    }
}

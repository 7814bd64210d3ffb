/// Where a stream stands.
public struct Head: Equatable, Sendable {
    /// Its name.
    public let stream: StreamID
    /// The number of its entries.
    public let version: Version
    /// The hash of its last row.
    public let hash: [UInt8]
    /// True once its key was destroyed.
    public let isErased: Bool

    private static let columns = "id, version, head, erased_at"

    private init(_ row: Row) throws(LedgerFault) {
        stream = StreamID(stored: try row.text(0))
        version = Int(try row.integer(1))
        hash = try row.blob(2)
        isErased = try row.optionalInteger(3) != nil
    }

    static func of(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) -> Head {
        let row = try tx.row("select \(columns) from stream where id = $1", [.text(stream.text)])
        guard let row else { throw .unknownStream(stream) }
        return try Head(row)
    }

    /// The names of all clear streams, for who holds no key.
    public static func clearStreams(of driver: any Driver) async throws -> [StreamID] {
        try await driver.read { tx in try clearStreams(in: tx) }
    }

    /// The same within a transaction.
    public static func clearStreams(in tx: any Transaction) throws -> [StreamID] {
        // "clear0" is what follows the last name that begins with "clear/".
        try tx.rows("select id from stream where id >= 'clear/' and id < 'clear0' order by id")
            .map { StreamID(stored: try $0.text(0)) }
    }

    static func page(
        after last: StreamID?, limit: Int, in tx: any Transaction
    ) throws(LedgerFault) -> [Head] {
        let rows = try tx.rows(
            "select \(columns) from stream where id > $1 order by id limit $2",
            [.text(last?.text ?? ""), .integer(limit)])
        var heads: [Head] = []
        for row in rows { heads.append(try Head(row)) }
        return heads
    }
}

import Ledger

/// The row that leads from a code to its case; the code itself is nowhere.
struct ReceiptRow: Sendable {
    let tag: [UInt8]
    let stream: StreamID
    /// One of us made it or could have seen it: such a code never opens the officer's room.
    let isSeenByStaff: Bool

    func insert(in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "insert into receipt (tag, stream, issued) values ($1, $2, $3)",
            [.blob(tag), .text(stream.text), .integer(isSeenByStaff ? 1 : 0)])
    }

    /// Every older code dies, and whoever is inside with one is outside.
    func replace(in tx: any Transaction) throws(LedgerFault) {
        try tx.run("delete from receipt where stream = $1", [.text(stream.text)])
        try tx.run(
            "delete from session where kind = $1 and subject = $2",
            [.text(Sessions.Kind.complainant.rawValue), .text(stream.text)])
        try insert(in: tx)
    }
}

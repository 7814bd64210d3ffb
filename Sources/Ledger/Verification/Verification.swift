/// Walks the whole ledger without any key: what is erased is checked like everything else.
public enum Verification {
    /// Rows in memory at a time.
    static let page = 100

    /// Checks on one snapshot; `publicKey` and `outside` seals come from paper or mail, so that a rewritten
    /// database cannot vouch for itself.
    public static func run(
        _ driver: any Driver, publicKey: [UInt8]? = nil, outside: [Seal] = []
    ) async throws -> Report {
        try await driver.read { tx in
            var report = Report()
            try ChainCheck.run(in: tx, into: &report)
            try KeyCheck.run(in: tx, into: &report)
            var seals = SealCheck(publicKey: publicKey)
            try seals.run(outside, in: tx, into: &report)
            try AttachmentCheck.run(in: tx, into: &report)
            return report
        }
    }
}

/// Keys and streams must tell the same: erased without a key, alive with one, clear never with one.
enum KeyCheck {
    static func run(in tx: any Transaction, into report: inout Report) throws(LedgerFault) {
        let strays = try tx.rows(
            """
            select s.id from stream s left join case_key k on k.stream = s.id
            where (k.stream is null) <> (s.erased_at is not null or s.id like 'clear/%')
            union all select k.stream from case_key k left join stream s on s.id = k.stream where s.id is null
            order by 1 limit $1
            """, [.integer(Report.findingsLimit)])
        for row in strays { report.add(try row.text(0), 0, .key) }
    }
}

/// Every finished attachment must have its chunks.
enum AttachmentCheck {
    static func run(in tx: any Transaction, into report: inout Report) throws(LedgerFault) {
        let rows = try tx.rows(
            """
            select a.id, a.chunks from attachment a left join attachment_chunk c on c.attachment = a.id
            where a.finished = 1 group by a.id, a.chunks
            having count(c.seq) <> a.chunks or max(c.seq) <> a.chunks - 1 order by a.id limit $1
            """, [.integer(Report.findingsLimit)])
        for row in rows { report.add("attachment " + (try row.text(0)), Int(try row.integer(1)), .chunks) }
        let count = try tx.row("select count(*) from attachment where finished = 1")
        report.attachments = Int(try count?.integer(0) ?? 0)
    }
}

/// Follows every stream from its first row to its recorded head.
struct ChainCheck {
    private var report: Report
    private var stream: StreamID?
    private var seq: Version = 0
    private var hash = genesis
    private var keyID = ""

    static func run(in tx: any Transaction, into report: inout Report) throws(LedgerFault) {
        var check = ChainCheck(report: report)
        try check.walk(in: tx)
        try check.countStreams(in: tx)
        report = check.report
    }

    private init(report: Report) { self.report = report }

    private mutating func walk(in tx: any Transaction) throws(LedgerFault) {
        var place: (stream: String, seq: Int) = ("", 0)
        while true {
            let rows = try tx.rows(
                """
                select \(StoredEntry.columns) from entry where (stream, seq) > ($1, $2)
                order by stream, seq limit $3
                """, [.text(place.stream), .integer(place.seq), .integer(Verification.page)])
            for row in rows { try take(try StoredEntry(row), in: tx) }
            guard let last = rows.last else { return try leave(in: tx) }
            place = (try last.text("stream"), Int(try last.integer("seq")))
        }
    }

    private mutating func take(_ entry: StoredEntry, in tx: any Transaction) throws(LedgerFault) {
        if entry.envelope.stream != stream {
            try leave(in: tx)
            (stream, seq, hash, keyID) = (entry.envelope.stream, 0, genesis, entry.envelope.keyID)
        }
        report.entries += 1
        if let flaw = entry.flaw(after: hash, seq: seq + 1) { found(flaw, at: entry.envelope.seq) }
        let mayHaveKey = !entry.envelope.stream.isClear
        if entry.envelope.keyID != keyID || mayHaveKey == keyID.isEmpty {
            found(.key, at: entry.envelope.seq)
        }
        // Go on from what stands here, so that one changed row gives one finding and not a tail of them.
        (seq, hash) = (entry.envelope.seq, entry.hash)
    }

    /// The end of a stream: it must be where the stream's own row says.
    private mutating func leave(in tx: any Transaction) throws(LedgerFault) {
        guard let stream else { return }
        let row = try tx.row("select version, head from stream where id = $1", [.text(stream.text)])
        guard let row else { return found(.orphan, at: seq) }
        let head = (version: Int(try row.integer(0)), hash: try row.blob(1))
        let isAtHead = head.version == seq && head.hash == hash
        if !isAtHead { found(.head, at: seq) }
    }

    private mutating func countStreams(in tx: any Transaction) throws(LedgerFault) {
        let counts = try tx.row("select count(*), count(erased_at) from stream")
        report.streams = Int(try counts?.integer(0) ?? 0)
        report.erased = Int(try counts?.integer(1) ?? 0)
        let empty = try tx.rows(
            """
            select id from stream where not exists (select 1 from entry where entry.stream = stream.id)
            order by id limit $1
            """, [.integer(Report.findingsLimit)])
        for row in empty { report.add(try row.text(0), 0, .orphan) }
    }

    private mutating func found(_ flaw: Flaw, at seq: Int) { report.add(stream?.text ?? "", seq, flaw) }
}

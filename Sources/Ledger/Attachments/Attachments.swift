extension Ledger {
    /// The largest file that is taken unless the settings say otherwise.
    public static let attachmentLimit = 20 << 20

    /// Begins a file for a draft or a stream.
    public func beginAttachment(
        for owner: AttachmentOwner, at now: Instant, limit: Int = Ledger.attachmentLimit
    ) async throws -> Upload {
        let id = hex(randomBytes(16))
        let key = FileKey.fresh(for: id)
        try await driver.write { tx in
            let wrapped = try key.wrapped(by: try owner.vault(of: self, in: tx))
            try tx.run(
                """
                insert into attachment (id, owner, wrapped, chunks, finished, begun_at)
                values ($1, $2, $3, 0, 0, $4)
                """, [.text(id), .text(owner.name), .blob(wrapped), .instant(now)])
        }
        return Upload(id: id, driver: driver, key: key, limit: limit)
    }

    /// Hands finished files of a draft to a stream: only their keys are wrapped anew.
    ///
    /// The stream must exist already, so append to it first in the same transaction. A file that is not named
    /// stays the draft's, and is swept with it.
    public func adoptAttachments(
        _ ids: Set<String>, ofDraft draft: String, _ vault: Vault, into stream: StreamID,
        in tx: any Transaction
    ) throws(LedgerFault) {
        let owner = AttachmentOwner.draft(draft, vault)
        let heir = try self.vault(of: stream, in: tx)
        let rows = try tx.rows(
            "select id, wrapped from attachment where owner = $1 and finished = 1", [.text(owner.name)])
        for row in rows {
            let id = try row.text(0)
            guard ids.contains(id) else { continue }
            let key = try FileKey.unwrap(try row.blob(1), of: id, by: vault)
            try tx.run(
                "update attachment set owner = $1, wrapped = $2 where id = $3",
                [.text(stream.text), .blob(try key.wrapped(by: heir)), .text(id)])
        }
    }

    /// Removes one file, such as one that a visitor took back from a draft.
    public func removeAttachment(_ id: String, of owner: AttachmentOwner) async throws {
        let name = owner.name
        try await driver.write { tx in
            let row = try tx.row(
                "select 1 from attachment where id = $1 and owner = $2", [.text(id), .text(name)])
            if row != nil { try Attachments.delete(id, in: tx) }
        }
    }

    /// Removes uploads that were never finished and files of drafts that were begun before a moment.
    @discardableResult
    public func sweepAttachments(begunBefore limit: Instant) async throws -> Int {
        try await driver.write { tx in
            let rows = try tx.rows(
                "select id from attachment where begun_at < $1 and (finished = 0 or owner like $2)",
                [.instant(limit), .text(AttachmentOwner.draftMark + "%")])
            for row in rows { try Attachments.delete(try row.text(0), in: tx) }
            return rows.count
        }
    }
}

enum Attachments {
    static func delete(_ id: String, in tx: any Transaction) throws(LedgerFault) {
        try tx.run("delete from attachment_chunk where attachment = $1", [.text(id)])
        try tx.run("delete from attachment where id = $1", [.text(id)])
    }

    static func deleteAll(of owner: String, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "delete from attachment_chunk where attachment in (select id from attachment where owner = $1)",
            [.text(owner)])
        try tx.run("delete from attachment where owner = $1", [.text(owner)])
    }
}

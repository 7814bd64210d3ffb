import Crypto

/// A file on its way out, chunk by chunk; at the end its digest is compared with that of the event.
public struct AttachmentReader: AsyncSequence, Sendable {
    /// One chunk, opened.
    public typealias Element = [UInt8]

    let driver: any Driver
    let key: FileKey
    let chunks: Int
    let digest: [UInt8]?

    /// Starts at the first chunk.
    public func makeAsyncIterator() -> Iterator { Iterator(file: self) }

    /// Reads one row at a time.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let file: AttachmentReader
        private var next = 0
        private var hash = SHA256()

        fileprivate init(file: AttachmentReader) { self.file = file }

        /// The next chunk, or nil at the end; throws when a chunk is missing or was changed.
        public mutating func next() async throws -> [UInt8]? {
            guard next < file.chunks else {
                if let digest = file.digest, [UInt8](hash.finalize()) != digest { throw LedgerFault.wrongKey }
                return nil
            }
            let chunk = try await file.chunk(at: next)
            next += 1
            hash.update(data: chunk)
            return chunk
        }
    }

    private func chunk(at seq: Int) async throws -> [UInt8] {
        let id = key.attachment
        let sealed = try await driver.read { tx in
            try tx.row(
                "select sealed from attachment_chunk where attachment = $1 and seq = $2",
                [.text(id), .integer(seq)])?.blob(0)
        }
        guard let sealed else { throw LedgerFault.unknownAttachment(id) }
        return try key.open(sealed, at: seq, isLast: seq == chunks - 1)
    }
}

extension Ledger {
    /// Opens a finished file of this owner; `digest` is that of the event.
    public func attachment(
        _ id: String, of owner: AttachmentOwner, digest: [UInt8]? = nil
    ) async throws -> AttachmentReader {
        try await driver.read { tx in
            let row = try tx.row(
                "select wrapped, chunks from attachment where id = $1 and owner = $2 and finished = 1",
                [.text(id), .text(owner.name)])
            guard let row else { throw LedgerFault.unknownAttachment(id) }
            let key = try FileKey.unwrap(try row.blob(0), of: id, by: try owner.vault(of: self, in: tx))
            return AttachmentReader(driver: driver, key: key, chunks: Int(try row.integer(1)), digest: digest)
        }
    }

    /// A small finished file at once, such as one that goes along with a letter.
    public func contents(
        of id: String, of owner: AttachmentOwner, digest: [UInt8]? = nil
    ) async throws -> [UInt8] {
        var contents: [UInt8] = []
        for try await chunk in try await attachment(id, of: owner, digest: digest) { contents += chunk }
        return contents
    }
}

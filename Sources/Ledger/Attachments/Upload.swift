import Crypto

/// A file on its way in: sealed chunk by chunk, never whole in memory, never on a node's disk.
public actor Upload {
    /// Of one chunk row, before sealing.
    public static let chunkSize = 256 * 1024

    /// Names the rows from the beginning, so that a broken upload can be swept.
    public let id: String
    private let driver: any Driver
    private let key: FileKey
    private let limit: Int
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private var size = 0
    private var chunks = 0

    init(id: String, driver: any Driver, key: FileKey, limit: Int) {
        self.id = id
        self.driver = driver
        self.key = key
        self.limit = limit
    }

    /// Takes the next bytes, in pieces of any size; beyond the limit everything is thrown away.
    public func add(_ bytes: [UInt8]) async throws {
        guard size + bytes.count <= limit else {
            try await abandon()
            throw LedgerFault.tooLarge(limit: limit)
        }
        size += bytes.count
        hash.update(data: bytes)
        buffer += bytes
        // One byte is held back: only `finish` knows which chunk is the last.
        while buffer.count > Self.chunkSize {
            let chunk = Array(buffer.prefix(Self.chunkSize))
            buffer.removeFirst(Self.chunkSize)
            try await store(chunk, isLast: false)
        }
    }

    /// Ends the file; until then nobody can read it.
    public func finish() async throws -> AttachmentInfo {
        try await store(buffer, isLast: true)
        let (id, chunks) = (id, chunks)
        try await driver.write { tx in
            try tx.run(
                "update attachment set chunks = $1, finished = 1 where id = $2",
                [.integer(chunks), .text(id)])
        }
        return AttachmentInfo(id: id, size: size, digest: [UInt8](hash.finalize()))
    }

    /// Throws away what was taken so far.
    public func abandon() async throws {
        let id = id
        try await driver.write { try Attachments.delete(id, in: $0) }
    }

    private func store(_ chunk: [UInt8], isLast: Bool) async throws {
        let seq = chunks
        chunks += 1
        let sealed = try key.seal(chunk, at: seq, isLast: isLast)
        let id = id
        try await driver.write { tx in
            try tx.run(
                "insert into attachment_chunk (attachment, seq, sealed) values ($1, $2, $3)",
                [.text(id), .integer(seq), .blob(sealed)])
        }
    }
}

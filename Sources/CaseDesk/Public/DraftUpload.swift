import Foundation
import Ledger

/// A file on its way in: sealed chunk by chunk, counted, and looked at when it is whole.
public struct DraftUpload: ~Copyable {
    private var upload: Upload
    private let name: String
    private let key: DraftKey
    private let desk: Desk
    private var head: [UInt8] = []
    private var size = 0

    init(_ upload: Upload, named name: String, key: DraftKey, desk: Desk) {
        self.upload = upload
        self.name = name
        self.key = key
        self.desk = desk
    }

    /// Adds what came in; more than the limit is refused at once.
    public mutating func add(_ bytes: [UInt8]) async throws {
        if head.count < FileType.headBytes { head += bytes.prefix(FileType.headBytes - head.count) }
        size += bytes.count
        guard size <= FileType.limit else { throw DeskFault.file(.tooLarge(bytes: size)) }
        try await upload.add(bytes)
    }

    /// Ends the file and puts it into the draft; an unknown kind is not kept.
    public consuming func finish(now: Now) async throws -> DraftFile {
        guard size > 0 else {
            try await upload.abandon()
            throw DeskFault.file(.empty)
        }
        guard let type = FileType(startingWith: head) else {
            try await upload.abandon()
            throw DeskFault.file(.unknownKind)
        }
        let stored = try await upload.finish()
        let file = DraftFile(id: stored.id, name: name, type: type, size: size, digest: hex(stored.digest))
        try await desk.add(file, under: key, now: now)
        return file
    }

    /// Forgets what came in so far.
    public consuming func abandon() async throws {
        try await upload.abandon()
    }
}

extension Desk {
    /// Begins a file of the draft under this key.
    public func beginFile(named name: String, under key: DraftKey, now: Now) async throws -> DraftUpload {
        let count = try await draft(key, now: now)?.files.count ?? 0
        guard count < Draft.maximumFiles else { throw DeskFault.file(.tooMany) }
        let upload = try await ledger.beginAttachment(
            for: key.owner, at: now.instant, limit: FileType.limit)
        return DraftUpload(upload, named: name, key: key, desk: self)
    }

    func add(_ file: DraftFile, under key: DraftKey, now: Now) async throws {
        var draft = try await draft(key, now: now) ?? Draft()
        guard draft.files.count < Draft.maximumFiles else { throw DeskFault.file(.tooMany) }
        draft.files.append(file)
        try await save(draft, under: key, now: now)
    }

    /// Takes a file out of the draft.
    public func removeFile(_ id: String, under key: DraftKey, now: Now) async throws {
        guard var draft = try await draft(key, now: now) else { throw DeskFault.draftGone }
        draft.files.removeAll { $0.id == id }
        try await save(draft, under: key, now: now)
        try await ledger.removeAttachment(id, of: key.owner)
    }
}

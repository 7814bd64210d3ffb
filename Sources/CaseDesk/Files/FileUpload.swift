import Foundation
import Ledger
import Procedure

/// A file that lies sealed in the ledger under the key of a draft, and belongs to no complaint yet.
public struct DraftFile: Hashable, Sendable, Codable {
    /// Names the sealed bytes in the ledger.
    public var id: String
    /// As its owner called it; shown to nobody until it is filed.
    public var name: String
    /// Told by its bytes, never by its name.
    public var type: FileType
    /// In bytes, as it is kept.
    public var size: Int
    /// SHA-256 of what is kept, in hexadecimal.
    public var digest: String

    /// As the case carries it.
    public var attached: AttachedFile? {
        Words(name).map { AttachedFile(id: id, name: $0, type: type.rawValue, size: size, digest: digest) }
    }
}

/// A file on its way in: looked at, cleaned and sealed piece by piece, and kept only when it is whole.
public struct FileUpload: ~Copyable {
    private let upload: Upload
    private let name: String
    private var gate: FileGate
    private var size = 0

    init(_ upload: Upload, named name: String) {
        self.upload = upload
        self.name = name
        gate = FileGate(name: name)
    }

    /// Adds what came in; too much, or what is of no kind that we take, is refused at once.
    public mutating func add(_ bytes: [UInt8]) async throws {
        size += bytes.count
        guard size <= FileType.limit else { throw DeskFault.file(.tooLarge(bytes: size)) }
        do { try await upload.add(try gate.pass(bytes)) } catch is NotThisKind {
            throw DeskFault.file(.unknownKind)
        }
    }

    /// Ends the file; nothing is left of one that is empty or of another kind.
    public consuming func finish() async throws -> DraftFile {
        do {
            guard size > 0 else { throw DeskFault.file(.empty) }
            let end = try gate.end()
            try await upload.add(end.last)
            let stored = try await upload.finish()
            return DraftFile(
                id: stored.id, name: name, type: end.type, size: stored.size, digest: hex(stored.digest))
        } catch {
            try await upload.abandon()
            throw error is NotThisKind ? DeskFault.file(.unknownKind) : error
        }
    }

    /// Forgets what came in so far.
    public consuming func abandon() async throws {
        try await upload.abandon()
    }
}

extension Desk {
    /// Begins a file under the key of a draft; one that nobody takes up is swept with the drafts.
    public func beginFile(named name: String, under key: DraftKey, now: Now) async throws -> FileUpload {
        let upload = try await ledger.beginAttachment(
            for: key.owner, at: now.instant, limit: FileType.limit)
        return FileUpload(upload, named: name)
    }

    /// Puts a whole file into the draft, beside what others put there meanwhile.
    ///
    /// The same file sent twice, as after the back button, stands there once: the first is the answer.
    @discardableResult
    public func add(_ file: DraftFile, under key: DraftKey, now: Now) async throws -> DraftFile {
        do {
            let kept = try await change(key, now: now) { draft in
                let same = draft.files.first { $0.digest == file.digest && $0.name == file.name }
                if let same { return same }
                guard draft.files.count < Draft.maximumFiles else { throw DeskFault.file(.tooMany) }
                draft.files.append(file)
                return file
            }
            if kept != file { try await forget(file, under: key) }
            return kept
        } catch {
            try await forget(file, under: key)
            throw error
        }
    }

    /// Takes a file out of the draft.
    public func removeFile(_ id: String, under key: DraftKey, now: Now) async throws {
        try await change(key, now: now) { draft in draft.files.removeAll { $0.id == id } }
        try await ledger.removeAttachment(id, of: key.owner)
    }

    /// Removes a sealed file that nothing took up.
    public func forget(_ file: DraftFile, under key: DraftKey) async throws {
        try await ledger.removeAttachment(file.id, of: key.owner)
    }
}

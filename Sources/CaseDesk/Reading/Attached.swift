import Ledger
import Procedure

/// A file of a case, opened for reading piece by piece.
public struct OpenFile: Sendable {
    /// As the filing carries it, digest included.
    public let file: AttachedFile
    private let reader: AttachmentReader

    init(_ file: AttachedFile, _ reader: AttachmentReader) {
        self.file = file
        self.reader = reader
    }

    /// The bytes, opened piece by piece as they are read.
    public var chunks: some AsyncSequence<[UInt8], any Error> & Sendable { reader }

    /// As HTTP names its kind; unknown kinds are only ever saved, never shown.
    public var mediaType: String { FileType(rawValue: file.type)?.mediaType ?? "application/octet-stream" }
}

extension Casefile {
    /// Every file of the case, those that came later too.
    public var files: [AttachedFile] { filing.attachments + parts.laterAttachments }
}

extension Desk {
    /// A file of a case, for who handles or distributes it.
    public func attachment(
        _ id: Filing.Attachment, of number: String, as staff: Staff, now: Now
    ) async throws -> OpenFile {
        switch try await open(number, as: staff, now: now) {
        case .handling(let view): try await file(id, of: view.loaded)
        case .desk(let view): try await file(id, of: view.loaded)
        case .proposed: throw DeskFault.notFound
        }
    }

    private func file(_ id: Filing.Attachment, of loaded: Loaded) async throws -> OpenFile {
        guard let file = loaded.casefile.files.first(where: { $0.id == id }) else { throw DeskFault.notFound }
        let reader = try await ledger.attachment(
            id, of: .stream(loaded.stream), digest: bytes(hex: file.digest))
        return OpenFile(file, reader)
    }
}

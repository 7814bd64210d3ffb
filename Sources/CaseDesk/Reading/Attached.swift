import Ledger
import Procedure

/// A file of a case, opened for reading piece by piece.
public struct OpenFile: Sendable {
    /// As the case carries it, digest included.
    public let file: AttachedFile
    private let reader: AttachmentReader

    init(_ file: AttachedFile, _ reader: AttachmentReader) {
        self.file = file
        self.reader = reader
    }

    /// The bytes, opened piece by piece as they are read.
    public var chunks: some AsyncSequence<[UInt8], any Error> & Sendable { reader }

    /// Nil for a kind that only a later version of the program knows.
    public var type: FileType? { FileType(rawValue: file.type) }
}

extension Casefile {
    /// Every file of the case in the order in which they came, those of the form first.
    public var allFiles: [LaterFile] {
        filing.attachments.map {
            LaterFile(file: $0, source: .complainant, by: .complainant, on: filing.receivedOn)
        } + parts.laterFiles
    }

    /// The complainant's own, which they may see again.
    public var givenFiles: [LaterFile] { allFiles.filter(\.source.isTheirs) }

    /// Those that went along with a line to the complainant.
    public var sentAlong: [LaterFile] {
        let ids = Set(contacts.messages.flatMap(\.files))
        return allFiles.filter { ids.contains($0.file.id) }
    }

    /// What the parties gave, and what was given to them; notes of our own are not among it.
    public var filesOfParties: [LaterFile] {
        let sent = Set(sentAlong.map(\.file.id))
        return allFiles.filter { $0.source != .ours || sent.contains($0.file.id) }
    }

    /// All that the complainant may open.
    var openToComplainant: [AttachedFile] { (givenFiles + sentAlong).map(\.file) }
}

extension HandlerView {
    /// What may be opened: of a case that came back the desk reads no answer and no note of who had it.
    public var files: [LaterFile] {
        if case .staff(_, .intake) = actor { return casefile.givenFiles }
        return casefile.allFiles
    }
}

extension DeskView {
    /// What may be opened: the complainant's own, whatever was sent or noted since.
    public var files: [LaterFile] { casefile.givenFiles }
}

extension Desk {
    /// A file of a case: for who handles it any, for who distributes it the complainant's own.
    public func attachment(
        _ id: Filing.Attachment, of number: String, as staff: Staff, now: Now
    ) async throws -> OpenFile {
        let (loaded, files) =
            switch try await open(number, as: staff, now: now) {
            case .handling(let view): (view.loaded, view.files)
            case .desk(let view): (view.loaded, view.files)
            case .proposed, .freeing, .stranded, .promising: throw DeskFault.notFound
            }
        return try await file(id, among: files.map(\.file), of: loaded)
    }

    func file(
        _ id: Filing.Attachment, among files: [AttachedFile], of loaded: Loaded
    ) async throws -> OpenFile {
        guard let file = files.first(where: { $0.id == id }) else { throw DeskFault.notFound }
        let reader = try await ledger.attachment(
            id, of: .stream(loaded.stream), digest: bytes(hex: file.digest))
        return OpenFile(file, reader)
    }
}

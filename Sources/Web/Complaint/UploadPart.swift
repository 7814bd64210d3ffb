import CaseDesk
import Hummingbird
import NIOCore

/// Streams one file of a form into the ledger, where it belongs to nobody until a draft or a case takes it.
struct UploadPart {
    /// The endings that the browser offers; what counts are the bytes.
    static let accepted = FileType.allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: ",")

    /// A file that is whole and of a kind that we take, or what is wrong with it.
    enum Taken {
        case file(DraftFile)
        case problem(FileNote)

        var note: FileNote {
            switch self {
            case .file(let file): .added(file.name)
            case .problem(let note): note
            }
        }
    }

    let site: Site
    let key: DraftKey

    /// What is wrong with a file is an answer and no error: the rest of the form is as good as before.
    func take(_ upload: Upload, named name: String) async throws -> Taken {
        if let bytes = upload.announcedBeyondLimit {
            upload.giveUp()
            return .problem(.tooLarge(name, bytes: bytes))
        }
        do {
            return .file(try await store(upload, named: name))
        } catch DeskFault.file(let problem) {
            // The rest is counted and forgotten, so that we can say how large it was.
            var bytes = 0
            if case .tooLarge(let count) = problem { bytes = count }
            while let chunk = try await upload.chunk() { bytes += chunk.readableBytes }
            return .problem(FileNote(problem, name: name, bytes: bytes))
        } catch MultipartProblem.truncated {
            upload.giveUp()
            return .problem(.broken)
        }
    }

    /// The same, and puts it into the draft.
    func add(_ upload: Upload, named name: String) async throws -> Taken {
        let taken = try await take(upload, named: name)
        guard case .file(let file) = taken else { return taken }
        do { return .file(try await site.desk.add(file, under: key, now: site.now())) } catch DeskFault.file(
            let problem)
        { return .problem(FileNote(problem, name: name, bytes: file.size)) }
    }

    private func store(_ upload: Upload, named name: String) async throws -> DraftFile {
        var file = try await site.desk.beginFile(named: name, under: key, now: site.now())
        do {
            while let chunk = try await upload.chunk() { try await file.add(Array(chunk.readableBytesView)) }
        } catch {
            try await file.abandon()
            throw error
        }
        return try await file.finish()
    }
}

import CaseDesk
import Hummingbird
import NIOCore

/// Reads a form with a file in it, and puts the file into the draft while it comes in.
struct UploadPart {
    /// The endings that the browser offers; what counts are the first bytes.
    static let accepted = ".jpg,.jpeg,.png,.pdf"

    let site: Site
    let key: DraftKey

    /// Streams the part at hand into the draft; what is wrong with it is an answer and no error.
    func take(_ upload: Upload, named name: String) async throws -> (file: DraftFile?, note: FileNote) {
        do {
            let file = try await store(upload, named: name)
            return (file, .added(name))
        } catch DeskFault.file(let problem) {
            // The rest is counted and forgotten, so that we can say how large it was.
            var bytes = 0
            if case .tooLarge(let count) = problem { bytes = count }
            while let chunk = try await upload.chunk() { bytes += chunk.readableBytes }
            return (nil, FileNote(problem, name: name, bytes: bytes))
        }
    }

    private func store(_ upload: Upload, named name: String) async throws -> DraftFile {
        var file = try await site.desk.beginFile(named: name, under: key, now: site.now())
        do {
            while let chunk = try await upload.chunk() { try await file.add(Array(chunk.readableBytesView)) }
        } catch {
            try await file.abandon()
            throw error
        }
        return try await file.finish(now: site.now())
    }
}

import Hummingbird

/// A form that could not be taken now, with everything that was typed, for a page that sends it once more.
public struct ReturnedForm: Sendable {
    /// What was typed; files are not in it.
    public let form: FormData
    /// Whether it has to go out as `multipart/form-data` again.
    public let isUpload: Bool
    /// Whether a file was chosen, which has to be chosen again.
    public let hadFile: Bool
    /// Why it came back: stale, too often, or who sent it is not inside any more.
    public let reason: any Error
}

/// How the body of an address is read.
enum BodyKind: Sendable {
    case none
    case form(limit: Int)
    case upload(limit: Int)
}

extension Request {
    /// What was typed in a form that is not going to be handled; nil where nothing can be given back.
    func returned(_ kind: BodyKind, because reason: any Error) async throws -> ReturnedForm? {
        switch kind {
        case .none: return nil
        case .form(let limit):
            guard let form = try? await form(limit: limit) else { return nil }
            return ReturnedForm(form: form, isUpload: false, hadFile: false, reason: reason)
        case .upload(let limit):
            guard let upload = try? Upload(self, limit: limit) else { return nil }
            // Who sends too much is not read to the end only to be told so: the words stand before the file.
            if case WebProblem.tooMany = reason {
                return try await upload.returned(because: reason, untilFile: true)
            }
            return try await upload.returned(because: reason)
        }
    }
}

extension Upload {
    /// The fields of text of what is left; a file is read past, or ends the reading.
    func returned(because reason: any Error, untilFile: Bool = false) async throws -> ReturnedForm {
        var form = FormData()
        var hadFile = false
        while let part = try await nextPart() {
            guard let name = part.fileName else {
                try form.add(part.name, try await text())
                continue
            }
            hadFile = hadFile || !name.isEmpty
            if untilFile || announcedBeyondLimit != nil { giveUp() }
        }
        return ReturnedForm(form: form, isUpload: true, hadFile: hadFile, reason: reason)
    }
}

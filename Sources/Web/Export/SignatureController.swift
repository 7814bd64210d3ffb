import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Procedure
import Texts

/// The installation's public key, and the page on which anybody checks what we gave out.
struct SignatureController: Sendable {
    static let keyPath = "/sleutel"
    static let keyFile = "/sleutel.txt"
    static let checkPath = "/controleren"

    let site: Site

    /// A key on a page that can be compared with one on paper.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = context.texts.signature
        let key = try site.desk.publicKey
        let organisation = try await site.desk.office().organisation ?? .unnamed
        return .page(
            try await site.page(SitePage(texts.keyTitle, at: Self.keyPath), context) {
                h1 { texts.keyTitle }
                p(.class("lead")) { texts.keyLead(organisation.name) }
                h2 { texts.key }
                // In groups, so that two people can compare it aloud.
                p(.class("key")) { code { key.inGroups(of: 8) } }
                p { texts.byHand }
                p { Link(texts.keyFile, to: Self.keyFile) }
                p { Link(texts.toCheck, to: context.address(Self.checkPath)) }
            })
    }

    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        let key = try site.desk.publicKey + "\n"
        return .download(Array(key.utf8), type: "text/plain; charset=utf-8", name: "sleutel.txt")
    }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await form(context, problem: nil)
    }

    func create(_ request: Request, _ context: WebContext, _ upload: Upload) async throws -> Response {
        let texts = context.texts.signature
        if upload.announcedBeyondLimit != nil {
            upload.giveUp()
            return try await form(context, problem: texts.tooLarge(Self.size(context)))
        }
        var bytes: [UInt8] = []
        while let part = try await upload.nextPart() {
            guard part.fileName?.isEmpty == false else { continue }
            while let chunk = try await upload.chunk() { bytes.append(contentsOf: chunk.readableBytesView) }
        }
        guard !bytes.isEmpty else { return try await form(context, problem: texts.noFile) }
        do { return try await answer(try await site.desk.check(bytes), context) } catch DeskFault.busy {
            return try await form(context, problem: texts.busy, status: .serviceUnavailable)
        }
    }

    private func form(
        _ context: WebContext, problem: String?, status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        let texts = context.texts.signature
        var page = SitePage(texts.title, at: Self.checkPath)
        page.problems = problem.map { [FieldProblem("bestand", $0)] } ?? []
        let html = try await site.page(page, context) {
            h1 { texts.title }
            p(.class("lead")) { texts.lead }
            PostForm(to: context.address(Self.checkPath), token: context.csrfToken, hasFile: true) {
                FileField(
                    Field("bestand", texts.file, hint: texts.hint(Self.size(context)), error: problem),
                    accept: ".zip")
                Buttons { Button(texts.button) }
            }
            p { texts.privacy }
            p { Link(texts.keyTitle, to: context.address(Self.keyPath)) }
        }
        return .page(html, status: problem == nil ? .ok : status)
    }

    private func answer(_ check: BundleCheck, _ context: WebContext) async throws -> Response {
        let texts = context.texts.signature
        let telephone = (try await site.desk.office().organisation ?? .unnamed).telephone
        let words = check.isWhole ? texts.whole : texts.notWhole
        return .page(
            try await site.page(SitePage(words, at: Self.checkPath), context) {
                h1 { words }
                if check.isWhole, let made = check.made {
                    Notice(.good) { p { texts.wholeFrom(made.number, context.texts.dates.long(made.on)) } }
                } else {
                    Notice(.attention) {
                        ul { for flaw in check.flaws { li { Self.words(flaw, context) } } }
                    }
                    p { linked(texts.askUs(telephone), telephone) }
                }
                p { Link(texts.another, to: context.address(Self.checkPath)) }
            })
    }

    private static func size(_ context: WebContext) -> String {
        context.texts.common.fileSize(Limits.uploadBytes)
    }

    private static func words(_ flaw: BundleCheck.Flaw, _ context: WebContext) -> String {
        let texts = context.texts.signature
        return switch flaw {
        case .unreadable, .noManifest: texts.unreadable
        case .tooLarge: texts.tooLarge(context.texts.common.fileSize(BundleCheck.siteLimit))
        case .notSigned, .otherKey: texts.notOurs
        case .missing(let path): texts.missing(path)
        case .changed(let path): texts.changed(path)
        case .added(let path): texts.added(path)
        }
    }
}

extension String {
    /// With a blank after every so many letters.
    func inGroups(of size: Int) -> String {
        var groups: [Substring] = []
        var rest = self[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return groups.joined(separator: " ")
    }
}

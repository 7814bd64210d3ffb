import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// The files that pages refer to, inside the program; one digest over all of them is part of every address.
public struct Assets: Sendable {
    /// One file.
    public struct File: Sendable {
        let name: String
        let type: String
        let bytes: [UInt8]
    }

    private let files: [String: File]
    private let digest: String

    /// Style sheet, icon and two fonts, with the licences that go with fonts and icons.
    public static let embedded = Assets([
        File(name: "gehoord.css", type: "text/css; charset=utf-8", bytes: PackageResources.gehoord_css),
        File(name: "icoon.svg", type: "image/svg+xml", bytes: PackageResources.icoon_svg),
        File(
            name: "buurtletter-regular.woff2", type: "font/woff2",
            bytes: PackageResources.buurtletter_regular_woff2),
        File(
            name: "buurtletter-bold.woff2", type: "font/woff2", bytes: PackageResources.buurtletter_bold_woff2
        ),
        File(
            name: "buurtletter-OFL.txt", type: "text/plain; charset=utf-8",
            bytes: PackageResources.buurtletter_OFL_txt),
        File(name: "icons-MIT.txt", type: "text/plain; charset=utf-8", bytes: PackageResources.icons_MIT_txt),
    ])

    init(_ files: [File]) {
        var hash = SHA256()
        for file in files { hash.update(data: file.bytes) }
        digest = Hex.string(hash.finalize().prefix(8))
        self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0) })
    }

    /// The address to put on a page; a name that does not exist is a programmer error.
    public func path(_ name: String) -> String {
        precondition(files[name] != nil, "internal error: no such asset")
        return "/static/\(digest)/\(name)"
    }

    /// The two files of the family Buurtletter, regular and bold, for a letter that must stand alone.
    public static var fonts: (regular: [UInt8], bold: [UInt8]) {
        (PackageResources.buurtletter_regular_woff2, PackageResources.buurtletter_bold_woff2)
    }

    /// Nil for an address outside `/static/`.
    func answer(_ request: Request) throws(WebProblem) -> Response? {
        let parts = request.uri.path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1, parts[1] == "static" else { return nil }
        guard parts.count == 4, let file = files[String(parts[3])] else { throw .notFound }
        guard [.get, .head].contains(request.method) else { throw .wrongMethod(allowed: ["GET", "HEAD"]) }
        return response(file, isCurrent: parts[2] == digest, request)
    }

    /// A page of an older node may still ask for an older digest: it gets today's file, but may not keep it.
    private func response(_ file: File, isCurrent: Bool, _ request: Request) -> Response {
        let tag = "\"\(digest)\""
        let keep = isCurrent ? "public, max-age=31536000, immutable" : "no-cache"
        let headers: HTTPFields = [.contentType: file.type, .cacheControl: keep, .eTag: tag]
        guard request.headers[.ifNoneMatch] != tag else {
            return Response(status: .notModified, headers: headers)
        }
        let response = Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}

/// Answers for the files before any session or table is asked.
struct AssetFiles: RouterMiddleware {
    let assets: Assets

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if let response = try assets.answer(request) { return response }
        return try await next(request, context)
    }
}

import HTML
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A page; `SecurityHeaders` adds what every answer carries.
    public static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        page(html.bytes, status: status)
    }

    /// Nobody keeps it, this site neither: a page with a secret that is shown once.
    var unkept: Response {
        var response = self
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// A page that was rendered before.
    static func page(_ bytes: [UInt8], status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// On to the next page after a form: the browser asks for it with GET, so a reload sends nothing again.
    public static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// To an address that is spelled otherwise, for good.
    static func moved(to path: String) -> Response {
        Response(status: .permanentRedirect, headers: [.location: path])
    }

    /// A file to be saved; a browser that shows it anyway may run nothing in it.
    public static func download(_ bytes: [UInt8], type: String, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: "attachment; filename*=UTF-8''\(PercentCoding.encode(name))",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Plain text, for machines such as a health check.
    public static func plain(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

extension Request {
    /// The fields after the question mark; a broken query is a bad request.
    public func query() throws(FormProblem) -> FormData {
        try FormData(parsing: (uri.query ?? "").utf8)
    }

    /// Whether a body follows, as the headers announce it.
    var announcesBody: Bool {
        headers[.transferEncoding] != nil || (headers[.contentLength].flatMap { Int($0) } ?? 0) > 0
    }

    /// The kind of body in lower case, without parameters.
    var mediaType: String {
        let type = (headers[.contentType] ?? "").prefix { $0 != ";" }
        return type.split(separator: " ").joined().lowercased()
    }
}

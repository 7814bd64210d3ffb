import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Testing

@testable import Web

/// A browser without scripts: keeps cookies, follows redirects, fills in the forms that it finds on a page.
final class TestClient {
    private let responder: any HTTPResponder<WebContext>
    var cookies: [String: String] = [:]
    var headers: HTTPFields = [.known("Sec-Fetch-Site"): "same-origin"]
    var host = "localhost"
    var followsRedirects = true
    /// Where this browser is used; nil for one that only tries the frame of the site.
    var place: TestSite?
    /// All that was logged for the requests of this client.
    let log = TestLog()

    init(_ router: Router<WebContext>) {
        responder = router.buildResponder()
    }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestPage {
        try await send(.get, path, headers: headers)
    }

    /// Sends fields that no form asked for: for attacks; a person's way is `submit`.
    func post(
        _ path: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:]
    ) async throws -> TestPage {
        let body = fields.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" }.joined(
            separator: "&")
        var all: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        for field in headers { all[field.name] = field.value }
        return try await send(.post, path, headers: all, body: ByteBuffer(string: body))
    }

    /// Fills in the form of a page and presses a button; a field that is not on the page is an error of the
    /// test.
    func submit(
        _ page: TestPage, _ answers: [String: [String]] = [:], press button: String? = nil,
        file: TestFile? = nil, at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let form = try #require(page.form(with: button), "no form with this button", sourceLocation: location)
        let fields = form.fields(filledWith: answers, press: button, at: location)
        let origin: HTTPFields = [.referer: "http://\(host)\(page.path)"]
        guard form.isMultipart else {
            if form.isGet { return try await get(form.action + "?" + Self.encoded(fields)) }
            return try await post(form.action, fields, headers: origin)
        }
        let body = Multipart.body(fields: fields, file: file)
        var headers = origin
        headers[.contentType] = Multipart.contentType
        return try await send(.post, form.action, headers: headers, body: ByteBuffer(bytes: body))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: ByteBuffer = .init()
    ) async throws -> TestPage {
        let reply = try await exchange(method, path, headers: headers, body: body)
        guard followsRedirects, let location = reply.headers[.location], location.hasPrefix("/"),
            [.seeOther, .permanentRedirect].contains(reply.status)
        else { return reply }
        return try await send(.get, String(location.prefix { $0 != "#" }))
    }

    private func exchange(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, body: ByteBuffer
    ) async throws -> TestPage {
        let log = log
        var logger = Logger(label: "test") { _ in log }
        logger[metadataKey: "hb.request.id"] = "test"
        let context = WebContext(source: .init(channel: NIOAsyncTestingChannel(), logger: logger))
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: host.isEmpty ? nil : host, path: path,
                headerFields: complete(headers, body: body)),
            body: .init(buffer: body))
        let response = try await responder.respond(to: request, context: context)
        keep(response.headers[values: .setCookie])
        let sink = BodySink()
        try await response.body.write(sink)
        return TestPage(path: path, status: response.status, headers: response.headers, bytes: sink.bytes)
    }

    private func complete(_ headers: HTTPFields, body: ByteBuffer) -> HTTPFields {
        var all = self.headers
        for field in headers { all[values: field.name] = headers[values: field.name].filter { !$0.isEmpty } }
        if all[.cookie] == nil, !cookies.isEmpty {
            all[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ")
        }
        if body.readableBytes > 0, all[.contentLength] == nil {
            all[.contentLength] = "\(body.readableBytes)"
        }
        return all
    }

    private func keep(_ lines: [String]) {
        for line in lines {
            let parts = line.split(separator: "; ")
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = parts.contains("Max-Age=0") ? nil : String(pair[1])
        }
    }

    private static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" }.joined(separator: "&")
    }
}

/// Collects what a response writes.
final class BodySink: ResponseBodyWriter {
    var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws {
        bytes.append(contentsOf: buffer.readableBytesView)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// A file as somebody would choose it.
struct TestFile {
    var field: String
    var name: String
    var type = "application/pdf"
    var bytes: [UInt8]
}

/// Packs a form as a browser does.
enum Multipart {
    static let boundary = "----GehoordTestBoundary7MA4YWxk"
    static let contentType = "multipart/form-data; boundary=\(boundary)"

    static func body(fields: [(String, String)], file: TestFile?) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8)
            body += Array("\(value)\r\n".utf8)
        }
        if let file {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ".utf8)
            body += Array("filename=\"\(file.name)\"\r\nContent-Type: \(file.type)\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }
}

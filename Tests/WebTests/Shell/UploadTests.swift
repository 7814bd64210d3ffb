import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("Shell – an upload passes the same doors as a form")
struct UploadTests {
    private let file = TestFile(
        field: "bestand", name: "brief.pdf", bytes: Array(repeating: 65, count: 300_000))

    @Test func `a file arrives with its name`() async throws {
        let client = TestShell.client()
        let page = try await client.get("/bestand")
        #expect(
            try await client.submit(page, press: "Voeg toe", file: file).text == "bestand brief.pdf 300000")
    }

    @Test func `without the token in front nothing is read`() async throws {
        let client = TestShell.client()
        _ = try await client.get("/bestand")
        func status(_ fields: [(String, String)]) async throws -> Int {
            let body = ByteBuffer(bytes: Multipart.body(fields: fields, file: file))
            return try await client.send(
                .post, "/bestand", headers: [.contentType: Multipart.contentType], body: body
            )
            .status.code
        }
        #expect(try await status([]) == 400)
        #expect(try await status([("x", "1"), ("csrf", "1")]) == 400)
        #expect(try await status([("csrf", "abc")]) == 403)
    }

    @Test func `a connection that broke is the sender's trouble, not ours`() async throws {
        let client = TestShell.client()
        let token = try #require(try await client.get("/bestand").form(with: nil)?.controls.first?.value)
        let whole = Multipart.body(fields: [("csrf", token)], file: file)
        let half = ByteBuffer(bytes: whole.dropLast(100_000))
        let page = try await client.send(
            .post, "/bestand", headers: [.contentType: Multipart.contentType], body: half)
        #expect(page.status == .badRequest)
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"a b c\u{7F}\"",
    ])
    func `an upload names its boundary`(type: String) async throws {
        let client = TestShell.client()
        #expect(try await client.send(.post, "/bestand", headers: [.contentType: type]).status == .badRequest)
    }

    @Test func `a form of text is no upload and an upload no form`() async throws {
        let client = TestShell.client()
        #expect(try await client.post("/bestand").status == .unsupportedMediaType)
        let type: HTTPFields = [.contentType: Multipart.contentType]
        #expect(try await client.send(.post, "/vraag", headers: type).status == .unsupportedMediaType)
    }

    @Test func `more than was announced as allowed is refused before a byte of the file is read`()
        async throws
    {
        let client = TestShell.client()
        let token = try #require(try await client.get("/bestand").form(with: nil)?.controls.first?.value)
        let head = Multipart.body(fields: [("csrf", token)], file: file).prefix(400)
        let length: HTTPFields = [
            .contentType: Multipart.contentType, .contentLength: "\(Limits.uploadBytes + 1)",
        ]
        let page = try await client.send(
            .post, "/bestand", headers: length, body: ByteBuffer(bytes: head))
        #expect(page.status == .contentTooLarge && page.headers[.connection] == "close")
    }
}

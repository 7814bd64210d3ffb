import HTTPTypes
import NIOCore
import Testing

@testable import Web

/// Somebody who goes by every address: asks for a page, or sends a form of ours without anything in it.
struct Asker {
    let client: TestClient
    private let token: String

    /// Counted under an address of their own, for one address may print so many letters a minute.
    init(_ client: TestClient, from address: String) async throws {
        self.client = client
        client.headers[.known("X-Forwarded-For")] = address
        let controls = try await client.get("/werk/wachtwoord").forms.flatMap(\.controls)
        token = try #require(controls.first { $0.name == "csrf" }).value
    }

    func ask(_ row: AccessRow, number: String = "1") async throws -> TestPage {
        let address = row.address(number: number)
        guard !row.isGet else { return try await client.get(address) }
        let page = try await client.post(address, [("csrf", token)])
        // It wants a form that can bring a file, and says so before it looks at anything.
        guard page.status == .unsupportedMediaType else { return page }
        return try await client.send(
            .post, address, headers: [.contentType: Multipart.contentType],
            body: ByteBuffer(bytes: Multipart.body(fields: [("csrf", token)], file: nil)))
    }
}

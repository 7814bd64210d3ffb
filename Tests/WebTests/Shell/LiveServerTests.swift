import Hummingbird
import Logging
import NIOCore
import Testing

@testable import Web

@Suite("Shell – a real server stops reading what it refused", .serialized)
struct LiveServerTests {
    /// Runs the test site on a free port and stops it afterwards.
    private func withServer(
        _ shell: Shell<TestCell> = TestShell.shell(), _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let app = shell.application(
            address: .hostname("127.0.0.1", port: 0),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            for await port in ports {
                try await body(port)
                break
            }
            group.cancelAll()
        }
    }

    @Test func `fifty megabytes that nobody wants are not drained, and the answer arrives`() async throws {
        try await withServer { port in
            for head in ["Content-Length: 52428800", "Transfer-Encoding: chunked"] {
                let wire = try await Wire.send(
                    port,
                    "POST /vraag HTTP/1.1\r\nHost: x\r\n\(head)\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n",
                    megabytes: 50, isChunked: head.hasSuffix("chunked"))
                #expect(wire.answer.hasPrefix("HTTP/1.1 413"))
                #expect(wire.answer.lowercased().contains("connection: close"))
                #expect(wire.sent < 20 << 20, "the server took \(wire.sent) bytes")
                #expect(wire.isClosed)
            }
        }
    }

    @Test func `an address that does not exist drains nothing either`() async throws {
        try await withServer { port in
            let wire = try await Wire.send(
                port, "POST /weg HTTP/1.1\r\nHost: x\r\nContent-Length: 52428800\r\n\r\n", megabytes: 50)
            #expect(wire.answer.hasPrefix("HTTP/1.1 404") && wire.sent < 20 << 20 && wire.isClosed)
        }
    }

    @Test func `a small refusal keeps the connection`() async throws {
        try await withServer { port in
            let refused = "POST /weg HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhallo"
            let wire = try await Wire.send(
                port, refused + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            #expect(wire.answer.contains("HTTP/1.1 404") && wire.answer.contains("HTTP/1.1 200"))
        }
    }

    @Test func `a file streams in whole, through every door`() async throws {
        try await withServer { port in
            let page = try await Wire.send(
                port, "GET /bestand HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let cookie = try #require(page.answer.firstMatch(of: /formulier=([0-9a-f]{32})/)?.1)
            let token = try #require(page.answer.firstMatch(of: /value="([0-9a-f]{64})"/)?.1)
            let file = TestFile(
                field: "bestand", name: "foto.jpg", bytes: Array(repeating: 13, count: 5 << 20))
            let body = Multipart.body(fields: [("csrf", String(token))], file: file)
            let head =
                "POST /bestand HTTP/1.1\r\nHost: x\r\nCookie: formulier=\(cookie)\r\nConnection: close\r\n"
                + "Content-Type: \(Multipart.contentType)\r\nContent-Length: \(body.count)\r\n\r\n"
            let wire = try await Wire.send(port, head, body: body)
            #expect(wire.answer.hasPrefix("HTTP/1.1 200") && wire.answer.contains("bestand foto.jpg 5242880"))
        }
    }

    @Test func `a request that trickles is ended when its time is over`() async throws {
        try await withServer(TestShell.shell(requestLimit: .milliseconds(300))) { port in
            let head =
                "POST /vraag HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            let wire = try await Wire.send(port, head + "Content-Length: 100\r\n\r\nverhaal=")
            #expect(wire.isClosed && !wire.answer.contains("200"))
        }
    }
}

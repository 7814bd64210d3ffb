import Foundation
import Glibc
import Synchronization
import Testing

@testable import Post

/// Takes one connection on this machine, keeps what it was sent, and answers with given bytes.
private final class OneAnswer: Sendable {
    let port: UInt16
    private let listener: Int32
    private let heard = Mutex("")

    var request: String { heard.withLock { $0 } }

    init(_ answer: String, body: [UInt8] = []) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 1) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        try #require(bound)
        port = UInt16(bigEndian: address.sin_port)
        Thread { [self] in serve(Array(answer.utf8) + body) }.start()
    }

    private func serve(_ answer: [UInt8]) {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        var (heard, bytes) = ("", [UInt8](repeating: 0, count: 65_536))
        while !Self.isWhole(heard) {
            let count = recv(connection, &bytes, bytes.count, 0)
            guard count > 0 else { break }
            heard += String(decoding: bytes.prefix(count), as: UTF8.self)
        }
        self.heard.withLock { [heard] in $0 = heard }
        var sent = 0
        while sent < answer.count {
            let more = answer[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard more > 0 else { break }
            sent += more
        }
        shutdown(connection, Int32(SHUT_WR))
        close(connection)
        close(listener)
    }

    private static func isWhole(_ request: String) -> Bool {
        guard let end = request.firstRange(of: "\r\n\r\n") else { return false }
        let length = request.firstMatch(of: /Content-Length: ([0-9]+)/).flatMap { Int($0.1) }
        return request[end.upperBound...].utf8.count >= length ?? 0
    }
}

@Suite("Questions over HTTP")
struct HTTPTests {
    private func ask(
        _ server: OneAnswer, fields: [(String, String)]? = nil, signIn: HTTPQuestion.SignIn? = nil
    )
        async throws -> HTTPAnswer
    {
        let question = try HTTPQuestion(
            "http://127.0.0.1:\(server.port)/waar?a=b", fields: fields, signIn: signIn)
        return try await CurlHTTPTransport().ask(question)
    }

    @Test func `a question is answered with its status and bytes`() async throws {
        let server = try OneAnswer("HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\n", body: [0, 255, 10])
        #expect(try await ask(server) == HTTPAnswer(status: 404, bytes: [0, 255, 10]))
        #expect(server.request.hasPrefix("GET /waar?a=b HTTP/1.1\r\n"))
        #expect(server.request.contains("\r\nAccept: application/json\r\n"))
    }

    @Test func `a form goes with its fields encoded, and with who asks`() async throws {
        let server = try OneAnswer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let answer = try await ask(
            server, fields: [("a b", "c&d=é"), ("x", "y+z")], signIn: .init(user: "wij", password: "ge heim"))
        #expect(answer == HTTPAnswer(status: 200, bytes: []))
        #expect(server.request.hasPrefix("POST /waar?a=b HTTP/1.1\r\n"))
        #expect(server.request.contains("Authorization: Basic d2lqOmdlIGhlaW0=\r\n"))
        #expect(server.request.hasSuffix("\r\n\r\na%20b=c%26d%3D%C3%A9&x=y%2Bz"))
    }

    @Test func `no redirect is followed`() async throws {
        let head = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
        #expect(try await ask(try OneAnswer(head)).status == 302)
    }

    @Test(arguments: [(0, true), (1, false)])
    func `an answer is as long as we allow, and no longer`(_ more: Int, _ isTaken: Bool) async throws {
        let length = CurlHTTPTransport.answerBytes + more
        // A last byte of zero needs no room for another one: the limit is exact.
        let server = try OneAnswer(
            "HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n", body: Array(repeating: 0, count: length))
        if isTaken {
            #expect(try await ask(server).bytes.count == length)
        } else {
            await #expect(throws: HTTPFault.tooLong) { try await ask(server) }
        }
    }

    @Test func `nobody there, and no HTTP, are no answer`() async throws {
        await #expect(throws: HTTPFault.self) {
            try await CurlHTTPTransport().ask(try HTTPQuestion("http://127.0.0.1:1/"))
        }
        await #expect(throws: HTTPFault.self) { try await ask(try OneAnswer("220 mail.example ESMTP\r\n")) }
    }

    @Test(arguments: [
        "", "example.org", "http://example.org", "ftp://localhost", "https://", "https:///x",
        "file:///etc/passwd",
        "https://user:secret@example.org", "https://user@example.org", "https://example.org/#x",
        "https://exa mple.org", "https://example.org/\n", "http://localhost.example.org",
        "javascript:alert(1)",
    ])
    func `an address that is not safe to ask is refused`(_ url: String) {
        #expect(throws: HTTPFault.unsafeAddress) { try HTTPQuestion(url) }
    }

    @Test(arguments: [
        "https://example.org/a?b=c", "http://localhost:80/", "http://127.0.0.1/x", "http://[::1]:8/",
    ])
    func `HTTPS is safe to ask, and so is this machine`(_ url: String) throws {
        #expect(try HTTPQuestion(url).url == url)
    }
}

import Foundation
import Post
import Testing

/// The mail server that `bin/test` starts: `Tests/servers/mail_server.py`.
private struct TestServer {
    static let environment = ProcessInfo.processInfo.environment
    static let isThere = environment["GEHOORD_TEST_SMTP"] != nil
    static let why: Comment = "needs the mail server that bin/test starts (GEHOORD_TEST_SMTP)"

    let plain = environment["GEHOORD_TEST_SMTP"] ?? ""
    let tls = environment["GEHOORD_TEST_SMTP_TLS"] ?? ""
    let folder = environment["GEHOORD_TEST_SMTP_FOLDER"] ?? ""

    /// What the server took under this id, byte for byte.
    func taken(_ mail: Mail) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }
            .map {
                String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")), as: UTF8.self)
            }
            .filter { $0.contains("Message-ID: <\(mail.messageID)>\r\n") }
    }
}

@Suite("A mail to a real mail server", .enabled(if: TestServer.isThere, TestServer.why))
struct SMTPTests {
    private let server = TestServer()

    private func fault(_ draft: Draft, _ to: MailServer) async throws -> PostFault? {
        let mail = try draft.mail()
        do { try await SMTPTransport(to).send(mail) } catch { return error }
        return nil
    }

    @Test func `the mail arrives as it was written, dots and accents included`() async throws {
        let file = try MailAttachment(name: "brief.pdf", type: "application/pdf", bytes: Array(0...255))
        let text = ".\n..\n.regel\nGülşen é 👍\n\nFrom hier\n."
        let draft = Draft(
            name: "Öffentlich", subject: "Één bericht voor Gülşen", text: text, attachments: [file])
        let mail = try draft.mail()
        try await SMTPTransport(MailServer(url: server.plain)).send(mail)
        #expect(try server.taken(mail) == [mail.wire])
    }

    @Test func `a mail sent twice has the same Message-ID`() async throws {
        let mail = try Draft().mail()
        let transport = SMTPTransport(try MailServer(url: server.plain))
        try await transport.send(mail)
        try await transport.send(mail)
        #expect(try server.taken(mail) == [mail.wire, mail.wire])
    }

    @Test func `forty mails at once all arrive`() async throws {
        let transport = SMTPTransport(try MailServer(url: server.plain), atOnce: 4)
        let mails = try (0..<40).map { _ in try Draft().mail() }
        try await withThrowingTaskGroup { group in
            for mail in mails { group.addTask { try await transport.send(mail) } }
            try await group.waitForAll()
        }
        for mail in mails { #expect(try server.taken(mail).count == 1) }
    }

    @Test func `a mailbox that the server does not know is refused for ever`() async throws {
        let fault = try await fault(Draft(to: "refused@example.org"), MailServer(url: server.plain))
        #expect(fault == .recipientRefused(reply: 550))
    }

    @Test func `a text that the server does not take is refused for ever`() async throws {
        let fault = try await fault(Draft(to: "bounced@example.org"), MailServer(url: server.plain))
        #expect(fault == .mailRefused(reply: 554))
    }

    @Test func `a server that asks to wait keeps the mail`() async throws {
        let fault = try await fault(Draft(to: "later@example.org"), MailServer(url: server.plain))
        #expect(fault == .askedToWait(reply: 451))
    }

    @Test func `a sender that the server does not take keeps the mail`() async throws {
        let fault = try await fault(Draft(from: "nobody@example.org"), MailServer(url: server.plain))
        #expect(fault == .notLetIn(reply: 550))
        #expect(fault?.isTemporary == true)
    }

    @Test func `a server that is away keeps the mail`() async throws {
        // Port 1 of this machine: nothing listens there.
        let fault = try await fault(Draft(), MailServer(url: "smtp://127.0.0.1:1"))
        guard case .serverAway = try #require(fault) else { throw try #require(fault) }
    }

    @Test func `with STARTTLS and a password the mail arrives`() async throws {
        let mail = try Draft().mail()
        try await SMTPTransport(encrypted(password: "password")).send(mail)
        #expect(try server.taken(mail) == [mail.wire])
    }

    @Test func `a wrong password keeps the mail`() async throws {
        #expect(try await fault(Draft(), encrypted(password: "ca.pem")) == .notLetIn(reply: 535))
    }

    @Test func `a password file that is not there says so`() async throws {
        let fault = try await fault(Draft(), encrypted(password: "nowhere"))
        guard case .misconfigured(let hint) = try #require(fault) else { throw try #require(fault) }
        #expect(hint.contains("password file"))
    }

    @Test func `a certificate that nobody vouches for stops the mail before it is read`() async throws {
        let mail = try Draft().mail()
        let signIn = MailServer.SignIn(user: "gehoord", passwordFile: "\(server.folder)/password")
        let stranger = try MailServer(url: server.tls, startTLS: true, signIn: signIn)
        let fault = await #expect(throws: PostFault.self) { try await SMTPTransport(stranger).send(mail) }
        guard case .serverAway = try #require(fault) else { throw try #require(fault) }
        #expect(try server.taken(mail).isEmpty)
    }

    @Test func `without STARTTLS at the other side nothing is sent`() async throws {
        let fault = try await fault(Draft(), MailServer(url: server.plain, startTLS: true))
        #expect(fault?.isTemporary == true)
    }

    private func encrypted(password file: String) throws(PostFault) -> MailServer {
        let signIn = MailServer.SignIn(user: "gehoord", passwordFile: "\(server.folder)/\(file)")
        return try MailServer(
            url: server.tls, startTLS: true, signIn: signIn, authorityFile: "\(server.folder)/ca.pem")
    }
}

import Foundation
import Post
import Testing

@Suite("The settings of the mail server")
struct MailServerTests {
    @Test(arguments: [
        "", "example.org", "http://example.org", "smtp://", "smtp:///x", "file:///etc/passwd",
        "smtp://example.org?x=y",
    ])
    func `an address that is no mail server is refused`(url: String) {
        #expect(throws: PostFault.self) { try MailServer(url: url) }
    }

    @Test func `a password inside the address is refused, for addresses are printed`() {
        #expect(throws: PostFault.self) { try MailServer(url: "smtps://user:secret@example.org") }
        #expect(throws: PostFault.self) { try MailServer(url: "smtps://user@example.org") }
    }

    @Test func `signing in over a readable line is refused, but not on this machine`() throws {
        let signIn = MailServer.SignIn(user: "gehoord", passwordFile: "password")
        #expect(throws: PostFault.self) { try MailServer(url: "smtp://mail.example.org", signIn: signIn) }
        #expect(try MailServer(url: "smtp://localhost:25", signIn: signIn).encryption == .none)
        let startTLS = try MailServer(url: "smtp://mail.example.org:587", startTLS: true, signIn: signIn)
        #expect(startTLS.encryption == .startTLS)
        #expect(try MailServer(url: "smtps://mail.example.org", signIn: signIn).encryption == .fromTheStart)
    }

    @Test(arguments: [
        PostFault.serverAway(reason: ""), .askedToWait(reply: 451), .notLetIn(reply: 535), .misconfigured(""),
        .notWritten(reason: ""),
    ])
    func `what may pass or can be put right keeps the mail`(fault: PostFault) {
        #expect(fault.isTemporary)
    }

    @Test(arguments: [
        PostFault.recipientRefused(reply: 550), .mailRefused(reply: 554), .notAnAddress,
        .unsafeHeader(field: "subject"),
    ])
    func `what stays as it is ends the mail, with a hint`(fault: PostFault) {
        #expect(!fault.isTemporary)
        #expect(!fault.hint.isEmpty)
    }
}

@Suite("Mail into a folder")
struct FolderTransportTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "post-\(UUID().uuidString)")

    @Test func `each mail becomes one file, once`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let transport = FolderTransport(folder: folder.path)
        let mail = try Draft().mail()
        try await transport.send(mail)
        try await transport.send(mail)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files == ["\(mail.messageID).eml"])
        let file = folder.appendingPathComponent(files[0])
        #expect(try Data(contentsOf: file) == Data(mail.bytes))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `a folder that cannot be made is a temporary fault`() async throws {
        let transport = FolderTransport(folder: "/dev/null/mails")
        let mail = try Draft().mail()
        let fault = await #expect(throws: PostFault.self) { try await transport.send(mail) }
        #expect(fault?.isTemporary == true)
    }
}

import Foundation
import Post
import Testing

@Suite("A mail as it goes over the wire")
struct MailTests {
    @Test func `a plain mail has the headers that RFC 5322 wants, and no other`() throws {
        let mail = try Draft(name: "Ben", messageID: "1@gehoord.example.org").mail()
        #expect(
            mail.wire == """
                Date: Tue, 31 Mar 2026 12:04:05 +0000\r
                From: "Ben"\r
                 <klachten@example.org>\r
                To: jansen@example.org\r
                Message-ID: <1@gehoord.example.org>\r
                Subject: Bericht\r
                Auto-Submitted: auto-generated\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Er staat iets klaar.\r

                """)
    }

    @Test func `the same mail gives the same bytes at every attempt`() throws {
        let file = try MailAttachment(name: "brief.pdf", type: "application/pdf", bytes: [1, 2, 3])
        let draft = Draft(attachments: [file])
        #expect(try draft.mail().bytes == draft.mail().bytes)
    }

    @Test(arguments: [
        "x\r\nBcc: spy@example.org", "x\nBcc: spy@example.org", "x\ry", "x\0y", "x\u{85}y", "x\u{7F}",
    ])
    func `a control character in a header value is refused`(value: String) throws {
        #expect(throws: PostFault.unsafeHeader(field: "subject")) { try Draft(subject: value).mail() }
        #expect(throws: PostFault.unsafeHeader(field: "name")) { try Draft(name: value).mail() }
        #expect(throws: PostFault.unsafeHeader(field: "message id")) {
            try Draft(messageID: value + "@x.org").mail()
        }
        #expect(throws: PostFault.unsafeHeader(field: "file name")) {
            try MailAttachment(name: value, type: "text/plain", bytes: [])
        }
        #expect(throws: PostFault.unsafeHeader(field: "media type")) {
            try MailAttachment(name: "x", type: "text/plain" + value, bytes: [])
        }
        #expect(throws: PostFault.notAnAddress) { try Draft(to: "jansen@example.org" + value).mail() }
    }

    @Test(arguments: ["text", "text/", "/plain", "text/plain; name=x", "a/b/c", "", "tekst/ë"])
    func `what is not a media type is refused`(type: String) {
        #expect(throws: PostFault.unsafeHeader(field: "media type")) {
            try MailAttachment(name: "x", type: type, bytes: [])
        }
    }

    @Test func `a line break that hides inside a grapheme is refused too`() {
        // "\r\n" is one Character, and a combining mark makes one Character of a line feed and itself.
        #expect(throws: PostFault.unsafeHeader(field: "subject")) {
            try Draft(subject: "a\n\u{301}Bcc: b").mail()
        }
    }

    @Test func `an attachment stands in its own part, and its content cannot end that part`() throws {
        let trick = Array("--=_1\r\nContent-Type: text/html\r\n\r\n".utf8)
        let file = try MailAttachment(name: "brief één.pdf", type: "application/pdf", bytes: trick)
        let mail = try Draft(text: "--=_1", attachments: [file]).mail()
        let boundary = try #require(
            mail.header("Content-Type")?.components(separatedBy: "boundary=\"").last?.dropLast())
        let parts = mail.wire.components(separatedBy: "--" + boundary)
        #expect(parts.count == 4)
        #expect(parts[1].contains("--=3D_1"))
        #expect(parts[2].contains("Content-Type: application/pdf\r\n"))
        #expect(parts[2].contains("filename*=utf-8''brief%20%C3%A9%C3%A9n.pdf\r\n"))
        #expect(parts[2].contains(Data(trick).base64EncodedString()))
        #expect(parts[3] == "--\r\n")
    }

    @Test func `no line is longer than RFC 5322 allows, whatever is in the mail`() throws {
        let long = String(repeating: "ellendig lang verhaal é ", count: 400)
        let file = try MailAttachment(
            name: "x.bin", type: "application/octet-stream", bytes: Array(long.utf8))
        let mail = try Draft(name: long, subject: long, text: long, attachments: [file]).mail()
        #expect(mail.wire.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(!mail.wire.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    }
}

import Foundation

/// One mail to one reader: nobody sees another's address, and a refusal concerns exactly one person.
public struct Mail: Equatable, Sendable {
    /// Who it comes from, in the envelope too.
    public let from: MailAddress
    /// Whom it is for.
    public let to: MailAddress
    /// The subject in plain Unicode.
    public let subject: String
    /// The text in plain Unicode, with any kind of line break.
    public let text: String
    /// What travels with it.
    public let attachments: [MailAttachment]
    /// Chosen by the caller and the same at every attempt, so that a second delivery is known for one.
    public let messageID: String
    /// The moment in the `Date` header; the outbox gives that of the first attempt.
    public let date: Date

    /// Refuses whatever could become a header of its own; `messageID` is given without angle brackets.
    public init(
        from: MailAddress, to: MailAddress, subject: String, text: String,
        attachments: [MailAttachment] = [], messageID: String, date: Date
    ) throws(PostFault) {
        guard isSafeInHeader(subject) else { throw .unsafeHeader(field: "subject") }
        guard (try? MailAddress(messageID)) != nil else { throw .unsafeHeader(field: "message id") }
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.attachments = attachments
        self.messageID = messageID
        self.date = date
    }
}

/// A file that travels with a mail.
public struct MailAttachment: Equatable, Sendable {
    /// As on disk; percent-encoded it then stays within the 998 characters of RFC 5322 §2.1.1.
    private static let longestName = 255

    /// The file name that the reader sees.
    public let name: String
    /// The media type without parameters, as in `application/pdf`.
    public let type: String
    /// The content.
    public let bytes: [UInt8]

    /// Refuses a name or a type that would break out of its header.
    public init(name: String, type: String, bytes: [UInt8]) throws(PostFault) {
        guard isSafeInHeader(name), name.utf8.count <= Self.longestName else {
            throw .unsafeHeader(field: "file name")
        }
        let parts = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isMediaType =
            parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { isLetter($0) || isDigit($0) || "-+.".utf8.contains($0) }
            }
        guard isMediaType else { throw .unsafeHeader(field: "media type") }
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

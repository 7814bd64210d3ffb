import Foundation
import Post
import Testing

/// The words that a mail is made of in these tests.
struct Draft {
    var from = "klachten@example.org"
    var to = "jansen@example.org"
    var name = ""
    var subject = "Bericht"
    var text = "Er staat iets klaar."
    var attachments: [MailAttachment] = []
    var messageID = "\(UUID().uuidString)@gehoord.example.org"
    var date = Date(timeIntervalSince1970: 1_774_958_645)

    func mail() throws(PostFault) -> Mail {
        try Mail(
            from: try MailAddress(from, name: name), to: try MailAddress(to), subject: subject, text: text,
            attachments: attachments, messageID: messageID, date: date)
    }
}

extension Mail {
    var wire: String { String(decoding: bytes, as: UTF8.self) }

    func header(_ name: String) -> String? {
        let head = wire.components(separatedBy: "\r\n\r\n")[0].replacingOccurrences(of: "\r\n ", with: " ")
        let line = head.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ": ") }
        return line.map { String($0.dropFirst(name.count + 2)) }
    }
}

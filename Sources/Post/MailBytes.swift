import Foundation

extension Mail {
    /// The message as it goes over the wire (RFC 5322), before dot-stuffing; the same for the same mail.
    public var bytes: [UInt8] {
        guard !attachments.isEmpty else {
            return head(Self.textHeaders) + QuotedPrintable.encode(text) + Self.lineBreak
        }
        let separator = Array("--\(boundary)".utf8)
        var out = head(["Content-Type: multipart/mixed; boundary=\"\(boundary)\""])
        out += separator + Self.lineBreak + Self.block(Self.textHeaders) + QuotedPrintable.encode(text)
        for attachment in attachments {
            out += Self.lineBreak + separator + Self.lineBreak + attachment.part
        }
        return out + Self.lineBreak + separator + Array("--".utf8) + Self.lineBreak
    }

    fileprivate static let lineBreak: [UInt8] = [13, 10]

    private static let textHeaders = [
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
    ]

    /// `=_` occurs neither in quoted-printable nor in base64: no content ends a part (RFC 2045 §6.7).
    private var boundary: String {
        // FNV-1a over the message id: no secret, only the same at every attempt.
        let hash = messageID.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return "=_\(String(hash, radix: 16))"
    }

    private func head(_ content: [String]) -> [UInt8] {
        Self.block(
            [
                "Date: \(Self.stamp(date))",
                "From: \(from.header)",
                "To: \(to.header)",
                "Message-ID: <\(messageID)>",
                "Subject: \(HeaderText.unstructured(subject))",
                // RFC 3834: asks absence replies to stay away.
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
            ] + content)
    }

    fileprivate static func block(_ headers: [String]) -> [UInt8] {
        Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// RFC 5322 §3.3 in UTC: the names are English in every language.
    private static func stamp(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let part = calendar.dateComponents(
            [.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int?) -> String { String(String((number ?? 0) + 100).suffix(2)) }
        let weekday = days[(part.weekday ?? 1) - 1]
        let month = months[(part.month ?? 1) - 1]
        let day = "\(weekday), \(part.day ?? 1) \(month) \(part.year ?? 0)"
        return "\(day) \(two(part.hour)):\(two(part.minute)):\(two(part.second)) +0000"
    }
}

extension MailAttachment {
    fileprivate var part: [UInt8] {
        let headers = [
            "Content-Type: \(type)",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment;\r\n filename*=\(HeaderText.parameter(name))",
        ]
        return Mail.block(headers)
            + Data(bytes).base64EncodedData(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ])
    }
}

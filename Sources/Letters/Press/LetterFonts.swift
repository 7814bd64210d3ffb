import HTML

/// The fonts of a PDF; the frozen letter has none, so that its digest does not depend on them.
public struct LetterFonts: Sendable {
    let regular: [UInt8]
    let bold: [UInt8]

    /// The bytes of two woff2 files; empty ones are left out, and the system's fonts are used.
    public init(regular: [UInt8] = [], bold: [UInt8] = []) {
        self.regular = regular
        self.bold = bold
    }

    /// The letter for the printer: fonts as data addresses, and page numbers, which a browser adds itself.
    func dress(_ html: [UInt8]) -> [UInt8] {
        let end = Array("</head>".utf8)
        guard let index = Bytes.firstIndex(of: end, in: html) else { return html }
        let sheet = style(HTML(trustedBytes: rules.utf8)).bytes
        return html[..<index] + sheet + html[index...]
    }

    private var rules: String {
        face(regular, weight: "normal") + face(bold, weight: "bold")
            + #"@page{@bottom-right{content:counter(page) " / " counter(pages);"#
            + #"font:10pt Buurtletter,Andika,"Noto Sans",sans-serif}}"#
    }

    private func face(_ font: [UInt8], weight: String) -> String {
        if font.isEmpty { return "" }
        let address = "data:font/woff2;base64,\(Bytes.base64(font))"
        return "@font-face{font-family:Buurtletter;font-weight:\(weight);src:url(\(address)) format('woff2')}"
    }
}

enum Bytes {
    /// Where a piece begins for the first time.
    static func firstIndex(of piece: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let first = piece.first, bytes.count >= piece.count else { return nil }
        return (0...(bytes.count - piece.count)).first {
            bytes[$0] == first && bytes[$0..<($0 + piece.count)].elementsEqual(piece)
        }
    }

    /// RFC 4648, section 4.
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(
                    place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

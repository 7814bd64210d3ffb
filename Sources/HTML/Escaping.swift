/// Works byte by byte: by grapheme, `U+0600 <` is one character that equals no `<` and would pass.
enum Escaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for (index, byte) in text.enumerated() {
            guard let safe = replacement(for: byte) else { continue }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(safe)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    /// In UTF-8 every byte of a longer sequence is 0x80 or more, so these bytes are always characters of
    /// their own.
    private static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}

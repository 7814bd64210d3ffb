/// Quoted-printable (RFC 2045 §6.7): lines of at most 76, so that no server has a reason to change the text.
enum QuotedPrintable {
    private static let longestLine = 76

    static func encode(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for (index, line) in lines(text).enumerated() {
            if index > 0 { out += [13, 10] }
            append(line, to: &out)
        }
        return out
    }

    private static func lines(_ text: String) -> [ArraySlice<UInt8>] {
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            // CRLF, CR and LF are each one line break.
            if byte == 10, previous == 13 { previous = 0 } else { bytes.append(byte == 13 ? 10 : byte) }
            previous = byte
        }
        return bytes.split(separator: 10, omittingEmptySubsequences: false)
    }

    private static func append(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var column = 0
        for (index, byte) in zip(line.indices, line) {
            let isLast = index == line.endIndex - 1
            let token = isLiteral(byte, atEnd: isLast) ? [byte] : Array("=\(hex(byte))".utf8)
            // One column stays free for the `=` of a soft break.
            if column + token.count > longestLine - (isLast ? 0 : 1) {
                out += [UInt8(ascii: "="), 13, 10]
                column = 0
            }
            out += token
            column += token.count
        }
    }

    private static func isLiteral(_ byte: UInt8, atEnd: Bool) -> Bool {
        switch byte {
        case 9, 32: !atEnd
        case UInt8(ascii: "="): false
        default: (0x21...0x7E).contains(byte)
        }
    }
}

import Foundation

/// A line break would end the header and begin one of the writer's choice; other controls only confuse.
func isSafeInHeader(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
}

/// Text in a header: as it is where ASCII allows it, else in encoded words (RFC 2047).
enum HeaderText {
    /// A line with an encoded word has at most 76 characters: `Subject: ` and the word's own 12 leave 55.
    private static let bytesInWord = 39
    private static let longestPlain = 60

    static func unstructured(_ text: String) -> String {
        isPlain(text) ? text : encodedWords(text)
    }

    /// A name before an address: quoted, so that a comma or an angle bracket in it is only a character.
    static func phrase(_ text: String) -> String {
        guard isPlain(text) else { return encodedWords(text) }
        let escaped = text.reduce(into: "") { quoted, character in
            if character == "\\" || character == "\"" { quoted.append("\\") }
            quoted.append(character)
        }
        return "\"\(escaped)\""
    }

    /// RFC 2231: percent-encoded UTF-8 for every byte that is not plainly allowed.
    static func parameter(_ text: String) -> String {
        text.utf8.reduce(into: "utf-8''") { encoded, byte in
            if isLetter(byte) || isDigit(byte) || "-._".utf8.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + hex(byte)
            }
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= longestPlain && !text.contains("=?") && text.first != " " && text.last != " "
            && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// Cut between characters, never inside one: each word must decode by itself.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesInWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}

func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
}

/// Reads the headers of one part; strict, because only browsers and our own tests write them.
extension MultipartHead {
    init(parsing block: [UInt8]) throws(MultipartProblem) {
        var disposition: [String: String]?
        var type: String?
        for line in try Self.lines(of: block) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
            let value = line[(colon + 1)...]
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition":
                guard disposition == nil else { throw .malformed }
                disposition = try Self.parameters(of: value)
            case "content-type": type = Self.text(Self.trim(value))
            default: break
            }
        }
        guard let name = disposition?["name"], !name.isEmpty, name.utf8.count <= Limits.fieldNameBytes
        else { throw .malformed }
        self.init(name: name, fileName: disposition?["filename"].map(Self.lastPart), contentType: type)
    }

    /// No line may be folded and none may hold a control character but the tab.
    private static func lines(of block: [UInt8]) throws(MultipartProblem) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        for line in block.split(separator: 0x0A) {
            let text = line.last == 0x0D ? line.dropLast() : line
            guard text.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }), !(text.first.map(isSpace) ?? true)
            else { throw .malformed }
            lines.append(text)
        }
        return lines
    }

    /// `form-data; name="a"; filename="b.pdf"`; a name must not come twice.
    private static func parameters(of value: ArraySlice<UInt8>) throws(MultipartProblem) -> [String: String] {
        var rest = value
        guard word(&rest).lowercased() == "form-data" else { throw .malformed }
        var found: [String: String] = [:]
        while take(UInt8(ascii: ";"), from: &rest) {
            let key = word(&rest).lowercased()
            guard !key.isEmpty, found[key] == nil, take(UInt8(ascii: "="), from: &rest) else {
                throw .malformed
            }
            found[key] = take(UInt8(ascii: "\""), from: &rest) ? try quoted(&rest) : word(&rest)
        }
        guard trim(rest).isEmpty else { throw .malformed }
        return found
    }

    /// Browsers write `%22`, `%0D` and `%0A` for the three signs that would end a quoted text; a backslash is
    /// itself.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) throws(MultipartProblem) -> String {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { throw .malformed }
        defer { rest = rest[(end + 1)...] }
        var text = text(rest[..<end])
        for (code, sign) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
            text = text.split(separator: code, omittingEmptySubsequences: false).joined(separator: sign)
        }
        return text
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
        rest = rest.drop(while: isSpace)
        let word = rest.prefix { !isSpace($0) && !";=\"".utf8.contains($0) }
        rest = rest[word.endIndex...]
        return text(word)
    }

    private static func take(_ sign: UInt8, from rest: inout ArraySlice<UInt8>) -> Bool {
        let next = rest.drop(while: isSpace)
        guard next.first == sign else { return false }
        rest = next.dropFirst()
        return true
    }

    /// Some browsers once sent the whole path, and a name must not lead anywhere.
    private static func lastPart(_ name: String) -> String {
        let part = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? []
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in part where scalar.properties.generalCategory != .control {
            count += UTF8.width(scalar)
            guard count <= Limits.fileNameBytes else { break }
            kept.append(scalar)
        }
        return String(kept)
    }

    private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop(while: isSpace)
        return start.prefix((start.lastIndex { !isSpace($0) } ?? start.startIndex - 1) - start.startIndex + 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// A name in another encoding is repaired rather than refused: it is only a name.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

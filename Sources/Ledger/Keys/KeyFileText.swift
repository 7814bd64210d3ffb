import Crypto

extension KeyFile {
    private static let title = "gehoord key file 1"

    /// Lines of words, ended by a checksum, so that a file cut short is noticed.
    var text: String {
        let lines = [Self.title, "root \(hex(root.raw))"] + keys.map(\.line)
        let body = lines.map { $0 + "\n" }.joined()
        return body + "check \(Self.checksum(of: body))\n"
    }

    init(text: String) throws(LedgerFault) {
        var lines = text.split(separator: "\n").map(String.init)
        guard lines.first == Self.title else {
            throw lines.first?.hasPrefix("gehoord key file ") == true
                ? .newerFormat(2) : .keyFileUnreadable(line: 1)
        }
        let check = lines.removeLast()
        let body = lines.map { $0 + "\n" }.joined()
        guard check == "check \(Self.checksum(of: body))" else {
            throw .keyFileUnreadable(line: lines.count + 1)
        }
        guard lines.count > 1, let root = Self.root(in: lines[1]) else { throw .keyFileUnreadable(line: 2) }
        var keys: [InstallationKey] = []
        for (index, line) in lines.enumerated().dropFirst(2) {
            guard let key = InstallationKey(line: line) else { throw .keyFileUnreadable(line: index + 1) }
            keys.append(key)
        }
        guard keys.count(where: { $0.state == .current }) == 1 else {
            throw .keyFileUnreadable(line: lines.count)
        }
        self.init(root: root, keys: keys)
    }

    static func checksum(of body: String) -> String { hex(sha256(Array(body.utf8)).prefix(8)) }

    private static func root(in line: String) -> SymmetricKey? {
        guard line.hasPrefix("root "), let raw = keyBytes(line.dropFirst(5)) else { return nil }
        return SymmetricKey(data: raw)
    }
}

extension InstallationKey {
    fileprivate var line: String {
        let (word, at) =
            switch state {
            case .announced: ("announced", madeAt)
            case .current: ("current", madeAt)
            case .retired(let at): ("retired", at)
            }
        return "key \(id) \(hex(key.raw)) \(madeAt.milliseconds) \(word) \(at.milliseconds)"
    }

    fileprivate init?(line: String) {
        let words = line.split(separator: " ")
        guard words.count == 6, words[0] == "key", let raw = keyBytes(words[2]),
            let made = Int64(words[3]), let at = Int64(words[5]),
            let state = State(word: String(words[4]), at: Instant(milliseconds: at))
        else { return nil }
        self.init(
            id: String(words[1]), key: SymmetricKey(data: raw), madeAt: Instant(milliseconds: made),
            state: state)
    }
}

extension InstallationKey.State {
    fileprivate init?(word: String, at: Instant) {
        switch word {
        case "announced": self = .announced
        case "current": self = .current
        case "retired": self = .retired(at: at)
        default: return nil
        }
    }
}

private func keyBytes(_ text: some StringProtocol) -> [UInt8]? {
    guard let raw = bytes(hex: String(text)), raw.count == 32 else { return nil }
    return raw
}

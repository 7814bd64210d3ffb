import Crypto
import Foundation

extension Seal {
    static let title = "gehoord seal 1"

    /// Reads a seal as it was stored, mailed or typed over; whether it is signed is another question.
    public init(text typed: String) throws(LedgerFault) {
        // Mail and editors change line ends and add empty lines; neither is part of what was signed.
        let text = typed.split(whereSeparator: \.isNewline).joined(separator: "\n") + "\n"
        var lines = SealLines(text)
        guard lines.next() == Self.title else {
            throw text.hasPrefix("gehoord seal ") ? .newerFormat(2) : .badValue
        }
        number = try lines.number("number")
        madeAt = Instant(milliseconds: Int64(try lines.number("at")))
        publicKey = try lines.bytes("by")
        previous = try lines.bytes("previous")
        let reading = try lines.words("readings", 2)
        guard let count = Int(reading[0]), let digest = unhex(reading[1]) else { throw .badValue }
        (readings, readingDigest) = (count, digest)
        given = try lines.given()
        standings = try lines.standings()
        guard lines.isAtSignature else { throw .badValue }
        self.text = text
    }

    /// True when the key that it names signed it; whether that key is ours the printed one tells.
    public var isSigned: Bool {
        guard let cut = text.range(of: "signature ", options: .backwards),
            let signature = unhex(String(text[cut.upperBound...].dropLast())),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return false }
        return key.isValidSignature(signature, for: Array(text[..<cut.lowerBound].utf8))
    }
}

private func unhex(_ text: some StringProtocol) -> [UInt8]? { bytes(hex: String(text)) }

/// The lines of a seal, taken off one by one.
private struct SealLines {
    private var lines: ArraySlice<Substring>

    init(_ text: String) { lines = text.split(separator: "\n")[...] }

    mutating func next() -> String? { lines.popFirst().map(String.init) }

    var isAtSignature: Bool { lines.count == 1 && lines.first?.hasPrefix("signature ") == true }

    mutating func words(_ label: String, _ count: Int) throws(LedgerFault) -> [Substring] {
        let words = lines.popFirst()?.split(separator: " ") ?? []
        guard words.count == count + 1, words[0] == label else { throw .badValue }
        return Array(words.dropFirst())
    }

    mutating func number(_ label: String) throws(LedgerFault) -> Int {
        guard let number = Int(try words(label, 1)[0]) else { throw .badValue }
        return number
    }

    mutating func bytes(_ label: String) throws(LedgerFault) -> [UInt8] {
        guard let bytes = unhex(try words(label, 1)[0]), bytes.count == 32 else { throw .badValue }
        return bytes
    }

    mutating func given() throws(LedgerFault) -> [Int: Int] {
        var given: [Int: Int] = [:]
        while lines.first?.hasPrefix("given ") == true {
            let words = try words("given", 2)
            guard let year = Int(words[0]), let last = Int(words[1]) else { throw .badValue }
            given[year] = last
        }
        return given
    }

    mutating func standings() throws(LedgerFault) -> [Seal.Standing] {
        var standings: [Seal.Standing] = []
        while lines.first?.hasPrefix("head ") == true {
            let words = try words("head", 3)
            guard let version = Int(words[1]), let hash = unhex(words[2]) else { throw .badValue }
            standings.append(
                Seal.Standing(stream: StreamID(stored: String(words[0])), version: version, hash: hash))
        }
        return standings
    }
}

import Crypto
import Foundation

/// What is in something that we gave out, signed by the installation: whoever changes it is found out.
///
/// Text, a line for each file, so that it can be checked by hand with common tools (`docs/ledger-format.md`).
public struct Manifest: Equatable, Sendable {
    /// The name of the file that holds it, beside those that it lists.
    public static let fileName = "manifest.txt"
    static let title = "gehoord manifest 1"

    /// One file of the bundle.
    public struct File: Equatable, Sendable {
        /// Its path in the bundle; ASCII without blanks.
        public let path: String
        /// SHA-256 of its bytes.
        public let digest: [UInt8]
        /// In bytes.
        public let size: Int

        /// A file that was written with these bytes.
        public init(path: String, digest: [UInt8], size: Int) {
            (self.path, self.digest, self.size) = (path, digest, size)
        }
    }

    /// What the bundle is: `dossier`, `receipt` or `export`.
    public let kind: String
    /// The case, such as `2026-014`.
    public let number: String
    /// The civil day on which it was made, `2026-05-12`.
    public let made: String
    /// The Ed25519 key that signs, in 32 bytes.
    public let publicKey: [UInt8]
    /// Every file but this one, in the order of writing.
    public let files: [File]
    /// The whole of it, signature included.
    public let text: String

    /// Reads a manifest as it was given out; whether it is signed is another question.
    public init(text: String) throws(LedgerFault) {
        var lines = text.split(separator: "\n")[...]
        guard let first = lines.popFirst() else { throw .badValue }
        guard first == Self.title else {
            throw first.hasPrefix("gehoord manifest ") ? .newerFormat(2) : .badValue
        }
        kind = try Self.word("kind", &lines)
        number = try Self.word("case", &lines)
        made = try Self.word("made", &lines)
        guard let key = bytes(hex: try Self.word("by", &lines)), key.count == 32 else { throw .badValue }
        publicKey = key
        files = try Self.files(&lines)
        guard lines.count == 1, lines.first?.hasPrefix("signature ") == true else { throw .badValue }
        self.text = text
    }

    /// True when the key that it names signed it; whether that key is ours the site tells.
    public var isSigned: Bool {
        guard let cut = text.range(of: "signature ", options: .backwards),
            let signature = bytes(hex: text[cut.upperBound...].trimmingCharacters(in: .newlines)),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return false }
        return key.isValidSignature(signature, for: Array(text[..<cut.lowerBound].utf8))
    }

    private static func word(_ label: String, _ lines: inout ArraySlice<Substring>) throws(LedgerFault)
        -> String
    {
        let words = lines.popFirst()?.split(separator: " ") ?? []
        guard words.count == 2, words[0] == label else { throw .badValue }
        return String(words[1])
    }

    private static func files(_ lines: inout ArraySlice<Substring>) throws(LedgerFault) -> [File] {
        var files: [File] = []
        while lines.first?.hasPrefix("file ") == true {
            let words = lines.removeFirst().split(separator: " ")
            guard words.count == 4, let digest = bytes(hex: String(words[1])), let size = Int(words[2]) else {
                throw .badValue
            }
            files.append(File(path: String(words[3]), digest: digest, size: size))
        }
        return files
    }
}

extension Ledger {
    /// Lists and signs the files of a bundle.
    ///
    /// Safe with the key of the seals: both texts begin with a title of their own, so neither can pass for
    /// the other.
    public func sign(kind: String, number: String, made: String, files: [Manifest.File])
        throws(LedgerFault) -> Manifest
    {
        let key = try keys.snapshot.signingKey
        var lines = [
            Manifest.title, "kind \(kind)", "case \(number)", "made \(made)",
            "by \(hex(key.publicKey.rawRepresentation))",
        ]
        lines += files.map { "file \(hex($0.digest)) \($0.size) \($0.path)" }
        let body = lines.map { $0 + "\n" }.joined()
        guard let signature = try? key.signature(for: Array(body.utf8)) else { throw .wrongKey }
        return try Manifest(text: body + "signature \(hex(signature))\n")
    }
}

extension KeyFile {
    /// The public half of the key that signs seals and bundles.
    public var publicKey: [UInt8] {
        get throws(LedgerFault) { [UInt8](try signingKey.publicKey.rawRepresentation) }
    }
}

/// A mailbox with the name to show beside it; one that exists can be put in a header and in an envelope.
public struct MailAddress: Equatable, Hashable, Sendable {
    /// The name that a reader sees, possibly empty.
    public let name: String
    /// The mailbox in the form `local@domain`, ASCII only.
    public let mailbox: String

    /// Takes only what every server understands: no quotes, no comments, no bare host, no brackets.
    public init(_ mailbox: String, name: String = "") throws(PostFault) {
        guard Self.isConservative(mailbox) else { throw .notAnAddress }
        guard isSafeInHeader(name) else { throw .unsafeHeader(field: "name") }
        self.name = name
        self.mailbox = mailbox
    }

    var header: String {
        name.isEmpty ? mailbox : "\(HeaderText.phrase(name))\r\n <\(mailbox)>"
    }

    /// RFC 5321 §4.5.3.1 gives the lengths; a dot-atom and host labels are the part that nobody misreads.
    private static func isConservative(_ mailbox: String) -> Bool {
        let bytes = Array(mailbox.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let local = bytes[..<at]
        let labels = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let atoms = local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...64).contains(local.count) && atoms.allSatisfy(isAtom)
            && labels.count >= 2 && labels.allSatisfy(isLabel)
            && labels.last?.contains(where: isLetter) == true
    }

    private static func isAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { isLetter($0) || isDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(bytes.count) && bytes.first != hyphen && bytes.last != hyphen
            && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
    }
}

func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Says which addresses a link, form or image of ours may carry.
enum Address {
    private static let schemes = ["http", "https", "mailto", "tel"]

    /// Browsers skip tabs and line breaks in a scheme and read `\` as `/`, so none of these may occur at all.
    static func isSafe(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        let backslash = UInt8(ascii: "\\")
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != backslash }) else { return false }
        guard !bytes.starts(with: "//".utf8) else { return false }
        guard let scheme = scheme(of: bytes) else { return true }
        return schemes.contains { $0.utf8.elementsEqual(scheme, by: { $0 == $1 | 0x20 }) }
    }

    /// Everything before the first colon, unless the address became a path, query or fragment before it.
    private static func scheme(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let ends = Array(":/?#".utf8)
        guard let end = bytes.firstIndex(where: { ends.contains($0) }), bytes[end] == ends[0] else {
            return nil
        }
        return bytes[..<end]
    }
}

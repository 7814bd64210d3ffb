/// The kinds of files that a complaint may carry, told by their first bytes and never by their name.
public enum FileType: String, Hashable, Sendable, Codable, CaseIterable {
    case jpeg
    case png
    case pdf

    /// Nil when the bytes are none of these.
    public init?(startingWith bytes: some Collection<UInt8>) {
        let head = Array(bytes.prefix(8))
        if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] {
            self = .png
        } else if head.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            return nil
        }
    }

    /// As HTTP names it.
    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .pdf: "application/pdf"
        }
    }

    /// Bytes that tell it.
    static let headBytes = 8
    /// 20 MB a file, whatever the kind.
    public static let limit = 20 << 20
}

/// A piece of a page as bytes that are safe to send, because text only ever enters it escaped.
public struct HTML: Sendable, Equatable {
    /// UTF-8, ready to be written to the network or to a file.
    public internal(set) var bytes: [UInt8]

    /// Nothing at all: for a part that is not there.
    public static let empty = HTML(bytes: [])

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Text from anywhere, escaped.
    public init(_ text: String) {
        bytes = []
        Escaping.append(text, to: &bytes)
    }

    /// Markup that stands in our own source; a `StaticString` cannot hold anything a visitor wrote.
    public init(verbatim markup: StaticString) {
        bytes = []
        bytes.append(markup)
    }

    /// Markup of our own files (a style sheet, an icon) that travel inside the program; never for a visitor's
    /// words.
    public init(trustedBytes: some Sequence<UInt8>) {
        bytes = Array(trustedBytes)
    }

    /// True where nothing would be written, so that a wrapper can be left out.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The same bytes as text, for tests and for a digest over a letter.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a piece at the end.
    public static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
    }

    /// Both pieces, with nothing between them.
    public static func + (left: consuming HTML, right: HTML) -> HTML {
        left.bytes.append(contentsOf: right.bytes)
        return left
    }
}

extension Sequence<HTML> {
    /// The pieces one after another, for lists whose items stand in running text.
    public func joined(separator: String = "") -> HTML {
        let between = HTML(separator)
        var whole = HTML.empty
        for (index, piece) in enumerated() {
            if index > 0 { whole += between }
            whole += piece
        }
        return whole
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}

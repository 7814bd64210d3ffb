/// The fields of a form in the order they came, read strictly: a form of ours never sends anything else.
public struct FormData: Sendable, Equatable {
    /// One name with its value.
    public struct Field: Sendable, Equatable {
        /// As in the markup; a name that may come more than once ends in `[]`.
        public let name: String
        /// Line breaks are a single LF, whatever the browser made of them.
        public let value: String
    }

    /// In the order of the page.
    public private(set) var fields: [Field] = []

    /// A form without fields.
    public init() {}

    /// Reads `application/x-www-form-urlencoded`; the query of an address is written the same way.
    public init(parsing bytes: some Sequence<UInt8>) throws(FormProblem) {
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decode(halves[0], upTo: Limits.fieldNameBytes)
            let value = try Self.decode(halves.dropFirst().first ?? [], upTo: Limits.fieldBytes)
            try add(name, value)
        }
    }

    /// Adds a field as if the browser had sent it; a second one of the same name needs a name with `[]`.
    public mutating func add(_ name: String, _ value: String) throws(FormProblem) {
        guard fields.count < Limits.formFields else { throw .tooManyFields }
        // No keyboard types it, and neither HTML nor a database can hold it.
        guard !value.utf8.contains(0), !name.utf8.contains(0) else { throw .badEncoding }
        let isList = name.hasSuffix("[]")
        guard isList || !fields.contains(where: { $0.name == name }) else { throw .duplicate }
        fields.append(Field(name: name, value: Self.withPlainLineBreaks(value)))
    }

    /// Nil where the form had no such field, which is not the same as an empty one.
    public func value(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// What was typed, line breaks and spaces included; empty where the field was not there.
    public func text(_ name: String) -> String {
        value(name) ?? ""
    }

    /// What was typed in a field of one line: without line breaks, and without spaces around it.
    public func line(_ name: String) -> String {
        let words = text(name).unicodeScalars.split { $0.properties.isWhitespace }
        return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// Every value of a group of boxes; `name` ends in `[]`.
    public func list(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Whether a box was ticked or a button pressed.
    public func has(_ name: String) -> Bool {
        fields.contains { $0.name == name }
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, upTo limit: Int) throws(FormProblem) -> String {
        guard let text = PercentCoding.decode(bytes, plusIsSpace: true) else { throw .badEncoding }
        guard text.utf8.count <= limit else { throw .tooLong }
        return text
    }

    static func withPlainLineBreaks(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                bytes.append(byte)
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Why a body is no form of ours; carries nothing that was typed.
public enum FormProblem: Error, Equatable, Sendable {
    /// A name came twice that does not end in `[]`.
    case duplicate
    /// A broken percent sign, bytes that are no UTF-8, or a zero byte.
    case badEncoding
    /// More than `Limits.formFields`.
    case tooManyFields
    /// A name or a value beyond its limit.
    case tooLong
}

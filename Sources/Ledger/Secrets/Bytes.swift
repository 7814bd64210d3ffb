/// Fresh bytes from the system's generator, which is safe for keys.
public func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count { bytes.append(contentsOf: bigEndian(generator.next())) }
    return Array(bytes.prefix(count))
}

/// Lower-case hexadecimal.
public func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
}

/// The bytes of hexadecimal text, or nil when it is none.
public func bytes(hex text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
        guard let high = nibble(digits[index]), let low = nibble(digits[index + 1]) else { return nil }
        bytes.append(high << 4 | low)
    }
    return bytes
}

private func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}

/// Compares without telling by its duration where two values differ; lengths are not secret here.
public func equalInConstantTime(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// Fields, each after its length in four bytes, so that no two lists of fields give the same bytes.
struct LengthPrefixed {
    private(set) var bytes: [UInt8] = []

    init() {}

    /// A list of texts, the first of which names what the bytes are for.
    init(_ label: String, _ texts: String...) {
        add(label)
        for text in texts { add(text) }
    }

    mutating func add(_ field: [UInt8]) {
        bytes.append(contentsOf: bigEndian(UInt32(field.count)))
        bytes.append(contentsOf: field)
    }

    mutating func add(_ text: String) { add(Array(text.utf8)) }

    mutating func add(_ number: Int64) { add(bigEndian(UInt64(bitPattern: number))) }
}

func bigEndian(_ number: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}

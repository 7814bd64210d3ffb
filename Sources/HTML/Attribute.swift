/// One attribute of an element, already escaped; an absent value makes an absent attribute.
public struct Attribute: Sendable, Equatable {
    let bytes: [UInt8]

    /// Writes nothing: for an attribute that does not apply.
    public static let none = Attribute(bytes: [])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Any attribute by name; an address is judged as one, and inline script or style is a programmer error.
    public static func attribute(_ name: StaticString, _ value: String?) -> Attribute {
        precondition(!name.isInline, "internal error: our policy blocks inline script and style")
        guard let value, !name.holdsAddress || Address.isSafe(value) else { return .none }
        return Attribute(name, prefix: "", value: value)
    }

    /// Any attribute with a whole number, such as a coordinate of a drawing.
    public static func attribute(_ name: StaticString, _ value: Int) -> Attribute {
        attribute(name, String(value))
    }

    /// A boolean attribute: present means yes, whatever its value.
    public static func flag(_ name: StaticString, if present: Bool = true) -> Attribute {
        guard present else { return .none }
        var bytes: [UInt8] = [UInt8(ascii: " ")]
        bytes.append(name)
        return Attribute(bytes: bytes)
    }

    /// An `aria-` attribute by the rest of its name.
    public static func aria(_ name: StaticString, _ value: String?) -> Attribute {
        guard let value else { return .none }
        return Attribute(name, prefix: "aria-", value: value)
    }

    private init(_ name: StaticString, prefix: StaticString, value: String) {
        var bytes: [UInt8] = [UInt8(ascii: " ")]
        bytes.append(prefix)
        bytes.append(name)
        bytes.append("=\"")
        Escaping.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
        self.bytes = bytes
    }
}

extension StaticString {
    private func isOne(of names: [String]) -> Bool {
        withUTF8Buffer { buffer in
            names.contains { $0.utf8.elementsEqual(buffer, by: { $0 == $1 | 0x20 }) }
        }
    }

    fileprivate var holdsAddress: Bool {
        isOne(of: ["href", "src", "action", "formaction", "cite", "poster", "data", "ping", "xlink:href"])
    }

    fileprivate var isInline: Bool {
        let startsWithOn = withUTF8Buffer { $0.count > 2 && $0[0] | 0x20 == 0x6F && $0[1] | 0x20 == 0x6E }
        return startsWithOn || isOne(of: ["style", "srcdoc"])
    }
}

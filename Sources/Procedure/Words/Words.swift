/// Text that a person wrote: a story, a name, an address, a reason; never empty, never printed.
///
/// Every free-text field of every command has this type, so that a test can list them all and search for
/// each of them where it must not be found.
public struct Words: Hashable, Sendable, CustomStringConvertible {
    /// The text, without white space around it.
    public let text: String

    /// Nil when there is nothing but white space.
    public init?(_ text: String) {
        let kept = text.unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
        self.text = String(kept[...last])
    }

    /// Three dots: what people wrote does not belong in a log.
    public var description: String { "…" }
}

/// A list that cannot be empty.
public struct NonEmpty<Element: Hashable & Sendable>: Hashable, Sendable {
    /// All elements, at least one.
    public let elements: [Element]

    /// Nil when the list is empty.
    public init?(_ elements: [Element]) {
        guard !elements.isEmpty else { return nil }
        self.elements = elements
    }
}

/// A number that counts things of one kind within one complaint, from 1.
public struct Identifier<Counted>: Hashable, Sendable, Comparable {
    /// The number itself.
    public let number: Int

    /// Wraps a number.
    public init(_ number: Int) {
        self.number = number
    }

    /// In the order in which they were counted.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

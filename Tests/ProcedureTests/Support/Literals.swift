import Procedure

// Literals for tests only: in the product, words come from people and days from forms.

extension Day: ExpressibleByStringLiteral {
    /// Reads `"2026-03-16"`.
    public init(stringLiteral text: String) {
        guard let day = Day(iso: text) else { fatalError("internal error: \(text) is no day") }
        self = day
    }
}

extension Words: ExpressibleByStringLiteral {
    /// Reads a text that is not empty.
    public init(stringLiteral text: String) {
        guard let words = Words(text) else { fatalError("internal error: words cannot be empty") }
        self = words
    }
}

extension StaffID: ExpressibleByStringLiteral {
    /// Reads an account's id.
    public init(stringLiteral text: String) { self.init(text) }
}

extension Identifier: ExpressibleByIntegerLiteral {
    /// Reads a number.
    public init(integerLiteral number: Int) { self.init(number) }
}

extension NonEmpty: ExpressibleByArrayLiteral {
    /// Reads a list with something in it.
    public init(arrayLiteral elements: Element...) {
        guard let list = NonEmpty(elements) else { fatalError("internal error: this list cannot be empty") }
        self = list
    }
}

extension AttachedFile: ExpressibleByStringLiteral {
    /// A file that is known by its id.
    public init(stringLiteral id: String) {
        guard let name = Words("\(id).pdf") else { fatalError("internal error: a file without a name") }
        self.init(id: id, name: name, type: "pdf", size: 1024, digest: "00")
    }
}

/// A heading with its paragraphs, for pages of running text.
public struct Passage: Hashable, Sendable {
    package let heading: String
    package let paragraphs: [String]

    init(_ heading: String, _ paragraphs: [String]) {
        self.heading = heading
        self.paragraphs = paragraphs
    }
}

/// A telephone number with the words around it, so that the number alone becomes the link.
public struct HelpLine: Hashable, Sendable {
    package let before: String
    /// The number as people read it.
    package let number: String
    /// The number as a telephone dials it.
    package let dial: String
    package let after: String

    init(_ before: String, _ number: String, _ dial: String, _ after: String) {
        self.before = before
        self.number = number
        self.dial = dial
        self.after = after
    }
}

/// `1 dag`, `2 dagen`: the number with the right word behind it.
func plural(_ count: Int, _ one: String, _ more: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(more)"
}

/// `6 weken` where it is whole weeks, else `45 dagen`.
func weeks(_ days: Int, _ one: String, _ more: String, _ inDays: String) -> String {
    days.isMultiple(of: 7) ? plural(days / 7, one, more) : "\(days) \(inDays)"
}

/// What a manager may leave alone by article 2, for one of us: it says how long the version allows.
func longAgo(_ years: Int) -> String {
    "Dit is langer dan \(years == 1 ? "een" : "\(years)") jaar geleden."
}

/// `1 MB`, `350 kB`: rounded up, so that nobody reads 0.
func sizeInWords(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 999) / 1000)
    return kilobytes < 1000 ? "\(kilobytes) kB" : "\((kilobytes + 999) / 1000) MB"
}

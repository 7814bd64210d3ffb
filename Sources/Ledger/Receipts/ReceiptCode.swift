/// What a complainant keeps: twelve Crockford base-32 characters, 60 random bits.
public struct ReceiptCode: Equatable, Sendable {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 12

    /// The twelve characters without spaces: what is derived from.
    let characters: String

    /// A fresh code; only a rehearsal hands in a seeded generator.
    public static func random(using generator: inout some RandomNumberGenerator) -> ReceiptCode {
        let digits = (0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
        return ReceiptCode(characters: String(digits))
    }

    /// A fresh code from the system's generator.
    public static func random() -> ReceiptCode {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    private init(characters: String) { self.characters = characters }

    /// Reads what a person typed: lower case, spaces and dashes are fine, O is 0, I and L are 1.
    public init?(_ typed: String) {
        var characters = ""
        for character in typed.uppercased() where !Self.isSeparator(character) {
            let digit = Self.meant(by: character)
            guard Self.alphabet.contains(digit) else { return nil }
            characters.append(digit)
        }
        guard characters.count == Self.length else { return nil }
        self.characters = characters
    }

    /// As it is shown and printed, in three groups: `7K3M Q2XP 94TD`.
    public var text: String {
        let digits = Array(characters)
        return stride(from: 0, to: Self.length, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(
            separator: " ")
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || "-–—.".contains(character)
    }

    private static func meant(by character: Character) -> Character {
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
    }
}

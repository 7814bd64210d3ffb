import Crypto

/// The root as words that can be read aloud: sixteen for its bytes and one that checks them.
///
/// Each word is sixteen bits as consonant, vowel, consonant, vowel, consonant (proquints, arXiv:0901.4016).
enum KeyWords {
    private static let consonants = Array("bdfghjklmnprstvz")
    private static let vowels = Array("aiou")
    static let count = 17

    static func words(for root: [UInt8]) -> [String] {
        let checked = root + check(root)
        return stride(from: 0, to: checked.count, by: 2).map { index in
            word(UInt16(checked[index]) << 8 | UInt16(checked[index + 1]))
        }
    }

    /// Forgives capitals, and dashes or commas between the words.
    static func split(_ typed: String) -> [String] {
        typed.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// The bytes of the words; throws the place of the first unreadable word, or that of the check word.
    static func root(from words: [String]) throws(LedgerFault) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, word) in words.prefix(count).enumerated() {
            guard let bits = bits(of: word) else { throw .wordsDiffer(at: index + 1) }
            bytes += [UInt8(bits >> 8), UInt8(bits & 255)]
        }
        guard words.count == count else { throw .wordsDiffer(at: min(words.count, count) + 1) }
        let root = Array(bytes.prefix(32))
        guard Array(bytes.suffix(2)) == check(root) else { throw .wordsDiffer(at: count) }
        return root
    }

    private static func check(_ root: [UInt8]) -> [UInt8] {
        Array(sha256(LengthPrefixed("gehoord/words/1").bytes + root).prefix(2))
    }

    private static func word(_ bits: UInt16) -> String {
        let bits = Int(bits)
        return String([
            consonants[bits >> 12], vowels[bits >> 10 & 3], consonants[bits >> 6 & 15], vowels[bits >> 4 & 3],
            consonants[bits & 15],
        ])
    }

    private static func bits(of word: String) -> UInt16? {
        let letters = Array(word)
        guard letters.count == 5 else { return nil }
        var bits = 0
        for (index, letter) in letters.enumerated() {
            let isConsonant = index.isMultiple(of: 2)
            guard let value = (isConsonant ? consonants : vowels).firstIndex(of: letter) else { return nil }
            bits = bits << (isConsonant ? 4 : 2) | value
        }
        return UInt16(bits)
    }
}

extension KeyFile {
    /// What is printed on paper and kept in a safe: seventeen words.
    public var words: [String] { KeyWords.words(for: root.raw) }

    /// Proof that the paper was copied right: throws the first word that differs.
    public func check(words typed: String) throws(LedgerFault) {
        let typed = KeyWords.split(typed)
        for (index, word) in words.enumerated() where index >= typed.count || typed[index] != word {
            throw .wordsDiffer(at: index + 1)
        }
        guard typed.count == words.count else { throw .wordsDiffer(at: words.count + 1) }
    }
}

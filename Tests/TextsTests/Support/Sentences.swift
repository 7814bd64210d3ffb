/// Sentences and words as a reader counts them.
enum Sentences {
    static func of(_ text: String) -> [[Substring]] {
        var sentences: [[Substring]] = []
        var current: [Substring] = []
        for word in text.split(whereSeparator: \.isWhitespace)
        where word.contains(where: \.isLetter) || isNumber(word) {
            current.append(word)
            if let last = word.last, ".?:;".contains(last) {
                sentences.append(current)
                current = []
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }

    static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }

    private static func isNumber(_ word: Substring) -> Bool {
        word.contains(where: \.isNumber)
    }
}

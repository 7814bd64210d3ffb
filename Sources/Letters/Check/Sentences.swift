/// Sentences and words, well enough for advice: no abbreviation list, no grammar.
enum Sentences {
    /// More words than this get a remark; our own texts stay below sixteen.
    static let longest = 20

    /// Pieces that end with a full stop, `?` or `!` before white space, or with a line.
    static func of(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var mayEnd = false
        for character in text {
            if character.isNewline || (mayEnd && character.isWhitespace) {
                sentences.append(current)
                current = ""
                mayEnd = false
                continue
            }
            current.append(character)
            mayEnd = ".?!".contains(character) || (mayEnd && "\"”’')".contains(character))
        }
        sentences.append(current)
        return sentences.map { LetterPage.trimmed($0) }.filter { $0.contains(where: \.isLetter) }
    }

    /// Runs of letters, digits, apostrophes and hyphens.
    static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }.map(String.init)
    }
}

/// A number that passes the 11-test of a citizen service number; a warning, for other numbers pass it too.
enum CitizenNumber {
    /// Whether nine digits in a row, also written with dots, spaces or hyphens, pass the test.
    static func isIn(_ text: String) -> Bool {
        var run: [Int] = []
        var gap = 0
        for character in text + "|" {
            if let digit = character.wholeNumberValue, character.isASCII {
                run.append(digit)
                gap = 0
            } else if " .-".contains(character), gap == 0, !run.isEmpty {
                gap = 1
            } else {
                if passes(run) { return true }
                run = []
                gap = 0
            }
        }
        return false
    }

    /// 9·a + 8·b + … + 2·h − i is a multiple of eleven; a telephone number has ten digits.
    static func passes(_ digits: [Int]) -> Bool {
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum.isMultiple(of: 11)
    }
}

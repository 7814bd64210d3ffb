extension DateTexts {
    /// The month that somebody typed: a number, a name or a short name, in any language that we know.
    public static func month(_ typed: String) -> Int? {
        let word = typed.lowercased().filter { !$0.isWhitespace && $0 != "." }
        if let number = Int(word) { return (1...12).contains(number) ? number : nil }
        return [dutch, english].lazy.compactMap { $0.number(ofMonth: word) }.first
    }

    private func number(ofMonth word: String) -> Int? {
        if let number = otherMonths[word] { return number }
        let place =
            months.firstIndex { $0.lowercased() == word }
            ?? shortMonths.firstIndex { $0.lowercased() == word }
        return place.map { $0 + 1 }
    }
}

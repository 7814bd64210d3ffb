import HTML

/// A sentence in which the number alone is the link, so that a telephone dials it.
func linked(_ sentence: String, _ number: String) -> HTML {
    let dial = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    return linked(sentence, number, to: "tel:" + dial, if: !dial.isEmpty)
}

/// A sentence in which the mail address is the link.
func mailLinked(_ sentence: String, _ address: String) -> HTML {
    linked(sentence, address, to: "mailto:" + address, if: address.contains("@"))
}

private func linked(_ sentence: String, _ words: String, to address: String, if isLink: Bool) -> HTML {
    guard isLink, !words.isEmpty else { return HTML(sentence) }
    let halves = sentence.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return HTML(sentence) }
    return HTML(String(halves[0])) + a(.href(address), .class("number")) { words } + HTML(String(halves[1]))
}

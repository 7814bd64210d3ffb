import HTML
import Procedure
import Texts

/// What a content knows of the letter that it stands in, and the pieces that it is written with.
public struct LetterPage: Sendable {
    let texts: LetterTexts
    let language: Language
    let sender: Sender
    let recipient: Recipient
    let number: String
    let date: Day
    /// The terms of the procedure version of this case.
    let terms: Terms
    /// Whether this content stands in another letter, for endings of more than one kind.
    let isCarried: Bool

    /// How somebody who reads it here can answer.
    var answering: String {
        switch recipient.reading {
        case .code: texts.frame.answerWithCode(sender.site, sender.signer.phone)
        case .post: texts.frame.answerByPost(sender.signer.phone)
        case .account: texts.frame.answerSignedIn(sender.site, sender.signer.phone)
        }
    }

    /// A date in words, such as "dinsdag 12 mei 2026".
    func words(_ day: Day) -> String { texts.frame.date(day) }

    /// A letter on paper is out on the day of posting, so that its days run from then (decision 0017).
    var daysLater: String? {
        recipient.reading == .post ? texts.frame.daysLater(words(date)) : nil
    }

    /// Headings within a letter; a level lower where the letter carries this content.
    @HTMLBuilder func heading(_ text: String) -> HTML {
        if isCarried { h3 { text } } else { h2 { text } }
    }

    /// A part with a heading, kept together with its first lines.
    @HTMLBuilder func part(_ title: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        heading(title)
        content()
    }

    /// One paragraph of sentences.
    func say(_ sentences: String?...) -> HTML {
        let said = sentences.compactMap(\.self)
        return said.isEmpty ? .empty : p { said.joined(separator: " ") }
    }

    /// What somebody typed: a paragraph for each line, in whatever direction it is written.
    @HTMLBuilder func typed(_ words: String) -> HTML {
        for line in Self.lines(words) { p(.dir(.unknown)) { line } }
    }

    /// Somebody's own words, in full and unchanged.
    @HTMLBuilder func quote(_ words: String) -> HTML {
        blockquote { typed(words) }
    }

    /// A list of sentences.
    @HTMLBuilder func list(_ items: [String]) -> HTML {
        ul { for item in items { li(.dir(.unknown)) { item } } }
    }

    /// Things that follow each other.
    @HTMLBuilder func steps(_ items: [String]) -> HTML {
        ol { for item in items { li { item } } }
    }

    static func lines(_ words: String) -> [String] {
        words.split(whereSeparator: \.isNewline).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        let kept = text.drop(while: \.isWhitespace)
        guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(kept[...last])
    }
}

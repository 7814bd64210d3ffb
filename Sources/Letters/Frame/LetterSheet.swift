import HTML
import Procedure
import Texts

/// A whole letter: content in its frame; its HTML is what is shown, frozen in the ledger and later printed.
public struct LetterSheet: Sendable {
    /// Who writes.
    public var sender: Sender
    /// Who reads.
    public var recipient: Recipient
    /// The case, such as `2026-014`.
    public var number: String
    /// The day below the letterhead.
    public var date: Day
    /// What the letter is.
    public var content: any LetterContent
    /// Further contents that it carries, each as a part with its own heading (domain rule 2).
    public var carries: [any LetterContent]
    /// The day on which the file is erased; every letter that ends a complaint names it (domain rule 5).
    public var erasedOn: Day?
    /// The terms of the case's version of the procedure (article 10).
    public var terms: Terms

    /// A letter with one content, unless it carries more.
    public init(
        from sender: Sender, to recipient: Recipient, number: String, date: Day, _ content: any LetterContent,
        carries: [any LetterContent] = [], erasedOn: Day? = nil, terms: Terms = Terms()
    ) {
        self.sender = sender
        self.recipient = recipient
        self.number = number
        self.date = date
        self.content = content
        self.carries = carries
        self.erasedOn = erasedOn
        self.terms = terms
    }

    /// The kind of its main content, for `Letter.kind`.
    public var kind: Letter.Kind { content.kind }

    /// The kinds that it carries, for `Letter.carries`.
    public var carriedKinds: Set<Letter.Kind> { Set(carries.map(\.kind)) }

    /// Self-contained UTF-8: no script, nothing from outside; the same letter gives the same bytes.
    public func html(in language: Language) -> HTML {
        let page = page(in: language, isCarried: false)
        let subject = content.subject(page)
        return document(lang: language.rawValue) {
            title { "\(subject) – \(sender.organisation)" }
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            style(LetterStyle.sheet)
        } body: {
            main(.class("letter")) {
                letterhead(page)
                h1 { subject }
                p { texts(in: language).frame.greeting(recipient.name) }
                content.body(page)
                for other in carries { carried(other, in: language) }
                officer(page)
                erasure(page)
                signature(page)
            }
        }
    }

    func page(in language: Language, isCarried: Bool) -> LetterPage {
        LetterPage(
            texts: texts(in: language), language: language, sender: sender, recipient: recipient,
            number: number,
            date: date, terms: terms, isCarried: isCarried)
    }

    private func texts(in language: Language) -> LetterTexts { .of(language) }

    @HTMLBuilder private func carried(_ other: any LetterContent, in language: Language) -> HTML {
        let page = page(in: language, isCarried: true)
        section {
            h2 { other.subject(page) }
            other.body(page)
        }
    }
}

import HTML
import Procedure
import Texts

/// A case told in sections, for a reader outside: the same content becomes a page, a PDF and JSON.
public struct Dossier: Hashable, Sendable, Codable {
    /// One heading with what stands below it.
    public struct Section: Hashable, Sendable, Codable {
        /// Stays the same in every language, for programs.
        public var id: String
        /// In the language of the dossier.
        public var heading: String
        /// In the order of reading.
        public var items: [Item]

        /// A section; one without items says that nothing is kept.
        public init(_ id: String, _ heading: String, _ items: [Item]) {
            (self.id, self.heading, self.items) = (id, heading, items)
        }
    }

    /// A label with words, or with the path of a file of the bundle.
    public struct Item: Hashable, Sendable, Codable {
        /// What it is.
        public var label: String
        /// In full, with its lines.
        public var words: String
        /// Where it lies in the bundle, for letters and attached files.
        public var path: String?

        /// Words under a label.
        public init(_ label: String, _ words: String, path: String? = nil) {
            (self.label, self.words, self.path) = (label, words, path)
        }
    }

    /// The heading of the whole.
    public var title: String
    /// Whose it is, when it was made, what was left out.
    public var lead: [String]
    /// The case.
    public var number: String
    /// A code such as `nl`.
    public var language: String
    /// In the order of the regulation.
    public var sections: [Section]

    /// A dossier without sections yet.
    public init(title: String, lead: [String], number: String, language: Language, sections: [Section]) {
        (self.title, self.lead, self.number) = (title, lead, number)
        (self.language, self.sections) = (language.rawValue, sections)
    }

    /// A self-contained page with a table of contents; printed, each line of it has its page number.
    public var html: HTML {
        let texts = Catalogue.of(Language(rawValue: language) ?? .dutch).export
        return document(lang: language) {
            tag("title") { title }
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            style(LetterStyle.sheet + DossierStyle.sheet)
        } body: {
            main(.class("letter dossier")) {
                h1 { title }
                for line in lead { p { line } }
                contents(texts)
                for section in sections { part(section, texts) }
            }
        }
    }

    private func contents(_ texts: ExportTexts) -> HTML {
        nav(.class("contents"), .aria("label", texts.contents)) {
            h2 { texts.contents }
            ol {
                for section in sections {
                    li { a(.href("#\(section.id)")) { section.heading } }
                }
            }
        }
    }

    private func part(_ section: Section, _ texts: ExportTexts) -> HTML {
        tag("section") {
            h2(.id(section.id)) { section.heading }
            if section.items.isEmpty { p { texts.nothing } }
            for item in section.items {
                h3(.dir(.unknown)) { item.label }
                for line in LetterPage.lines(item.words) { p(.dir(.unknown)) { line } }
                if let path = item.path { p(.class("path")) { path } }
            }
        }
    }
}

/// What a dossier has beyond a letter: its table of contents, and the number of each page.
enum DossierStyle {
    static let sheet = HTML(
        verbatim: """
            .dossier { font-size: 12pt; }
            .dossier h3 { font-size: 12pt; margin: .8rem 0 .1rem; }
            .dossier .path { font-size: 11pt; }
            .contents ol { list-style: none; padding: 0; }
            .contents a { color: inherit; }
            @page { @bottom-right { content: counter(page); font: 10pt Buurtletter, sans-serif; } }
            @media print {
              .contents { break-after: page; }
              .contents a { text-decoration: none; }
              .contents a::after { content: leader(".") target-counter(attr(href), page); }
            }

            """)
}

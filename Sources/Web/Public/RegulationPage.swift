import HTML
import Texts

/// The procedure in plain words, article by article, with the day from which it holds (article 10).
struct RegulationPage {
    let texts: RegulationTexts
    let organisation: String
    let validFrom: String?

    var html: HTML {
        h1 { texts.title } + p(.class("lead")) { texts.lead(organisation) }
            + (validFrom.map { day in p(.class("hint")) { texts.validFrom(day) } } ?? .empty)
            + texts.before.map { passage in section(passage.heading, passage) }.joined()
            + texts.articles.enumerated().map { index, passage in
                section(texts.article(index + 1, passage.heading), passage)
            }.joined()
    }

    private func section(_ heading: String, _ passage: Passage) -> HTML {
        h2 { heading } + passage.paragraphs.map { words in p { words } }.joined()
    }
}

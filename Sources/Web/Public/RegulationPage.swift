import HTML
import Procedure
import Texts

/// The procedure in plain words, article by article, with the days on which it holds (article 10).
struct RegulationPage {
    let texts: Catalogue
    let language: Language
    let organisation: String
    let version: ProcedureVersion?
    /// Every version there is, in any order.
    let all: [ProcedureVersion]

    private var words: RegulationTexts { texts.regulation }

    var html: HTML {
        h1 { words.title } + p(.class("lead")) { words.lead(organisation) } + validity
            + words.before.map { passage in section(passage.heading, passage) }.joined()
            + words.articles.enumerated().map { index, passage in
                section(words.article(index + 1, passage.heading), passage)
            }.joined()
            + versions
    }

    private var validity: HTML {
        guard let version else { return .empty }
        let from = p(.class("hint")) { words.validFrom(day(version)) }
        let next = all.filter { $0.effective > version.effective }.min { $0.effective < $1.effective }
        guard let next else { return from }
        return from + Notice(.attention) { p { words.validUntil(day(next)) } }.html
    }

    /// Only when there is something to choose.
    private var versions: HTML {
        guard all.count > 1 else { return .empty }
        let newestFirst = all.sorted { $0.effective > $1.effective }
        return h2 { words.versions }
            + ul {
                for version in newestFirst {
                    li {
                        Link(
                            words.version(day(version)),
                            to: language.address("/regeling/\(version.effective.iso)"),
                            isCurrent: version == self.version)
                    }
                }
            }
    }

    private func day(_ version: ProcedureVersion) -> String { texts.dates.withoutWeekday(version.effective) }

    private func section(_ heading: String, _ passage: Passage) -> HTML {
        h2 { heading } + passage.paragraphs.map { words in p { words } }.joined()
    }
}

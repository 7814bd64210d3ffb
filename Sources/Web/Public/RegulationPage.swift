import CaseDesk
import HTML
import Procedure
import Texts

/// The procedure in plain words, article by article, with the days on which it holds (article 10).
struct RegulationPage {
    let texts: Catalogue
    let language: Language
    let organisation: String
    let edition: Edition?
    /// Every version there is, in any order.
    let all: [ProcedureVersion]
    let today: Day

    private var words: RegulationTexts { texts.regulation }
    private var version: ProcedureVersion? { edition?.version }
    private var terms: Terms { version?.terms ?? Terms() }

    var html: HTML {
        h1 { words.title } + p(.class("lead")) { words.lead(organisation) } + validity
            + words.before.map { passage in section(passage.heading, passage) }.joined()
            + words.articles(terms).enumerated().map { index, passage in
                section(words.article(index + 1, passage.heading), passage)
            }.joined()
            + official + versions
    }

    /// As it was published, in the language in which it was written.
    private var official: HTML {
        guard let text = edition?.text, !text.isEmpty else { return .empty }
        return h2 { words.official } + div(.lang(Language.dutch.rawValue)) { Markdown(text) }
    }

    private var validity: HTML {
        guard let version else { return .empty }
        let from = p(.class("hint")) { words.validFrom(day(version)) }
        let next = all.filter { $0.effective > version.effective }.min { $0.effective < $1.effective }
        guard let next else { return from }
        let until = next.effective > today ? words.validFor(day(next)) : words.validUntil(day(next))
        return from + Notice(.attention) { p { until } }.html
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

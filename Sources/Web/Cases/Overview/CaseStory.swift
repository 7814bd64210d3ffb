import CaseDesk
import HTML
import Procedure
import Texts

/// What the complainant told, in full and unchanged.
struct CaseStory: Part {
    let sheet: StepSheet

    private var filing: Filing { sheet.casefile.filing }
    private var texts: DeskCase { sheet.texts.casePage }

    var html: HTML {
        section(.id("verhaal")) {
            h2 { texts.story }
            blockquote(.lang(filing.language.rawValue)) { Paragraphs(sheet.story ?? texts.storyInFile) }
            sheet.readers()
            SummaryList(rows)
        }
    }

    private var rows: [SummaryList.Row] {
        let wishes = filing.wishes
        let wished = Wishes.Kind.allCases.filter(wishes.kinds.contains).map(sheet.labels.wish)
        let all = wished + [wishes.other?.text].compactMap { $0 }
        var rows = [
            row(texts.happened, sheet.dates.when(filing.happened)),
            row(texts.about, [sheet.labels.people.about(filing.about.kind), filing.about.name?.text]),
            row(texts.effect, [filing.effect?.text]), row(texts.wishes, all),
            row(texts.urgency, sheet.labels.urgency(filing.urgency)),
        ]
        rows.append(
            .init(texts.files) {
                CaseFileList(sheet: sheet)
            })
        return rows
    }

    private func row(_ term: String, _ words: String...) -> SummaryList.Row { row(term, words) }

    private func row(_ term: String, _ words: [String?]) -> SummaryList.Row {
        let said = words.compactMap { $0 }
        return .init(term) {
            Paragraphs(said.isEmpty ? sheet.texts.frame.nothing : said.joined(separator: "\n"))
        }
    }
}

/// The points, each with its subject, its date and how it ended.
struct CasePoints: Part {
    let sheet: StepSheet

    var html: HTML {
        let texts = sheet.texts
        return section(.id("punten")) {
            h2 { texts.casePage.parts }
            for part in sheet.casefile.parts.list {
                h3 { texts.casePage.part(part.id.number) }
                if part.words == nil {
                    p { texts.casePage.wholeStory }
                } else {
                    blockquote { Paragraphs(sheet.words(of: part)) }
                }
                p(.class("hint")) { facts(of: part) }
                sheet.readers(sharedWith(part))
                PointEnding(sheet: sheet, part: part)
            }
        }
    }

    private func sharedWith(_ part: Procedure.Part) -> [String] {
        sheet.casefile.reactions.list.filter { $0.shared?.parts.contains(part.id) == true }
            .map { sheet.name(of: $0.respondent.who) }
    }

    private func facts(of part: Procedure.Part) -> String {
        let subject = part.subject.map(sheet.words(of:)) ?? sheet.texts.work.noSubject
        return "\(subject) · \(sheet.dates.when(part.happened))"
    }
}

/// How one point ended, in a line.
struct PointEnding: Part {
    let sheet: StepSheet
    let part: Procedure.Part

    var html: HTML {
        let work = sheet.texts.work
        return switch sheet.casefile.dispositions[part.id] {
        case nil: .empty
        case .judged(let judgement): p { work.judgedAs(sheet.labels.judgment(judgement.judgment)) }
        case .notTakenUp(let ground, _): p { work.refusedAs(sheet.labels.procedure.ground(ground)) }
        case .some(let other): p { work.endedAs(sheet.texts.phase.ending(other.ending)) }
        }
    }
}

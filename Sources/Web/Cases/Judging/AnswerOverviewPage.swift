import CaseDesk
import HTML
import Procedure
import Texts

/// Every point with its answer or what is still to do, the measures, and the way to the letter.
struct AnswerOverviewPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.answer.title }

    @HTMLBuilder var content: HTML {
        Columns {
            for part in casefile.parts.list { point(part) }
            h2 { texts.answer.measuresHeading }
            MeasureLines(sheet: sheet)
            p { a(.href(sheet.address("maatregel"))) { texts.work.toMeasures } }
            h2 { texts.answer.previewTitle }
            if toDo.isEmpty { p { texts.work.allDone } }
            p { ButtonLink(texts.frame.preview, to: sheet.address("einde"), toDo.isEmpty ? .first : .second) }
        } beside: {
            if !toDo.isEmpty {
                Card {
                    h2 { texts.answer.stillToDo }
                    ul { for (step, words) in toDo { li { a(.href(sheet.address(step))) { words } } } }
                }
            }
            Beside(heading: texts.answer.complainantWrote, words: sheet.story ?? texts.casePage.storyInFile)
        }
    }

    private func point(_ part: Procedure.Part) -> HTML {
        let number = part.id.number
        let isOpen = casefile.dispositions[part.id] == nil
        let isJudged: Bool
        if case .judged = casefile.dispositions[part.id] { isJudged = true } else { isJudged = false }
        return section {
            h2 { texts.answer.point(number, casefile.parts.list.count) }
            blockquote { Paragraphs(sheet.words(of: part)) }
            PointEnding(sheet: sheet, part: part)
            if isOpen {
                p { ButtonLink(texts.work.toPoint(number), to: sheet.address("antwoord/\(number)"), .second) }
            }
            if isJudged {
                p { a(.href(sheet.address("antwoord/\(number)"))) { texts.work.changePoint(number) } }
            }
            if isOpen { p { a(.href(sheet.address("afwijzing"))) { texts.work.toDecline(number) } } }
        }
    }

    private var toDo: [(String, String)] {
        var lines = casefile.parts.list.filter { casefile.dispositions[$0.id] == nil }.map {
            ("antwoord/\($0.id.number)", texts.answer.openPoint($0.id.number))
        }
        lines += casefile.parts.list.filter { $0.subject == nil }.map {
            ("punten", texts.action.words(.classify($0.id)))
        }
        if !casefile.measures.areDecided, casefile.endingOfParts == .judged || casefile.endingOfParts == nil {
            lines.append(("maatregel", texts.work.toMeasures))
        }
        lines += casefile.conversations.unsettled(on: sheet.view.today).map {
            ("gesprek/\($0.number)", texts.ends.missing(.whetherHeld($0)))
        }
        lines += casefile.conversations.withoutMinutes.map {
            ("verslag/\($0.number)", texts.action.words(.shareMinutes($0)))
        }
        return lines
    }
}

import HTML
import Procedure
import Texts

/// The story beside it, a row for each point, and a subject for each.
struct PointsPage: StepPage {
    let sheet: StepSheet
    var extra = 0

    var title: String { texts.parts.title }

    private var areFixed: Bool {
        !casefile.dispositions.isEmpty || casefile.settlement.proposal != nil
            || casefile.reactions.list.contains { $0.noticeOn != nil }
    }

    @HTMLBuilder var content: HTML {
        Columns {
            TooOldPoints(sheet: sheet)
            if areFixed { p { texts.work.pointsFixed } } else { splitting }
            subjects
        } beside: {
            Beside(heading: texts.work.quoted, words: sheet.story ?? texts.casePage.storyInFile)
        }
    }

    private var splitting: HTML {
        let split = casefile.parts.list.filter { $0.words != nil }
        let rows = sheet.typed.map { PointsForm.count($0) + extra } ?? max(PointsForm.rows, split.count + 1)
        return section {
            p { texts.parts.lead }
            p(.class("hint")) { texts.work.splitHint }
            sheet.form("punten") {
                for row in 1...max(1, rows) { self.row(row, row <= split.count ? split[row - 1] : nil) }
                Buttons {
                    Button(texts.frame.save)
                    Button(texts.parts.more, .second, name: "nog", value: "ja")
                    sheet.keepButton
                }
            }
        }
    }

    private func row(_ number: Int, _ part: Procedure.Part?) -> HTML {
        let name = "wanneer-\(number)"
        let first = TypedDate(name, part?.happened ?? casefile.filing.happened)
        let date = sheet.typed.flatMap { $0.has("\(name)-jaar") ? TypedDate($0, name) : nil } ?? first
        return sheet.area("punt-\(number)", texts.parts.words(number), rows: 3, or: part?.words?.text ?? "")
            .html
            + date.field(
                "\(texts.parts.happened) (\(texts.casePage.part(number)))", hint: texts.moment.partly,
                problems: sheet.problems
            ).html
    }

    private var subjects: HTML {
        section {
            h2 { texts.parts.subject }
            sheet.form("punten/onderwerp") {
                for part in casefile.parts.list {
                    sheet.radios(
                        "onderwerp-\(part.id.number)", sheet.label(of: part),
                        sheet.subjectChoices,
                        or: part.subject?.rawValue)
                }
                Buttons { Button(texts.work.saveSubject, areFixed ? .first : .second) }
            }
        }
    }
}

import HTML
import Procedure
import Texts

/// Measures, each with what is asked of it now, and a form for another one or for none.
struct FollowUpPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.measure.title }

    @HTMLBuilder var content: HTML {
        for measure in casefile.measures.list { followUp(measure) }
        casefile.measures.none.map { reason in
            p { "\(texts.measure.none): \(reason.text)" }
        } ?? .empty
        section {
            h2 { texts.measure.add }
            sheet.form("maatregel") {
                sheet.radios("soort", texts.measure.kind, hint: texts.measure.employeeHint, kinds)
                sheet.area("wat", texts.measure.what, rows: 3)
                sheet.line("wie", texts.measure.owner, hint: texts.afterwards.ownerHint)
                sheet.date("voor", texts.measure.due)
                Buttons { Button(texts.measure.add) }
            }
        }
        if casefile.measures.standing.isEmpty, !casefile.closing.hasEnded {
            section {
                h2 { texts.measure.none }
                sheet.form("maatregel/niets") {
                    sheet.area("omdat", texts.measure.noneReason, rows: 3)
                    Buttons { Button(texts.measure.none, .second) }
                }
            }
        }
        if !casefile.closing.hasEnded { p { a(.href(sheet.address("antwoord"))) { texts.answer.title } } }
    }

    private var kinds: [Choice] {
        sheet.measureWords.map { kind, words in
            Choice(
                kind.rawValue, words,
                hint: kind.group == .individual
                    ? texts.work.forComplainant : sheet.labels.procedure.measureGroup(kind.group))
        }
    }

    @HTMLBuilder private func finishing(_ number: Int) -> HTML {
        sheet.form("maatregel/\(number)") {
            sheet.date("op-\(number)", texts.measure.finishDay, or: sheet.today)
            Buttons { Button(texts.measure.finish, name: "doe", value: "klaar", hidden: " (\(number))") }
        }
        Details("\(texts.measure.drop) (\(number))") {
            sheet.form("maatregel/\(number)") {
                sheet.area("waarom-\(number)", texts.measure.dropReason, rows: 2)
                Buttons { Button(texts.measure.drop, .second, name: "doe", value: "vervalt") }
            }
        }
    }

    private func followUp(_ measure: Measure) -> HTML {
        let number = measure.id.number
        return section {
            h2 { "\(texts.casePage.measures) (\(number))" }
            MeasureLine(sheet: sheet, measure: measure)
            switch measure.stage {
            case .open: finishing(number)
            case .done:
                sheet.form("maatregel/\(number)") {
                    sheet.area(
                        "hulp-\(number)", texts.measure.evaluate, rows: 2, or: measure.evaluation?.text ?? "")
                    Buttons { Button(texts.work.saveMeasure, .second, name: "doe", value: "hulp") }
                }
            case .dropped:
                casefile.closing.hasEnded && measure.kind.group != .employee
                    ? NewComplaintForm(sheet: sheet, since: min(measure.due, sheet.today)).html : HTML.empty
            }
        }
    }
}

/// All measures below each other, for the page of the answer.
struct MeasureLines: Part {
    let sheet: StepSheet

    var html: HTML {
        let measures = sheet.casefile.measures
        return section {
            measures.none.map { reason in p { "\(sheet.texts.measure.none): \(reason.text)" } }
            for measure in measures.list { MeasureLine(sheet: sheet, measure: measure) }
        }
    }
}

/// What, who, when, and how far it is.
struct MeasureLine: Part {
    let sheet: StepSheet
    let measure: Measure

    var html: HTML {
        p { strong { measure.what.text } }
            + p(.class("hint")) { "\(measure.owner.text) · \(standing)" }
            + (measure.evaluation.map { words in p { sheet.texts.work.evaluated(words.text) } } ?? .empty)
    }

    private var standing: String {
        let texts = sheet.texts.measure
        return switch measure.stage {
        case .open: texts.open(sheet.dates.long(measure.due))
        case .done(let day): texts.done(sheet.dates.long(day))
        case .dropped(let why): "\(texts.dropped): \(why.text)"
        }
    }
}

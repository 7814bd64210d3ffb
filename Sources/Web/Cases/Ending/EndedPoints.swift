import HTML
import Procedure
import Texts

/// Points that have an end, each with the way back while nothing is out.
struct EndedPoints: Part {
    let sheet: StepSheet

    private var ended: [Procedure.Part] {
        sheet.casefile.parts.list.filter { sheet.casefile.dispositions[$0.id] != nil }
    }

    @HTMLBuilder var html: HTML {
        if !ended.isEmpty {
            section {
                h2 { sheet.texts.ends.decided }
                for part in ended {
                    h3 { sheet.label(of: part) }
                    PointEnding(sheet: sheet, part: part)
                    back(part)
                }
            }
        }
    }

    @HTMLBuilder private func back(_ part: Procedure.Part) -> HTML {
        switch sheet.casefile.dispositions[part.id] {
        case nil: HTML.empty
        case .settled: p { a(.href(sheet.address("oplossing"))) { sheet.texts.settlement.title } }
        case .withdrawn: p { a(.href(sheet.address("verder"))) { sheet.texts.byWord.goOn } }
        case .judged, .notTakenUp, .referredOn, .notAComplaint, .cannotBeAnswered, .endedByDeath:
            sheet.form("einde/\(part.id.number)/terug") {
                Buttons { Button(sheet.texts.ends.takeBack(part.id.number), .second) }
            }
        }
    }
}

import CaseDesk
import HTML
import Procedure
import Texts

/// What was done so far, and a form for the next thing.
struct FindingsPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.investigation.title }

    @HTMLBuilder var content: HTML {
        let words = texts.investigation
        Columns {
            sheet.form("onderzoek") {
                sheet.radios(
                    "soort", words.kind,
                    Investigation.Step.Kind.allCases.map { Choice($0.rawValue, words.step($0)) })
                sheet.date("op", words.day, or: sheet.today)
                sheet.area("vond", words.words)
                Buttons {
                    Button(words.add)
                    sheet.keepButton
                    ButtonLink(words.concludeTitle, to: sheet.address("onderzoek/klaar"), .second)
                }
            }
        } beside: {
            Card {
                h2 { texts.casePage.steps }
                if casefile.investigation.steps.isEmpty { p { words.none } }
                for step in casefile.investigation.steps.reversed() {
                    h3 { words.step(step.kind) }
                    p(.class("hint")) { sheet.dates.long(step.on) }
                    Paragraphs(step.words.text)
                }
                p(.class("hint")) { texts.frame.whoReads(texts.frame.readerHandler) }
            }
        }
    }
}

/// Ready with it: the confirmation goes now, or with the answer.
struct ConclusionPage: StepPage {
    let sheet: StepSheet
    var letters: [LetterText] = []

    var isWide: Bool { false }
    var title: String { texts.investigation.concludeTitle }

    @HTMLBuilder var content: HTML {
        let words = texts.investigation
        if let day = casefile.investigation.concludedOn {
            p { words.concluded(sheet.dates.long(day)) }
            p { ButtonLink(texts.answer.title, to: sheet.address("antwoord")) }
        } else {
            p { words.concludeLead }
            sheet.form("onderzoek/klaar") {
                sheet.radios(
                    "wanneer", words.conclude,
                    [Choice("nu", words.confirmationNow), Choice("straks", words.confirmationLater)])
                Buttons { Button(texts.work.nextPage) }
            }
            for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
        }
    }
}

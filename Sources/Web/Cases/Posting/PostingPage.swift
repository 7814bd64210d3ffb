import CaseDesk
import HTML
import Procedure
import Texts

/// What waits to be posted, then every letter of the case.
struct PostingPage: StepPage {
    let sheet: StepSheet

    var title: String { texts.letter.title }

    @HTMLBuilder var content: HTML {
        let waiting = casefile.letters.toPost
        if waiting.isEmpty { p { texts.letter.none } }
        WorkList(texts.letter.title, waiting.map(item))
        h2 { texts.work.allLetters }
        ul {
            for letter in casefile.letters.list.reversed() {
                li {
                    LetterLink(sheet: sheet, letter: letter)
                    p(.class("hint")) { LetterLink(sheet: sheet, letter: letter).standing }
                }
            }
        }
    }

    private func item(_ letter: Letter) -> WorkList.Item {
        WorkList.Item(
            texts.letter.toPost(sheet.labels.letter(letter.kind), "\(letter.id.number)"),
            to: sheet.address("brieven/\(letter.id.number)"), line: sheet.name(of: letter.to),
            label: StatusLabel(texts.work.letterWaits, .soon),
            due: letter.frozenOn.map { texts.letter.waitingSince(sheet.dates.short($0, on: sheet.today)) })
    }
}

/// One letter as it is, with the way to print it and the tick for the day on which it was brought.
struct LetterPage: StepPage {
    let sheet: StepSheet
    let letter: Letter
    let text: LetterText

    var title: String { LetterLink(sheet: sheet, letter: letter).title }

    @HTMLBuilder var content: HTML {
        Columns {
            LetterInPage(text, texts.work.letterTo(sheet.name(of: letter.to)))
        } beside: {
            Card {
                h2 { texts.casePage.stands }
                p { LetterLink(sheet: sheet, letter: letter).standing }
                p { a(.href(sheet.address("brieven/\(letter.id.number)/pdf"))) { texts.letter.print } }
                p { a(.href(sheet.address("brieven/\(letter.id.number)/tekst"))) { texts.letter.onScreen } }
                if letter.canStillBeBrought { p { texts.letter.envelope } }
            }
            if letter.canStillBeBrought { bringing }
            if letter.mayBeTakenBack(on: sheet.today) { takingBack }
            if letter.mayBeDestroyed { rewriting }
            if letter.out != nil {
                p {
                    a(.href(sheet.address("brieven/\(letter.id.number)/verbetering"))) {
                        texts.afterwards.correct
                    }
                }
            }
        }
    }

    private var takingBack: HTML {
        sheet.form("brieven/\(letter.id.number)/terug") {
            p { texts.letter.mistake }
            Buttons { Button(texts.letter.takeBack, .second) }
        }.html
    }

    private var rewriting: HTML {
        sheet.form("brieven/\(letter.id.number)/niet") {
            p { texts.letter.wrong }
            Buttons { Button(texts.letter.rewrite, .second) }
        }.html
    }

    private var bringing: HTML {
        let ways: [Letter.Out.Way] = [.posted, .handedOver, .readAloud]
        return sheet.form("brieven/\(letter.id.number)") {
            sheet.radios(
                "hoe", texts.work.wayQuestion, ways.map { Choice($0.rawValue, texts.letter.out($0)) })
            sheet.date("op", texts.letter.tickDay, or: sheet.today)
            Buttons { Button(texts.letter.tick) }
        }.html
    }
}

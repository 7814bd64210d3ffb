import CaseDesk
import HTML
import Procedure
import Texts

/// Every letter with who reads it, and where it is.
struct CaseDocuments: Part {
    let sheet: StepSheet

    var html: HTML {
        let texts = sheet.texts
        let letters = sheet.casefile.letters.list.reversed()
        return Card {
            h2 { texts.casePage.documents }
            if letters.isEmpty { p { texts.casePage.none } }
            ul(.class("links")) {
                for letter in letters {
                    li {
                        LetterLink(sheet: sheet, letter: letter)
                        p(.class("hint")) { LetterLink(sheet: sheet, letter: letter).standing }
                    }
                }
            }
        }.html
    }
}

/// The way to a letter, with its number so that it is unique.
struct LetterLink: Part {
    let sheet: StepSheet
    let letter: Letter

    var html: HTML { a(.href(sheet.address("brieven/\(letter.id.number)"))) { title } }

    var title: String { "\(letter.id.number). \(sheet.labels.letter(letter.kind))" }

    var standing: String {
        let reader = sheet.texts.frame.whoReads(
            letter.to == .complainant ? sheet.texts.frame.readerComplainant : sheet.name(of: letter.to))
        guard let out = letter.out else { return "\(reader) · \(sheet.texts.work.letterWaits)" }
        let words = sheet.texts.work.letterOut(
            sheet.texts.letter.out(out.how), sheet.dates.short(out.on, on: sheet.today))
        return "\(reader) · \(words)"
    }
}

/// How each article was followed, line by line.
struct CaseRules: Part {
    let sheet: StepSheet

    var html: HTML {
        let texts = sheet.texts.checklist
        return Card {
            h2 { texts.title }
            ol(.class("steps")) {
                for line in sheet.casefile.checklist(on: sheet.today) {
                    li {
                        line.state.icon
                        div {
                            texts.rule(line.rule, sheet.terms)
                            p(.class("hint")) { texts.state(line.state) }
                        }
                    }
                }
            }
        }.html
    }
}

extension ChecklistLine.State {
    fileprivate var icon: Icon {
        switch self {
        case .done, .notNeeded: .done
        case .due: .later
        case .missed, .doneLate: .attention
        }
    }
}

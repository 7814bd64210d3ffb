import CaseDesk
import HTML
import Procedure
import Texts

/// Which ways there are to end it; once every point has its end, the exact letters with what was checked.
struct EndingPage: StepPage {
    let sheet: StepSheet
    /// Nil while something is missing; some endings need no letter at all.
    var letters: [LetterText]?

    var title: String { letters == nil ? texts.ends.title : texts.work.endingTitle }

    @HTMLBuilder var content: HTML {
        if let ending = casefile.closing.ending, let id = casefile.endingLetter {
            p { texts.phase.ending(ending) }
            p { a(.href(sheet.address("brieven/\(id.number)"))) { texts.work.openLetter } }
        } else {
            if let letters { ready(letters) } else { unready }
        }
    }

    @HTMLBuilder private var unready: HTML {
        if casefile.owesReason(on: sheet.today), !casefile.dispositions.isEmpty {
            sheet.form("einde") {
                sheet.area("waarom", texts.work.lateReason, rows: 4)
                Buttons {
                    Button(texts.frame.preview)
                    sheet.keepButton
                }
            }
        }
        if let ending = casefile.endingOfParts {
            MissingList(sheet: sheet, missing: casefile.missing(for: ending, on: sheet.today))
        } else {
            p { texts.ends.lead }
            EndingWays(sheet: sheet)
        }
        EndedPoints(sheet: sheet)
    }

    @HTMLBuilder private func ready(_ letters: [LetterText]) -> HTML {
        Columns {
            if letters.isEmpty { p { texts.answer.nowhere } }
            for letter in letters { LetterWithFindings(sheet: sheet, letter: letter) }
        } beside: {
            if !letters.isEmpty { LetterChecks(sheet: sheet, letters: letters) }
            if !letters.areBlocked {
                sheet.form("einde/versturen") {
                    sheet.keptForLetters
                    Buttons { Button(texts.work.nextPage) }
                }
            }
            if !casefile.reactions.informed.isEmpty { telling }
            EndedPoints(sheet: sheet)
        }
    }

    /// Whom it was about does not read the reasons that are written to the complainant.
    ///
    /// Nor what was promised in their name: who does it is free text, so only the handler knows.
    private var telling: HTML {
        let isPromised = casefile.settlement.isAgreed || !casefile.measures.list.isEmpty
        return sheet.form("einde") {
            sheet.kept("waarom")
            for id in casefile.reactions.informed {
                sheet.area(
                    id.tellingField, texts.letter.tell(sheet.name(of: id)),
                    hint: isPromised ? texts.letter.tellPromise : nil, rows: 4)
            }
            Buttons { Button(texts.letter.seeAgain, .second) }
        }.html
    }
}

extension Casefile {
    /// The letter that ended it.
    var endingLetter: Letter.ID? {
        switch closing.stage {
        case .open: nil
        case .ended(_, let letter, _), .closed(_, let letter, _): letter
        }
    }
}

/// To whom, how and on which day; sending happens once.
struct SendingPage: StepPage {
    let sheet: StepSheet
    let letters: [LetterText]

    var isWide: Bool { false }
    var title: String { texts.answer.sendTitle }

    @HTMLBuilder var content: HTML {
        if !casefile.contacts.unread(byComplainant: false).isEmpty {
            Notice(.attention) { p { a(.href(sheet.address("bericht"))) { texts.ends.unreadFirst } } }
        }
        if letters.isEmpty { p { texts.answer.nowhere } }
        for letter in letters {
            SummaryList([
                .init(texts.work.sendName) { bdi { sheet.name(of: letter.to) } },
                .init(texts.work.sendLetter) { sheet.labels.letter(letter.kind) },
                .init(texts.work.sendHow) { way(letter) },
                .init(texts.work.sendDay) { sheet.dates.long(sheet.today) },
            ])
        }
        Notice(.attention) { p { texts.answer.onlyOnce } }
        sheet.form("einde/weg") {
            sheet.keptForLetters
            Buttons {
                Button(texts.work.sendNow)
                ButtonLink(texts.frame.back, to: sheet.address("einde"), .second)
            }
        }
    }

    private func way(_ letter: LetterText) -> String {
        guard letter.to == .complainant else { return texts.work.respondentsPaper }
        return switch casefile.letterRoute {
        case .code: texts.answer.byCode
        case .post: texts.answer.byPost
        case .nowhere: texts.answer.nowhere
        }
    }
}

extension StepSheet {
    /// What was typed for the letters, on its way to the page that sends them.
    fileprivate var keptForLetters: HTML {
        (["waarom"] + casefile.reactions.informed.map(\.tellingField)).map(kept).joined()
    }
}

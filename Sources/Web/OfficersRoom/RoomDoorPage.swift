import CaseDesk
import HTML
import Procedure
import Texts

/// One question at the door, whichever is next.
struct RoomDoorPage {
    let door: RoomDoor
    let token: String
    let problems: [FieldProblem]

    private var texts: DeskRoom { DeskTexts.dutch.room }

    var title: String {
        switch door {
        case .first, .keyless: texts.firstTitle
        case .printing: texts.sheetTitle
        case .waiting: texts.waitingTitle
        case .shut, .open: texts.doorTitle
        }
    }

    @HTMLBuilder var html: HTML {
        h1 { title }
        switch door {
        case .first: choose(texts.firstLead)
        case .keyless: choose(texts.keylessLead)
        case .printing(let words): sheet(words)
        case .waiting(let fingerprint): p { texts.waitingLead(fingerprint) }
        case .shut, .open: passphrase
        }
    }

    private func choose(_ lead: String) -> HTML {
        p { lead }
            + PostForm(to: "/kamer/sleutel", token: token) {
                ChosenPassphrase(problems: problems)
                Buttons { Button(texts.makeKey) }
            }.html
            + lost
    }

    private var lost: HTML {
        guard case .keyless = door else { return .empty }
        return p { Link(texts.lostPassphrase, to: "/kamer/herstel") }
    }

    @HTMLBuilder private func sheet(_ words: [String]) -> HTML {
        p { texts.sheetLead }
        SheetOfWords(
            words: words, address: "/kamer/herstelblad", done: texts.sheetDone, token: token,
            problems: problems)
    }

    private var passphrase: HTML {
        p { texts.doorLead }
            + PostForm(to: "/kamer/deur", token: token) {
                CurrentPassphrase(problems: problems)
                Buttons { Button(texts.enter) }
            }.html
            + p { Link(texts.lostPassphrase, to: "/kamer/herstel") }
    }
}

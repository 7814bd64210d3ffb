import CaseDesk
import HTML
import Procedure
import Texts

/// The number, what to do now, and a card that prints alone: it goes into a closed envelope.
struct IntakeReceiptPage {
    let receipt: Receipt
    let organisation: Organisation
    let lastDay: Day?
    var isOfGroup = false
    let window: String?
    let token: String

    private var texts: DeskIntake { DeskTexts.dutch.intake }

    var html: HTML {
        div(.class("on-screen")) {
            h1 { texts.filed }
            p(.class("lead")) { texts.number(receipt.number) }
            lastDay.map { day in p { texts.answerBy(Catalogue.of(.dutch).dates.long(day)) } }
            h2 { texts.cardHeading }
            ol { for step in texts.cardSteps { li { step } } }
        }
            + card
            + div(.class("on-screen")) {
                p(.class("hint")) { texts.cardMinutes(Receipt.minutes) }
                PostForm(to: IntakeReceiptController.path, token: token) {
                    if let window { WindowField(window: window) }
                    Buttons { Button(texts.cardPrinted) }
                }
                if isOfGroup { another }
            }
    }

    private var another: HTML {
        p(.class("hint")) { texts.anotherOfGroupHint }
            + PostForm(to: IntakeReceiptController.path + "/volgende", token: token) {
                if let window { WindowField(window: window) }
                Buttons { Button(texts.anotherOfGroup, .second) }
            }.html
    }

    private var card: HTML {
        CodeCard(texts.cardTitle, groups: receipt.code.split(separator: " ").map(String.init)) {
            p { texts.cardText("\(organisation.site)/volgen") }
            QRCode("\(organisation.site)/volgen", title: texts.qrTitle)
            p { linked(texts.cardNumber(receipt.number, organisation.telephone), organisation.telephone) }
            p {
                linked(
                    texts.cardOfficer(organisation.officer.name, organisation.officer.telephone),
                    organisation.officer.telephone)
            }
        }.html
    }
}

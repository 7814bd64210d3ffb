import HTML
import Procedure
import Texts

extension LetterSheet {
    /// Sender, the window of the envelope where the letter is posted, day and number.
    @HTMLBuilder func letterhead(_ page: LetterPage) -> HTML {
        header(.class(recipient.reading == .post ? "posted" : "")) {
            div(.class("sender")) {
                strong { sender.organisation }
                for line in sender.address {
                    br()
                    line
                }
                br()
                page.texts.frame.telephone(sender.phone)
            }
            if recipient.reading == .post { window }
            p(.class("reference")) {
                time(.datetime(date.iso)) { page.words(date) }
                br()
                page.texts.frame.number(number)
            }
        }
    }

    /// Only what the post needs may show through the window: no subject, no number.
    @HTMLBuilder private var window: HTML {
        address(.class("window")) {
            // Many people write their name above their address.
            let name = recipient.envelope.flatMap { $0 == recipient.address.first ? nil : $0 }
            if let name { bdi { name } }
            for (index, line) in recipient.address.enumerated() {
                if index > 0 || name != nil { br() }
                bdi { line }
            }
        }
    }

    /// Article 5: in every letter to a complainant; no content can leave it out.
    @HTMLBuilder func officer(_ page: LetterPage) -> HTML {
        if content.audience == .complainant {
            let texts = page.texts.frame
            section(.class("officer")) {
                h2 { texts.officerHeading(content.officerLead.isDisagreement) }
                p {
                    if content.officerLead == .help { texts.officerHelps + " " }
                    texts.officer(sender.officer.name, sender.officer.contact)
                }
                if content.officerLead.isDisagreement, let body = sender.outsideBody {
                    p { texts.outside(body) }
                }
            }
        }
    }

    /// The day on which nothing is left of the file.
    @HTMLBuilder func erasure(_ page: LetterPage) -> HTML {
        if let erasedOn {
            let frame = page.texts.frame
            page.say(
                frame.erased(page.words(erasedOn)), recipient.reading == .post ? frame.erasedLater : nil)
        }
    }

    /// Greeting, name, function and direct number, never broken over two pages.
    @HTMLBuilder func signature(_ page: LetterPage) -> HTML {
        div(.class("signature")) {
            p { page.texts.frame.regards }
            p {
                strong { sender.signer.name }
                br()
                sender.signer.title
                br()
                sender.organisation
                br()
                page.texts.frame.telephone(sender.signer.phone)
            }
        }
    }
}

extension OfficerLead {
    var isDisagreement: Bool { self == .disagree }
}

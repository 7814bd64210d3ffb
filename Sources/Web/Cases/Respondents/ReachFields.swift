import CaseDesk
import HTML
import Procedure
import Texts

/// How one person gets the question: an own mail address, or paper (decision 0023).
struct ReachFields: Part {
    /// As they are sent on by a preview.
    static let names = ["via", "mailadres", "postadres"]

    let sheet: StepSheet
    /// What stands there first; empty for a colleague of whom we know nothing yet.
    var address = ""
    var street = ""

    /// Before the names of the fields, where a page asks it twice.
    var prefix = ""

    init(sheet: StepSheet, prefix: String = "") {
        (self.sheet, self.prefix) = (sheet, prefix)
    }

    /// What we know already: the chosen way, or the address of their own account.
    init(sheet: StepSheet, reaction: Reactions.Reaction) {
        self.init(sheet: sheet)
        switch reaction.reach {
        case .mail(let own): address = own.text
        case .post(let own):
            street = own?.text ?? ""
            guard reaction.noticeOn == nil, let account = reaction.respondent.who.account else { return }
            address = sheet.view.office.accounts[account]?.email ?? ""
        }
    }

    @HTMLBuilder var html: HTML {
        let words = sheet.texts.reaction
        sheet.radios(
            prefix + "via", words.reach, [Choice("mail", words.reachMail), Choice("post", words.reachPost)],
            or: address.isEmpty ? "post" : "mail")
        TextField(
            sheet.field(
                prefix + "mailadres", sheet.texts.frame.optional(words.reachAddress),
                hint: words.reachAddressHint),
            value: sheet.value(prefix + "mailadres", or: address), .email)
        sheet.area(prefix + "postadres", sheet.texts.frame.optional(words.reachStreet), rows: 3, or: street)
    }
}

extension Respondent.Reach {
    /// An address that only this person reads; a team's, or somebody else's, is refused with the reason.
    init?(
        _ read: inout FormReader, of who: Respondent.Who, in office: Office, prefix: String = ""
    ) {
        let texts = DeskTexts.dutch.reaction
        switch read.form.text(prefix + "via") {
        case "post": self = .post(read.words(prefix + "postadres"))
        case "mail":
            guard let address = Words(read.form.line(prefix + "mailadres")) else {
                read.note(prefix + "mailadres", texts.noAddress)
                return nil
            }
            if let obstacle = OwnAddress.obstacle(address, of: who, in: office) {
                read.note(prefix + "mailadres", texts.problem(obstacle))
                return nil
            }
            self = .mail(address)
        default:
            read.note(prefix + "via", texts.noReach)
            return nil
        }
    }
}

extension DeskReaction {
    fileprivate func problem(_ obstacle: OwnAddress.Obstacle) -> String {
        switch obstacle {
        case .noAddress: noAddress
        case .shared: sharedAddress
        case .of(let name): addressOf(name)
        }
    }
}

import CaseDesk
import Procedure
import Texts

/// An employee, a partner, somebody at a partner, or the organisation with who answers for it.
struct NamingForm {
    let who: Respondent.Who
    let parts: Set<Procedure.Part.ID>

    enum Kind: String, CaseIterable {
        case employee = "medewerker"
        case partner = "partner"
        case someoneAtPartner = "bij-partner"
        case organisation = "wij"
    }

    init?(_ read: inout FormReader, _ office: Office) {
        let texts = DeskTexts.dutch
        let kind: Kind? = read.choice("soort", texts.work.chooseKind)
        parts = read.numbers("punten[]")
        if parts.isEmpty { read.note("punten", texts.reaction.noParts) }
        guard let kind, let who = Self.who(kind, &read, office), read.isRight else { return nil }
        self.who = who
    }

    private static func who(_ kind: Kind, _ read: inout FormReader, _ office: Office) -> Respondent.Who? {
        let texts = DeskTexts.dutch
        let account = office.accounts[StaffID(read.form.line("account"))]
        switch kind {
        case .employee:
            if let account, let name = Words(account.name) { return .employee(account.id, name: name) }
            return read.needed("naam", texts.reaction.noName).map { .employee(nil, name: $0) }
        case .partner: return read.needed("organisatie", texts.reaction.noName).map { .partner(name: $0) }
        case .someoneAtPartner:
            let name = account.flatMap { Words($0.name) } ?? read.needed("naam", texts.reaction.noName)
            let partner = read.needed("organisatie", texts.reaction.noName)
            guard let name, let partner else { return nil }
            return .someoneAtPartner(account?.id, name: name, partner: partner)
        case .organisation:
            if account == nil { read.note("account", texts.work.chooseAccount) }
            return account.map { .organisation(answeredBy: $0.id) }
        }
    }
}

import Procedure

/// Whether a mail address can be that of this one person, as far as anybody can tell from it.
public enum OwnAddress {
    /// Why it cannot.
    public enum Obstacle: Hashable, Sendable {
        case noAddress
        /// Somebody else reads along: then nobody can be told anything there.
        case shared
        /// The address of somebody else with an account, such as their line manager.
        case of(name: String)
    }

    /// What stands before the @ of a mailbox that a team reads.
    private static let functions: Set = [
        "administratie", "afdeling", "backoffice", "balie", "bestuur", "bureau", "contact", "directie",
        "facilitair", "frontoffice", "helpdesk", "hr", "hulp", "info", "intake", "kantoor", "klacht",
        "klachten", "mail", "noreply", "office", "personeelszaken", "planning", "post", "postbus", "receptie",
        "roosters", "secretariaat", "service", "servicedesk", "support", "team", "teams", "welkom", "wijk",
        "wijkteam", "zorg",
    ]

    /// Nil where nothing speaks against it.
    public static func obstacle(
        _ address: Words, of who: Respondent.Who, in office: Office
    ) -> Obstacle? {
        guard address.isMail else { return .noAddress }
        let local = address.text.lowercased().prefix { $0 != "@" }
        let words = local.split { ".-_+".contains($0) }.map(String.init)
        let plain = words.map { $0.filter { !$0.isNumber } }
        let isHouse = office.organisation?.email.lowercased() == address.text.lowercased()
        if isHouse || plain.contains(where: { functions.contains($0) || $0.hasPrefix("team") }) {
            return .shared
        }
        if let account = office.account(email: address.text), account.id != who.account,
            account.name != who.name
        {
            return .of(name: account.name)
        }
        return nil
    }
}

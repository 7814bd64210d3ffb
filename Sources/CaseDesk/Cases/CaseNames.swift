import Procedure

/// Everybody whom a case names: a report's sentences and the copies for others leave the same people out.
struct CaseNames: Sendable {
    /// Where a name was asked for.
    let given: [String]
    /// Words with a capital from where people write who, in words of their own ("Aaltje from next door").
    let loose: [String]

    /// Whoever it is that somebody named.
    init(of casefile: Casefile) {
        let filing = casefile.filing
        var names = [filing.complainant.name, filing.about.name, casefile.nextOfKin?.name]
        if let name = filing.behalf.name { names.append(name) }
        for reaction in casefile.reactions.list {
            switch reaction.respondent.who {
            case .employee(_, let name), .partner(let name): names.append(name)
            case .someoneAtPartner(_, let name, let partner): names += [name, partner]
            case .organisation: break
            }
        }
        var who = casefile.conversations.list.compactMap(\.company)
        who += casefile.measures.list.map(\.owner)
        who += casefile.settlement.proposal?.agreements.elements.map(\.who) ?? []
        given = names.compactMap { $0?.text }
        loose = who.flatMap { Self.capitals(in: $0.text) }
    }

    /// Only what begins with a capital is a name: else no sentence could speak of planners any more.
    static func capitals(in text: String) -> [String] {
        words(of: text).filter { $0.first?.isUppercase == true }
    }

    /// The words of a name; a double name is one.
    static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(String.init)
    }
}

import Procedure

/// What an administrator can change of how somebody else comes in (decision 0028).
enum WayIn: String, Hashable, Sendable, Codable {
    /// Where links for a new password go.
    case address
    case link
    case factor
    case openID
}

extension Office {
    /// Everyone who manages: who hears that somebody else got a way into an account.
    var managing: [Account] {
        open.filter { !$0.roles.isDisjoint(with: [.manager, .director, .administrator]) }
    }

    /// The mails about it: to the owner, at the address of before, and to everyone who manages.
    ///
    /// An account in which nobody ever came in has nothing to take: a first address may have been a slip.
    func telling(_ way: WayIn, of account: Account, by person: StaffID, on day: Day) -> [OutgoingMail] {
        guard account.password != nil || account.openID != nil else { return [] }
        let others = managing.filter { $0.id != account.id }
        let words = OutgoingMail.OfficeWords.wayIn(way, of: account.name, by: name(of: person))
        return ([account] + others).map { OutgoingMail(to: $0, words, last: day) }
    }
}

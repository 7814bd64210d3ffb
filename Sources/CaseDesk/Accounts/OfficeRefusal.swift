import Procedure

/// Why the office does not change as somebody asked.
public enum OfficeRefusal: Error, Hashable, Sendable, CaseIterable {
    /// Without an administrator nobody could mend anything.
    case lastAdministrator
    case emailTaken
    case noRole
    /// Article 5: who is the complaints officer does nothing else here.
    case officerHasOtherWork
    /// Nobody leads, or stands in for, themselves.
    case ownManager
    case ownSubstitute
    case unknownPerson
    /// Who is on the list handles complaints: a manager or a director.
    case notAHandler
}

extension Office {
    /// Everyone who can still come in.
    public var open: [Account] {
        accounts.values.filter { !$0.isClosed }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Whether this account can be written as it is.
    func check(_ account: Account) throws(OfficeRefusal) {
        guard !account.roles.isEmpty else { throw .noRole }
        guard account.roles.keepsOfficerApart else { throw .officerHasOtherWork }
        let others = open.filter { $0.id != account.id }
        let email = account.email.lowercased()
        guard !others.contains(where: { $0.email.lowercased() == email }) else { throw .emailTaken }
        guard account.manager != account.id else { throw .ownManager }
        guard account.substitute != account.id else { throw .ownSubstitute }
        for person in [account.manager, account.substitute].compactMap({ $0 }) {
            guard accounts[person]?.isClosed == false else { throw .unknownPerson }
        }
        if !account.roles.contains(.administrator) { try checkAdministrators(without: account.id) }
    }

    /// Refuses to take the last one away; before the first there is none to take.
    func checkAdministrators(without person: StaffID) throws(OfficeRefusal) {
        let administrators = open.filter { $0.roles.contains(.administrator) }
        guard administrators.map(\.id) != [person] else { throw .lastAdministrator }
    }
}

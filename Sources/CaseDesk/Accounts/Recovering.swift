import Ledger
import Procedure

extension Desk {
    /// At the console, by who holds the key file: a new way in for an account, told to everyone who manages.
    ///
    /// The second factor and all sessions go; the link is printed, and works once.
    public func recover(email: String, now: Now) async throws -> Token {
        let office = try await office()
        guard let account = office.account(email: email) else { throw DeskFault.notFound }
        let link = Token.random()
        let mails = office.managing.map {
            OutgoingMail(to: $0, .recovered(name: account.name), last: now.today)
        }
        try await change([.accountRecovered(account: account.id.text)], by: nil, now: now) { [ledger] tx in
            try Sessions.closeAll(of: account.id.text, in: tx)
            try Sessions.insert(
                link, .passwordLink, for: account.id.text, hours: Self.forgottenHours, now: now, in: tx)
            for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
        }
        return link
    }

    /// The first administrator of an installation; refused once there is one.
    public func beginOffice(name: String, email: String, now: Now) async throws -> Token {
        let office = try await office()
        guard !office.open.contains(where: { $0.roles.contains(.administrator) }) else {
            throw OfficeRefusal.lastAdministrator
        }
        let account = Account(
            id: .random(), name: name, email: email, roles: [.administrator])
        return try await invite(account, by: nil, now: now)
    }
}

extension StaffID {
    /// Says nothing about the person, and is never given again.
    public static func random() -> StaffID { StaffID(hex(randomBytes(8))) }
}

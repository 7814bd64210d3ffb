import Ledger
import Procedure

/// Somebody of the organisation who is signed in.
public struct Staff: Hashable, Sendable {
    /// As the office knew it at this request: a role taken away counts at once.
    public let account: Account
    /// Their session, for signing out.
    public let token: Token

    /// Whether they have this role.
    public func has(_ role: Role) -> Bool { account.roles.contains(role) }

    /// The capacity in which they act on a case: the one that is closest to it.
    ///
    /// Who is kept out in one role is kept out in all of them, unless they handle it or were asked to.
    func actor(on casefile: Casefile) -> Actor {
        let actors = account.roles.sorted { $0.rawValue < $1.rawValue }.map {
            Actor.staff(account.id, as: $0)
        }
        let closest = actors.min { rank(casefile.relation(of: $0)) < rank(casefile.relation(of: $1)) }
        guard let closest else { return .staff(account.id, as: .employee) }
        if rank(casefile.relation(of: closest)) <= 1 { return closest }
        return actors.first { casefile.relation(of: $0) == .excluded } ?? closest
    }

    private func rank(_ relation: Relation) -> Int {
        switch relation {
        case .handler: 0
        case .proposed: 1
        case .intake: 2
        case .intakeAssigned: 3
        case .officer: 4
        case .approver, .otherManager: 5
        case .registerKeeper, .administrator, .colleague: 6
        case .complainant, .respondent, .clock, .excluded: 7
        }
    }
}

extension Desk {
    /// The first step in, which opens nothing yet; a wrong address costs the same time as a wrong password.
    public func signIn(email: String, password: String, from visitor: Visitor, now: Now) async throws
        -> Token
    {
        // By browser, and by account so that a new browser does not help to guess the password of one person.
        let keys = ["sign-in " + visitor.own, "sign-in " + visitor.address + " " + email.lowercased()]
        for key in keys { try tries.admit(key, now: now) }
        // And by address: whoever throws away the browser and thinks of new mail addresses waits as well.
        let all = "sign-ins of " + visitor.address
        try tries.admit(all, free: Tries.freeOfAddress, now: now)
        let account = try await office().account(email: email)
        let hash = try await decoy(or: account?.password)
        guard try await passwords.verify(password, against: hash), let account, account.password != nil else {
            throw DeskFault.wrongPassword
        }
        for key in keys { tries.right(key) }
        tries.takeBack(all)
        return try await Sessions(driver: ledger.driver).open(.halfway, for: account.id.text, now: now)
    }

    /// A hash that nothing matches, at the same cost, for an address that we do not know.
    private func decoy(or hash: String?) async throws -> String {
        if let hash { return hash }
        return try await decoyCache.value { try await passwords.make(hex(randomBytes(32))) }
    }

    /// Who is signed in with this token; nil when the session is over or the account is gone.
    public func staff(_ token: Token, now: Now) async throws -> Staff? {
        let subject = try await Sessions(driver: ledger.driver).subject(of: token, .staff, now: now)
        guard let subject, let account = try await office().accounts[StaffID(subject)], !account.isClosed
        else { return nil }
        return Staff(account: account, token: token)
    }

    /// Whose session this was before it ended by itself: they may keep what they typed, and nothing else.
    public func endedStaff(_ token: Token, now: Now) async throws -> Staff? {
        let subject = try await Sessions(driver: ledger.driver).endedSubject(of: token, .staff, now: now)
        guard let subject, let account = try await office().accounts[StaffID(subject)], !account.isClosed
        else { return nil }
        return Staff(account: account, token: token)
    }

    /// Signs a persona in without a password: the demo's one-time links, and nothing else, use it.
    public func demoToken(for person: StaffID, browser: String = "", now: Now) async throws -> Token {
        try await Sessions(driver: ledger.driver).open(.staff, for: person.text, browser: browser, now: now)
    }
}

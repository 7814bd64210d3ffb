import Ledger
import Procedure
import Texts

extension Desk {
    /// Hours in which an invitation can be used.
    public static let invitationHours: Int64 = 72
    /// The same for a link after a forgotten password.
    public static let forgottenHours: Int64 = 2

    /// Makes an account and mails its owner the way to a password of their own.
    @discardableResult
    public func invite(_ account: Account, by person: StaffID?, now: Now) async throws -> Token {
        let link = link(to: account, .invitation(key: ""), hours: Self.invitationHours, now: now)
        try await decide(by: person, now: now) { [ledger] office in
            try office.check(account)
            let order = office.order(with: account, on: now.today).map { [OfficeEvent.handlingOrdered($0)] }
            return OfficeAct([.accountMade(.init(account))] + (order ?? [])) { tx in
                try ledger.put(link, now: now, in: tx)
            }
        }
        return link.token
    }

    /// Writes down what changed of an account; who lost a role is signed out everywhere.
    public func change(_ account: Account, by person: StaffID, now: Now) async throws {
        var found: Account?
        // What was typed stood beside what somebody else wrote just now: they look at it first.
        try await decide(by: person, retries: 0, now: now) { [ledger] office in
            guard let before = office.accounts[account.id], !before.isClosed else {
                throw OfficeRefusal.unknownPerson
            }
            found = before
            try office.check(account)
            let isMoved = before.email != account.email
            let isLess = !before.roles.isSubset(of: account.roles) || isMoved
            let mails = isMoved ? office.telling(.address, of: before, by: person, on: now.today) : []
            let leads = account.manager == before.manager ? nil : account.manager
            return OfficeAct(office.changes(of: before, to: account, on: now.today)) { tx in
                if let leads { try Self.markDue(of: leads, now: now, in: tx) }
                if isLess { try Sessions.closeAll(of: account.id.text, in: tx) }
                for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
            }
        }
        guard let before = found else { return }
        if before.tier != nil, account.tier == nil { try await handBackAll(of: account.id, now: now) }
        if let manager = account.manager, manager != before.manager {
            try await recheck(manager, now: now)
        }
    }

    /// Nobody signs in with it any more; the history keeps its name.
    public func close(_ account: StaffID, by person: StaffID, now: Now) async throws {
        try await decide(by: person, now: now) { office in
            guard office.accounts[account]?.isClosed == false else { throw OfficeRefusal.unknownPerson }
            try office.checkAdministrators(without: account)
            return OfficeAct([.accountClosed(account: account.text)]) { tx in
                try Sessions.closeAll(of: account.text, in: tx)
            }
        }
        try await handBackAll(of: account, now: now)
    }

    /// A case in the hands of who cannot come in would wait for ever.
    private func handBackAll(of account: StaffID, now: Now) async throws {
        guard let reason = Words(DeskTexts.dutch.handing.accountClosed) else { return }
        try await handBack(account, because: reason, now: now)
    }

    /// Asks for a way to a new password; answer and work are the same for an address that nobody has.
    public func forgotPassword(email: String, from visitor: Visitor, now: Now) async throws {
        try tries.admit("forgotten " + visitor.own, now: now)
        // Silent: the mailbox of a colleague is nobody's toy.
        do { try tries.admit("forgotten by " + email.lowercased(), now: now) } catch { return }
        try await keep(.password(email: email), now: now)
    }

    /// The link itself; nil for an address that no open account has.
    func linkToPassword(of email: String, now: Now) async throws -> MailedLink? {
        try await office().account(email: email).map { account in
            link(to: account, .forgotten(key: ""), hours: Self.forgottenHours, now: now)
        }
    }

    /// Mails an invitation once more; of an account that is in use everyone who manages hears it.
    public func inviteAgain(_ invited: StaffID, by person: StaffID, now: Now) async throws {
        try await decide(by: person, now: now) { [ledger] office in
            guard let account = office.accounts[invited], !account.isClosed else {
                throw OfficeRefusal.unknownPerson
            }
            let link = link(to: account, .invitation(key: ""), hours: Self.invitationHours, now: now)
            let others = office.telling(.link, of: account, by: person, on: now.today)
            return OfficeAct([.passwordLinkSent(account: invited.text)]) { tx in
                try ledger.put(link, now: now, in: tx)
                for mail in others { try ledger.put(mail, about: nil, now: now, in: tx) }
            }
        }
    }

    private func link(
        to account: Account, _ words: OutgoingMail.OfficeWords, hours: Int64, now: Now
    ) -> MailedLink {
        let token = Token.random()
        let mail = OutgoingMail(to: account, words.with(token.cookie), last: now.after(hours: hours).today)
        return MailedLink(
            token: token, kind: .passwordLink, subject: account.id.text, hours: hours, mail: mail)
    }

    /// Whose link it is; looking does not use it up, for mail programs look too.
    public func owner(of link: Token, now: Now) async throws -> Account? {
        let subject = try await Sessions(driver: ledger.driver).subject(of: link, .passwordLink, now: now)
        guard let subject, let account = try await office().accounts[StaffID(subject)] else { return nil }
        return account.isClosed ? nil : account
    }

    /// A password of their own choice, with a link that works once; every other session of theirs ends.
    public func choosePassword(
        _ password: String, with link: Token, from visitor: Visitor, now: Now
    ) async throws {
        guard let account = try await owner(of: link, now: now) else { throw DeskFault.notFound }
        let hash = try await passwords.make(password)
        let event = OfficeEvent.passwordChosen(account: account.id.text, hash: hash)
        try await change([event], by: account.id, now: now) { tx in
            guard try Sessions.use(link, .passwordLink, now: now, in: tx) else { throw DeskFault.notFound }
            try Sessions.closeAll(of: account.id.text, in: tx)
        }
        tries.right("sign-in " + visitor.own)
        tries.rightAgain(for: account.email)
    }

    /// For who lost the telephone and the paper: at the next sign-in they set it up anew.
    public func removeFactor(of account: StaffID, by person: StaffID, now: Now) async throws {
        try await decide(by: person, now: now) { [ledger] office in
            guard let owner = office.accounts[account], owner.factor != nil else { return OfficeAct() }
            let mails = office.telling(.factor, of: owner, by: person, on: now.today)
            return OfficeAct([.secondFactorRemoved(account: account.text)]) { tx in
                try Sessions.closeAll(of: account.text, in: tx)
                for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
            }
        }
    }

    /// Puts people in the order in which a handler is looked for (domain rule 2).
    public func order(_ places: [HandlingPlace], by person: StaffID, now: Now) async throws {
        try await decide(by: person, retries: 0, now: now) { office in
            for place in places {
                guard let account = office.accounts[StaffID(place.account)], !account.isClosed,
                    !account.roles.isDisjoint(with: [.manager, .director])
                else { throw OfficeRefusal.notAHandler }
            }
            return OfficeAct(office.places == places ? [] : [.handlingOrdered(places)])
        }
    }

    /// Everything that people read about the organisation.
    public func describe(_ organisation: Organisation, by person: StaffID, now: Now) async throws {
        guard try await office().organisation != organisation else { return }
        try await change([.organisationDescribed(organisation)], by: person, now: now)
    }
}

extension Office {
    /// What has to be written down for an account to become this; nothing where it is so already.
    fileprivate func changes(of before: Account, to account: Account, on day: Day) -> [OfficeEvent] {
        var events: [OfficeEvent] = []
        if OfficeEvent.AccountForm(before) != OfficeEvent.AccountForm(account) {
            events.append(.accountChanged(.init(account)))
            if before.tier == nil, let order = order(with: account, on: day) {
                events.append(.handlingOrdered(order))
            }
        }
        if before.absent != account.absent {
            events.append(.absenceSet(account: account.id.text, account.absent))
        }
        return events
    }
}

extension Now {
    func after(hours: Int64) -> Now { Now(instant.adding(hours: hours)) }
}

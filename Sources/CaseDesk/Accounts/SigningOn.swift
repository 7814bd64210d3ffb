import Ledger
import Procedure
import SignOn

/// The way to the provider, with the cookie that the answer must come back with.
public struct SignOnStart: Sendable {
    /// Hours within which somebody has to come back.
    public static let hours: Int64 = 1

    /// For this browser; the same for all of its tabs.
    public let cookie: Token
    /// The provider's page.
    public let page: String
}

/// What the browser brought back from the provider.
public struct SignOnAnswer: Sendable {
    var state: String
    var code: String
    var issuer: String?
    var returnAddress: String

    /// As the address says it; nothing of it is believed yet.
    public init(state: String, code: String, issuer: String?, returnAddress: String) {
        (self.state, self.code, self.issuer) = (state, code, issuer)
        self.returnAddress = returnAddress
    }
}

/// Somebody whom the provider knows, and we do too.
public struct SignedOn: Sendable {
    /// Their session, whole or halfway.
    public let token: Token
    /// What is asked of them yet; nil when they are inside.
    public let next: Entrance?
    /// Where they were going.
    public let page: String
}

extension Desk {
    /// What people call the provider; nil where none is configured.
    public var signOnLabel: String? { signOn?.label }

    /// Begins a try; a second tab keeps the cookie of the first, so that both can end well.
    public func beginSignOn(
        in browser: Token?, to page: String, returnAddress: String, now: Now
    ) async throws -> SignOnStart {
        guard let signOn else { throw DeskFault.notFound }
        let (cookie, state) = (browser ?? .random(), Token.random())
        let attempt = Attempt(state: state.cookie, key: cookie.signOnKey, returnAddress: returnAddress)
        let address: String
        do throws(SignOnFault) { address = try await signOn.page(for: attempt, now: now.seconds) } catch {
            throw SignOnRefusal.provider(error)
        }
        let sealed = try state.vault.seal(Array(page.utf8), as: "session")
        try await ledger.driver.write { tx in
            try Sessions.insert(
                state, .signOn, for: hex(cookie.id), hours: SignOnStart.hours, now: now, in: tx)
            try tx.run("update session set sealed = $1 where id = $2", [.blob(sealed), .blob(state.id)])
        }
        return SignOnStart(cookie: cookie, page: address)
    }

    /// Ends a try: whom the provider vouches for comes in, or goes on to the code of the telephone.
    public func finishSignOn(
        _ answer: SignOnAnswer, in browser: Token?, named name: String, from visitor: Visitor, now: Now
    ) async throws -> SignedOn {
        guard let signOn else { throw DeskFault.notFound }
        guard let cookie = browser, let state = Token(cookie: answer.state),
            let page = try await use(state, in: cookie, now: now)
        else { throw SignOnRefusal.lost }
        // Only now: an address on another site must not make anybody wait.
        let keys = ["openid " + visitor.own, "openids of " + visitor.address]
        try tries.admit(keys[0], now: now)
        try tries.admit(keys[1], free: Tries.freeOfAddress, now: now)
        let attempt = Attempt(
            state: answer.state, key: cookie.signOnKey, returnAddress: answer.returnAddress)
        let identity = try await identity(answer, attempt, from: signOn, now: now)
        let account = try await account(of: identity, now: now)
        tries.right(keys[0])
        tries.takeBack(keys[1])
        let next: Entrance? = identity.hasSecondFactor ? nil : account.factor == nil ? .setUp : .code
        let token = try await sessions.open(
            next == nil ? .staff : .halfway, for: account.id.text, browser: name, now: now)
        return SignedOn(token: token, next: next, page: page)
    }

    /// For who got a new name at the provider: the next time the mail address counts once more.
    public func releaseOpenID(of account: StaffID, by person: StaffID, now: Now) async throws {
        try await decide(by: person, now: now) { [ledger] office in
            guard let owner = office.accounts[account], owner.openID != nil else { return OfficeAct() }
            let mails = office.telling(.openID, of: owner, by: person, on: now.today)
            return OfficeAct([.openIDReleased(account: account.text)]) { tx in
                try Sessions.closeAll(of: account.text, in: tx)
                for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
            }
        }
    }

    private func identity(
        _ answer: SignOnAnswer, _ attempt: Attempt, from signOn: any IdentityProvider, now: Now
    ) async throws(SignOnRefusal) -> Identity {
        do throws(SignOnFault) {
            return try await signOn.identity(
                of: answer.code, issuer: answer.issuer, attempt, now: now.seconds)
        } catch { throw .provider(error) }
    }

    /// Binds at the first time; of two tabs at one moment both find the account bound afterwards.
    private func account(of identity: Identity, now: Now) async throws -> Account {
        let subject = OpenIDSubject(identity)
        return try await onOffice { office, version in
            let account = try office.account(of: identity)
            guard account.openID != subject else { return account }
            let event = OfficeEvent.openIDBound(account: account.id.text, subject)
            try await change([event], by: account.id, since: version, now: now) { _ in }
            return account
        }
    }

    /// The page of a try that this browser began; the try is gone afterwards, so an answer counts once.
    private func use(_ state: Token, in cookie: Token, now: Now) async throws -> String? {
        let values: [Value] = [
            .blob(state.id), .text(Sessions.Kind.signOn.rawValue), .text(hex(cookie.id)),
            .integer(now.instant.milliseconds),
        ]
        let sealed = try await ledger.driver.write { tx -> [UInt8]? in
            let which = "id = $1 and kind = $2 and subject = $3 and expires > $4"
            guard let row = try tx.row("select sealed from session where \(which)", values),
                try tx.change("delete from session where \(which)", values) == 1
            else { return nil }
            return try row.optionalBlob(0)
        }
        guard let sealed else { return nil }
        return String(decoding: try state.vault.open(sealed, as: "session"), as: UTF8.self)
    }
}

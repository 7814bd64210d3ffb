import Ledger
import Procedure

/// How far somebody is who gave the right password.
public enum Entrance: Hashable, Sendable {
    /// A code of the telephone is asked.
    case code
    /// No second factor yet: they set one up first.
    case setUp
    /// It was set up a moment ago: the codes on paper are shown until they say that they have them.
    case recoveryCodes
}

extension Desk {
    /// What is asked of who has this half-open session; nil when it is over.
    public func entrance(of token: Token, now: Now) async throws -> (Entrance, FactorOffer)? {
        if let account = try await person(of: token, .halfway, now: now) {
            let offer = FactorOffer(token, email: account.email)
            return (account.factor == nil ? .setUp : .code, offer)
        }
        guard let account = try await person(of: token, .proven, now: now) else { return nil }
        return (.recoveryCodes, FactorOffer(token, email: account.email))
    }

    /// The second step in: a code of the telephone, or one of the codes on paper, each of which works once.
    public func enter(_ token: Token, code typed: String, _ browser: String, now: Now) async throws -> Token {
        guard let account = try await person(of: token, .halfway, now: now), let factor = account.factor
        else { throw DeskFault.notFound }
        let key = "second factor " + account.id.text
        try tries.admit(key, now: now)
        guard try await isRight(typed, factor, of: account, now: now) else { throw DeskFault.wrongPassword }
        tries.right(key)
        try await sessions.close(token)
        return try await sessions.open(.staff, for: account.id.text, browser: browser, now: now)
    }

    private func isRight(
        _ typed: String, _ factor: SecondFactor, of account: Account, now: Now
    ) async throws -> Bool {
        if let step = TimeCode(base32: factor.secret)?.step(of: typed, at: now.instant) {
            return try await take(step, of: account.id)
        }
        let digest = SecondFactor.digest(of: typed)
        guard factor.recovery.contains(digest) else { return false }
        let used = OfficeEvent.recoveryCodeUsed(account: account.id.text, digest: digest)
        // Of two who type the same code at one moment the stream lets in one.
        do { try await change([used], by: account.id, now: now) } catch LedgerFault.conflict { return false }
        return true
    }

    /// A code counts once, and none of before it counts after it (RFC 6238, 5.2).
    private func take(_ step: Int64, of account: StaffID) async throws -> Bool {
        try await ledger.driver.write { tx in
            try tx.change(
                """
                insert into second_step (account, step) values ($1, $2)
                on conflict (account) do update set step = excluded.step
                where second_step.step < excluded.step
                """, [.text(account.text), .integer(step)]) == 1
        }
    }

    /// Sets up the second factor that was offered, once a code shows that the telephone has it.
    public func setUp(_ token: Token, code typed: String, now: Now) async throws {
        guard let account = try await person(of: token, .halfway, now: now), account.factor == nil
        else { throw DeskFault.notFound }
        let key = "second factor " + account.id.text
        try tries.admit(key, now: now)
        let offer = FactorOffer(token, email: account.email)
        guard let step = offer.code.step(of: typed, at: now.instant) else { throw DeskFault.wrongPassword }
        tries.right(key)
        let event = OfficeEvent.secondFactorSet(account: account.id.text, offer.factor)
        try await change([event], by: account.id, now: now) { tx in
            try tx.run("delete from second_step where account = $1", [.text(account.id.text)])
            try tx.run(
                "insert into second_step (account, step) values ($1, $2)",
                [.text(account.id.text), .integer(step)])
            try Sessions.turn(token, into: .proven, in: tx)
        }
    }

    /// They have the codes on paper: inside.
    public func finish(_ token: Token, _ browser: String, now: Now) async throws -> Token {
        guard let account = try await person(of: token, .proven, now: now) else { throw DeskFault.notFound }
        try await sessions.close(token)
        return try await sessions.open(.staff, for: account.id.text, browser: browser, now: now)
    }

    private func person(of token: Token, _ kind: Sessions.Kind, now: Now) async throws -> Account? {
        let subject = try await sessions.subject(of: token, kind, now: now)
        guard let subject, let account = try await office().accounts[StaffID(subject)] else { return nil }
        return account.isClosed ? nil : account
    }
}

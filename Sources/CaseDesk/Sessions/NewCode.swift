import Ledger
import Procedure

extension Desk {
    /// Whether the file agrees with what somebody says: match or no match, and never what does not match.
    public func agrees(with claim: CodeClaim, for staff: Staff, now: Now) async throws -> Bool {
        try await claimed(claim, by: staff, now: now) != nil
    }

    /// Gives a new code, under the key of the page that shows it; the old one dies in the same moment.
    ///
    /// The same page twice is one code. Nil when nothing matches.
    public func replaceCode(_ claim: CodeClaim, under key: DraftKey, by staff: Staff, now: Now) async throws
        -> Receipt?
    {
        if let receipt = try await draft(key, now: now)?.sent { return receipt }
        guard let stream = try await claimed(claim, by: staff, now: now) else { return nil }
        let code = ReceiptCode.random()
        let tag = try await codes.secrets(of: code).tag
        let actor = staff.actor(on: try await load(stream).casefile)
        let loaded = try await carryOut(on: stream, by: actor, now: now) { plan throws(Refusal) in
            try plan.replaceCode(by: tag, after: claim.proof)
        }
        var kept = Draft()
        kept.writer = staff.account.id.text
        let until = now.instant.milliseconds + Int64(Receipt.minutes) * 60_000
        let receipt = Receipt(loaded.casefile, code: code, shownUntil: until)
        kept.sent = receipt
        try await save(kept, under: key, now: now)
        return receipt
    }

    /// The one case that it can be; guessing is slow, for each person of us apart.
    private func claimed(_ claim: CodeClaim, by staff: Staff, now: Now) async throws -> StreamID? {
        let tried = "new code \(staff.account.id.text)"
        try tries.admit(tried, free: Tries.freeOfClaims, now: now)
        var found: [StreamID] = []
        for stream in try await known(claim.sought, to: staff) {
            guard let casefile = try await loadIfReadable(stream)?.casefile else { continue }
            let actor = staff.actor(on: casefile)
            let isTheirs = casefile.permits(actor, to: .contacts(.replaceCode(claim.proof)))
            if isTheirs, claim.agrees(with: casefile.trustedContact) { found.append(stream) }
        }
        // Two of one household with one name: the number of the case tells them apart.
        guard found.count == 1 else { return nil }
        tries.right(tried)
        return found[0]
    }

    /// What the desk finds by name or number, and what a handler has in hand themselves.
    private func known(_ sought: String, to staff: Staff) async throws -> [StreamID] {
        let person = staff.account.id
        let own = try await streams(matching: sought, for: "handler \(person.text)", seenBy: person)
        guard staff.has(.intake) else { return own }
        let desk = try await streams(matching: sought, for: SearchTokens.desk, seenBy: person)
        return desk + own.filter { !desk.contains($0) }
    }
}

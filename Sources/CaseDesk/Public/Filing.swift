import Foundation
import Ledger
import Procedure

extension Desk {
    /// Sends the draft: a number, a code and the receipt letter, in one transaction with the sealed filing.
    ///
    /// Sending the same draft twice gives the same receipt and no second case. Who wrote it down for somebody
    /// else is the actor, and could have seen the code.
    public func file(
        _ filing: Filing, from key: DraftKey, by actor: Actor = .complainant, also: AlsoAsked = AlsoAsked(),
        now: Now
    ) async throws -> Receipt {
        guard let draft = try await draft(key, now: now) else { throw DeskFault.draftGone }
        if let receipt = draft.sent { return receipt }
        let code = ReceiptCode.random()
        let tag = try await codes.secrets(of: code).tag
        let until = now.instant.milliseconds + Int64(Receipt.minutes) * 60_000
        // Only of a group: the next one tells the same, and nobody types it again.
        let repeats = filing.behalf.isGroup && draft.writer != nil ? draft.answers : nil
        let office = try await office()
        // Somebody who comes from an older one on the site belongs to that one.
        var also = also
        also.belongsTo = also.belongsTo ?? draft.follows
        let ready = try await prepared(filing, by: actor, also: also, office: office, now: now)
        do {
            return try await repeating { tx in
                let filed = try enter(
                    ready, tag: tag, by: actor, office: office, now: now, key: key, in: tx)
                let receipt = Receipt(filed, code: code, shownUntil: until)
                var sent = Draft()
                (sent.writer, sent.window, sent.repeats) = (draft.writer, draft.window, repeats)
                // Who only passes it on holds the key of the draft, and sees neither number nor code.
                sent.sent = actor.mayKeepReceipt ? receipt : nil
                try close(key, with: sent, until: until, in: tx)
                return receipt
            }
        } catch DeskFault.draftGone {
            // A double click: the other request was first, and its receipt is the answer.
            guard let receipt = try await self.draft(key, now: now)?.sent else { throw DeskFault.draftGone }
            return receipt
        }
    }

    /// Files what came in by word or paper; who wrote it down could have seen the code.
    public func file(_ filing: Filing, takenDownBy actor: Actor, now: Now) async throws -> Receipt {
        try await file(filing, takenDownBy: actor, code: .random(), now: now)
    }

    /// The same with a code that a seed draws: only a rehearsal's worlds are made so.
    public func file(
        _ filing: Filing, takenDownBy actor: Actor, drawing chance: inout some RandomNumberGenerator, now: Now
    ) async throws -> Receipt {
        try await file(filing, takenDownBy: actor, code: .random(using: &chance), now: now)
    }

    private func file(
        _ filing: Filing, takenDownBy actor: Actor, code: ReceiptCode, now: Now
    ) async throws -> Receipt {
        let tag = try await codes.secrets(of: code).tag
        let office = try await office()
        let ready = try await prepared(filing, by: actor, also: AlsoAsked(), office: office, now: now)
        return try await repeating { tx in
            let filed = try enter(ready, tag: tag, by: actor, office: office, now: now, key: nil, in: tx)
            return Receipt(filed, code: code, shownUntil: now.instant.milliseconds)
        }
    }

    /// Writes; again when only the register was busy.
    private func repeating<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T)
        async throws -> T
    {
        for _ in 0..<RegisterMoved.retries {
            do { return try await ledger.driver.write(body) } catch is RegisterMoved {
                continue
            }
        }
        throw DeskFault.ledger(.busy)
    }

    /// Decides and writes the receipt before the lock, under the number that comes next if nobody else files.
    private func prepared(
        _ filing: Filing, by actor: Actor, also: AlsoAsked, office: Office, now: Now
    ) async throws -> Prepared {
        var filing = office.keptApart(filing)
        filing.number = try await ledger.driver.read { tx in
            try Numbers.coming(year: now.today.civil.year, in: tx).description
        }
        let plan = try decide(filing, by: actor, also: also, office: office, now: now)
        return Prepared(filing: filing, also: also, plan: plan)
    }

    /// Everything of a new case inside the writer's transaction, for the number is taken there.
    private func enter(
        _ ready: Prepared, tag: [UInt8], by actor: Actor, office: Office, now: Now, key: DraftKey?,
        in tx: any Transaction
    ) throws -> Casefile {
        let stream = StreamID.random()
        var filing = ready.filing
        filing.number = try Numbers.next(year: now.today.civil.year, in: tx).description
        // Somebody else filed meanwhile: this one gets another number, and a receipt that says so.
        let filed =
            filing.number == ready.filing.number
            ? ready.plan : try decide(filing, by: actor, also: ready.also, office: office, now: now)
        let payloads = try filed.events.map { try StoredEvent.encode($0.happened, command: $0.command) }
        try ledger.append(payloads, to: stream, expecting: 0, at: now.instant, in: tx)
        if let key { try key.give(filing.attachments.map(\.id), to: stream, of: ledger, in: tx) }
        let vault = try ledger.vault(of: stream, in: tx)
        for letter in filed.frozen { try letter.keep(of: stream, sealing: vault, in: tx) }
        try IndexRow(filed.casefile, stream: stream, version: payloads.count, on: now.today, sealing: vault)
            .write(in: tx)
        try SearchTokens(filed.casefile, keys: ledger.keys).replace(of: stream, in: tx)
        try ledger.register(filed.casefile, office: office, now: now, in: tx)
        try ReceiptRow(tag: tag, stream: stream, isSeenByStaff: actor != .complainant).insert(in: tx)
        let news = Notices(
            of: filed.events.map(\.happened), after: 0, in: filed.casefile, office: office, vault: vault)
        for mail in news.mails { try ledger.put(mail, about: stream, now: now, in: tx) }
        return filed.casefile
    }

    private func decide(
        _ filing: Filing, by actor: Actor, also: AlsoAsked, office: Office, now: Now
    ) throws(Refusal) -> Plan {
        let filed = try Complaint.notFiled.decide(.filing(.file(filing)), by: actor, on: now.today)
        guard let casefile = Complaint(filed.map { Happened($0, by: actor, on: now.today) }).casefile else {
            throw .filing(.notFiled)
        }
        var plan = Plan(casefile, office: office, now: now, actor: actor)
        plan.begin(with: filed, command: Command.filing(.file(filing)).name)
        for command in also.commands(on: now.today) { try plan.perform(command, by: .clock) }
        // Domain rule 2: a fact from the first moment, before anybody has opened it.
        for account in office.keptOut(by: filing.avoidance.people) {
            try plan.perform(.handling(.note(.mustNotRead, about: account.id)), by: .clock)
        }
        for account in office.named(in: filing.about.name) {
            try plan.perform(.handling(.note(.isComplainedOf, about: account.id)), by: .clock)
        }
        // Art. 9: registered with the filing itself. Letter 1 is frozen in the same moment.
        try plan.perform(.registration(.register(entry: hex(randomBytes(16)))), by: .clock)
        if casefile.isReachable { try plan.write(.receipt, by: .clock) }
        return plan
    }

    /// Replaces the answers by the receipt; fails when another request already did.
    private func close(
        _ key: DraftKey, with sent: Draft, until: Int64, in tx: any Transaction
    ) throws {
        let sealed = try key.vault.seal(Array(try JSONEncoder().encode(sent)), as: "draft")
        let closed = try tx.change(
            "update draft set state = 'sent', expires = $1, sealed = $2 where id = $3 and state = 'open'",
            [.integer(until), .blob(sealed), .blob(key.id)])
        guard closed == 1 else { throw DeskFault.draftGone }
    }
}

extension Actor {
    /// The complainant, and who hands the code over; not who passes a complaint on.
    fileprivate var mayKeepReceipt: Bool {
        guard case .staff(_, let role) = self else { return true }
        return ![.employee, .partner].contains(role)
    }
}

/// A filing that was decided with its receipt letter, before the number is certain.
private struct Prepared {
    let filing: Filing
    let also: AlsoAsked
    let plan: Plan
}

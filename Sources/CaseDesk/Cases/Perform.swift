import Ledger
import Procedure

extension Desk {
    /// How often a complainant or the clock tries again when somebody else acted first.
    static let retries = 3

    /// Performs one command on a case.
    @discardableResult
    public func perform(
        _ command: Command, on number: String, by actor: Actor, ifStillAt version: Version? = nil, now: Now
    ) async throws -> Loaded {
        try await carryOut(on: number, by: actor, ifStillAt: version, now: now) { plan throws(Refusal) in
            try plan.perform(command)
        }
    }

    /// The same with a plan and as anybody: only a rehearsal asks for it, to see that the rules hold for all.
    package func rehearse(
        on number: String, by actor: Actor, now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        try await carryOut(on: number, by: actor, now: now, decide)
    }

    /// Decides a plan on the case as it stands and writes it in one transaction.
    ///
    /// Staff give the version that they saw and hear when somebody acted first; others are tried again.
    @discardableResult
    public func carryOut(
        on number: String, by actor: Actor, ifStillAt seen: Version? = nil, now: Now,
        _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        guard let stream = try await stream(of: number) else { throw DeskFault.notFound }
        return try await carryOut(on: stream, by: actor, ifStillAt: seen, now: now, decide)
    }

    /// Sending what was written on a page removes its draft in the same transaction.
    @discardableResult
    func carryOut(
        on stream: StreamID, by actor: Actor, ifStillAt seen: Version? = nil,
        sending draft: DraftPlace? = nil,
        now: Now, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        let office = try await office()
        var attempt = 0
        var moved = 0
        while true {
            let loaded = try await load(stream)
            if let seen, !loaded.isAsSeen(at: seen) { throw DeskFault.someoneElseFirst }
            if case .staff = actor, loaded.casefile.relation(of: actor) == .excluded {
                throw DeskFault.notFound
            }
            var plan = Plan(loaded.casefile, office: office, now: now, actor: actor)
            try decide(&plan)
            // A letter that lacks something does not leave: preview shows the same findings before.
            guard plan.lettersAreReady else { throw DeskFault.letterNotReady }
            do { return try await write(plan, after: loaded, sending: draft, now: now) } catch LedgerFault
                .conflict
            {
                attempt += 1
                guard seen == nil, attempt <= Self.retries else { throw DeskFault.someoneElseFirst }
            } catch is RegisterMoved {
                moved += 1
                guard moved <= RegisterMoved.retries else { throw DeskFault.ledger(.busy) }
            }
        }
    }

    /// Sealed events, frozen letters, index row, register row and outbox rows: together or not at all.
    private func write(
        _ plan: Plan, after loaded: Loaded, sending draft: DraftPlace?, now: Now
    ) async throws -> Loaded {
        guard !plan.events.isEmpty else { return try await discard(draft, of: loaded) }
        let payloads = try plan.events.map { event in
            try StoredEvent.encode(event.happened, command: event.command)
        }
        let stream = loaded.stream
        let vault = try await ledger.vault(of: stream)
        let version = loaded.version + payloads.count
        let index = try IndexRow(
            plan.casefile, stream: stream, version: version, on: now.today, sealing: vault)
        let news = Notices(
            of: plan.events.map(\.happened), after: loaded.version, in: plan.casefile,
            before: loaded.casefile, office: plan.office, vault: vault)
        let register = plan.casefile.registerFacts == loaded.casefile.registerFacts ? nil : plan.casefile
        let (casefile, office) = (plan.casefile, plan.office)
        let (frozen, adopted) = (plan.frozen, plan.adopted)
        let tokens = SearchTokens(casefile, keys: ledger.keys)
        let doors = RespondentDoors(casefile, keys: ledger.keys)
        let doorsMoved = doors != RespondentDoors(loaded.casefile, keys: ledger.keys)
        let handedOn = plan.events.compactMap { event -> Respondent.ID? in
            guard case .reactions(.handedOn(let id, _)) = event.happened.event else { return nil }
            return id
        }
        let isHandedOver = casefile.handling.handler != loaded.casefile.handling.handler
        let (newCode, roomAct) = (plan.newCode, plan.roomAct)
        let destroyed = casefile.letters.destroyed.subtracting(loaded.casefile.letters.destroyed)
        try await ledger.append(payloads, to: stream, expecting: loaded.version, at: now.instant) { tx, _ in
            // Before the index row: who changes an account holds the office, and then such rows.
            if let roomAct { try write(roomAct, in: tx) }
            for item in adopted { try item.key.give([item.file], to: stream, of: ledger, in: tx) }
            for letter in frozen { try letter.keep(of: stream, sealing: vault, in: tx) }
            for letter in destroyed { try letter.destroyText(of: stream, in: tx) }
            if isHandedOver {
                try DraftPlace.removeAll(of: stream, in: tx)
                try tokens.replace(of: stream, in: tx)
            }
            if doorsMoved || !handedOn.isEmpty {
                try doors.replace(of: stream, closing: handedOn, in: tx)
            }
            if let newCode {
                try ReceiptRow(tag: newCode, stream: stream, isSeenByStaff: true).replace(in: tx)
            }
            try draft?.remove(of: stream, vault, in: tx)
            try index.write(in: tx)
            if let register { try ledger.register(register, office: office, now: now, in: tx) }
            for mail in news.mails { try ledger.put(mail, about: stream, now: now, in: tx) }
        }
        let history = loaded.history + plan.events.map(\.happened)
        return Loaded(
            stream: stream, version: version, casefile: casefile, history: history, filedAt: loaded.filedAt)
    }

    /// Nothing had to change, and what was written for it is sent all the same.
    private func discard(_ draft: DraftPlace?, of loaded: Loaded) async throws -> Loaded {
        guard let draft else { return loaded }
        let vault = try await ledger.vault(of: loaded.stream)
        try await ledger.driver.write { tx in try draft.remove(of: loaded.stream, vault, in: tx) }
        return loaded
    }
}

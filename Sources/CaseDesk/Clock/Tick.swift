import Ledger
import Procedure

extension Desk {
    /// One round: everything that is due by today, then what is left of old drafts and sessions.
    ///
    /// Returns how many cases could not be read or changed: each stops for itself, the others go on.
    @discardableResult
    public func tick(now: Now) async throws -> Int {
        var failed = 0
        try await everyDue(now: now) { stream in
            do { try await tick(stream, now: now) } catch is CancellationError {
                throw CancellationError()
            } catch {
                failed += 1
            }
        }
        try await sweep(now: now)
        return failed
    }

    /// Erases what was promised to be gone by today; nothing is asked again (domain rule 6).
    ///
    /// On the list beside the key file first, so that no backup brings it back.
    @discardableResult
    public func eraseDue(list: ErasureList, now: Now) async throws -> Int {
        try await erase(try await doomed(now: now), list: list, now: now)
    }

    /// Whoever acts between the two steps, such as who approves a later day, keeps the case.
    func erase(_ doomed: [Doomed], list: ErasureList, now: Now) async throws -> Int {
        guard !doomed.isEmpty else { return 0 }
        return try await ledger.erase(doomed, at: now.instant, list: list) { tx, stream in
            try Self.forget(stream, in: tx)
        }
    }

    /// The cases whose day has come, as they are now.
    func doomed(now: Now) async throws -> [Doomed] {
        var doomed: [Doomed] = []
        try await everyDue(now: now, "closed is not null") { stream in
            guard let loaded = try await loadIfReadable(stream) else {
                if let one = try await promisedGone(stream, on: now.today) { doomed.append(one) }
                return
            }
            guard loaded.casefile.isToBeErased(on: now.today) else { return }
            doomed.append(Doomed(stream, at: loaded.version))
        }
        return doomed
    }

    /// A case that nobody can read was promised to be gone as well: the index has the day in the clear.
    private func promisedGone(_ stream: StreamID, on today: Day) async throws -> Doomed? {
        let version = try await ledger.driver.read { tx in
            try tx.row(
                """
                select s.version from case_index c join stream s on s.id = c.stream
                where c.stream = $1 and c.erasure <= $2
                """, [.text(stream.text), .integer(today.ordinal)])?.integer(0)
        }
        return version.map { Doomed(stream, at: Int($0)) }
    }

    /// Keyed by the stream, so that a case that cannot move on does not hold up those behind it.
    private func everyDue(
        now: Now, _ condition: String = "true", _ visit: (StreamID) async throws -> Void
    ) async throws {
        var last = StreamID(stored: "")
        while true {
            let after = last
            let rows = try await ledger.driver.read { tx in
                try tx.rows(
                    """
                    select stream from case_index where next_due <= $1 and stream > $2 and \(condition)
                    order by stream limit \(Clock.batch)
                    """, [.integer(now.today.ordinal), .text(after.text)])
            }
            let streams = try rows.map { StreamID(stored: try $0.text(0)) }
            for stream in streams { try await visit(stream) }
            guard let end = streams.last, streams.count == Clock.batch else { return }
            last = end
        }
    }

    /// Reminds and lapses what is due in one case, tells people what is theirs, and moves its next day on.
    func tick(_ stream: StreamID, now: Now) async throws {
        let (ticked, seen) = (try await lastVisit(of: stream), try await officeVersion())
        let loaded = try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
            for command in plan.casefile.clockWork(on: now.today) { try plan.perform(command) }
            if plan.casefile.closing.closedOn == nil { try plan.recheck() }
        }
        let casefile = loaded.casefile
        let signals =
            casefile.signals(from: ticked, through: now.today)
            + casefile.urgentSignals(since: loaded.filedAt, now: now)
        let (office, vault) = (try await office(), try await ledger.vault(of: stream))
        let notices = Notices(of: signals, in: casefile, office: office, on: now.today, vault: vault)
        try await ledger.driver.write { tx in
            // Another node may have told the same: then the same ids are there, or were sent.
            for mail in notices.mails { try ledger.put(mail, about: stream, now: now, in: tx) }
            try moveOn(loaded, lookedAtWith: seen, now: now, in: tx)
        }
    }

    /// Unless the case or the office moved meanwhile: a reporting line of a moment ago is looked at anew.
    private func moveOn(
        _ loaded: Loaded, lookedAtWith office: Version, now: Now, in tx: any Transaction
    ) throws {
        try ledger.hold(Self.officeStream, in: tx)
        guard try ledger.version(of: Self.officeStream, in: tx) == office else { return }
        let next = loaded.casefile.nextVisit(after: now.today).map { Int64($0.ordinal) }
        try tx.run(
            "update case_index set next_due = $1, ticked = $2 where stream = $3 and version = $4",
            [
                .integer(orNull: next), .integer(now.today.ordinal), .text(loaded.stream.text),
                .integer(loaded.version),
            ])
    }

    private func lastVisit(of stream: StreamID) async throws -> Day {
        let row = try await ledger.driver.read { tx in
            try tx.row("select ticked from case_index where stream = $1", [.text(stream.text)])
        }
        guard let row else { throw DeskFault.notFound }
        return Day(ordinal: Int(try row.integer(0)))
    }
}

import Ledger
import Logging
import Procedure
import ServiceLifecycle

/// The one service that watches terms: it asks the index what is due and performs commands like anyone else.
///
/// All it does is a command or an outbox row with a stable id: a restart or a second node repeats nothing.
public struct Clock: Service {
    /// Cases of one round.
    static let batch = 50
    /// Seconds between rounds.
    static let pause = 30

    let desk: Desk
    let now: @Sendable () -> Now
    let logger: Logger

    /// A clock that takes its time from outside.
    public init(_ desk: Desk, now: @escaping @Sendable () -> Now, logger: Logger) {
        self.desk = desk
        self.now = now
        self.logger = logger
    }

    /// Goes round until the node stops.
    public func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                try desk.reloadKeys()
                let failed = try await desk.tick(now: now())
                try await desk.sealDay(now: now())
                if failed > 0 { logger.error("cases stopped the clock", metadata: ["cases": "\(failed)"]) }
            } catch {
                logger.error("the clock's round failed", metadata: ["fault": "\(type(of: error))"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(Self.pause)) }
        }
    }
}

extension Desk {
    /// One round: everything that is due by today, then what is left of old drafts and sessions.
    ///
    /// Returns how many cases could not be read or changed: each stops for itself, the others go on.
    @discardableResult
    public func tick(now: Now) async throws -> Int {
        var last = StreamID(stored: "")
        var failed = 0
        while true {
            let streams = try await due(after: last, now: now)
            for stream in streams {
                do { try await tick(stream, now: now) } catch is CancellationError {
                    throw CancellationError()
                } catch {
                    failed += 1
                }
            }
            guard let end = streams.last, streams.count == Clock.batch else { break }
            last = end
        }
        try await sweep(now: now)
        return failed
    }

    /// Keyed by the stream, so that a case that cannot move on does not hold up those behind it.
    private func due(after last: StreamID, now: Now) async throws -> [StreamID] {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream from case_index where next_due <= $1 and stream > $2
                order by stream limit \(Clock.batch)
                """, [.integer(now.today.ordinal), .text(last.text)])
        }
        return try rows.map { StreamID(stored: try $0.text(0)) }
    }

    /// Reminds and lapses what is due in one case, and moves its next day on.
    private func tick(_ stream: StreamID, now: Now) async throws {
        let loaded = try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
            for command in plan.casefile.clockWork(on: now.today) { try plan.perform(command) }
        }
        let next = loaded.casefile.nextVisit(after: now.today).map { Int64($0.ordinal) }
        try await ledger.driver.write { tx in
            try tx.run(
                "update case_index set next_due = $1, ticked = $2 where stream = $3 and version = $4",
                [
                    .integer(orNull: next), .integer(now.today.ordinal), .text(stream.text),
                    .integer(loaded.version),
                ])
        }
    }
}

extension Casefile {
    /// What the clock itself still has to do by this day; the rest of the calendar is told to people.
    ///
    /// Judged by what happened and not by when somebody looked, so that a second node finds nothing left.
    func clockWork(on today: Day) -> [Command] {
        guard !closing.hasEnded else { return [] }
        return reactions.list.compactMap { reaction in
            let id = reaction.respondent.id
            guard case .informed = reaction.stage, let term = reaction.term else { return nil }
            if term.isMissed(on: today) { return .reactions(.lapse(id)) }
            let reminders: [Moment] = [.reactionDay10, .reactionDay14]
            let due = calendar.last {
                $0.number == id.number && reminders.contains($0.moment) && $0.on <= today
            }
            guard let due, reaction.remindedOn.allSatisfy({ $0 < due.on }) else { return nil }
            return .reactions(.remind(id))
        }
    }

    /// When the clock has to look again: today, as long as something is left to do.
    func nextVisit(after today: Day) -> Day? {
        clockWork(on: today).isEmpty ? nextDue(after: today) : today
    }
}

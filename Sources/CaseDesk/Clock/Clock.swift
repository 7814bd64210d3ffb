import Ledger
import Logging
import Procedure
import ServiceLifecycle

/// The one service that watches terms: it asks the index what is due and performs commands like anyone else.
///
/// Everything it does is a command or an outbox row with a stable id, so a restart or a second node repeats nothing.
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
            do { try await desk.tick(now: now()) } catch {
                logger.error("the clock's round failed", metadata: ["fault": "\(type(of: error))"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(Self.pause)) }
        }
    }
}

extension Desk {
    /// One round: everything that is due by today, then what is left of old drafts and sessions.
    public func tick(now: Now) async throws {
        while try await tickBatch(now: now) == Clock.batch {}
        try await sweep(now: now)
    }

    private func tickBatch(now: Now) async throws -> Int {
        let today = Value.integer(now.today.ordinal)
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream, ticked from case_index where next_due is not null and next_due <= $1
                order by next_due, stream limit \(Clock.batch)
                """, [today])
        }
        for row in rows {
            let since = Day(ordinal: Int(try row.integer(1)))
            try await tick(StreamID(stored: try row.text(0)), since: since, now: now)
        }
        return rows.count
    }

    /// Reminds and lapses what is due in one case, and moves its next day on.
    private func tick(_ stream: StreamID, since: Day, now: Now) async throws {
        let loaded = try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
            for signal in plan.casefile.calendar where signal.on > since && signal.on <= now.today {
                guard let command = signal.command else { continue }
                try plan.perform(command)
            }
        }
        let next = loaded.casefile.nextDue(after: now.today).map { Int64($0.ordinal) }
        try await ledger.driver.write { tx in
            try tx.run(
                "update case_index set next_due = $1, ticked = $2 where stream = $3 and version = $4",
                [.integer(orNull: next), .integer(now.today.ordinal), .text(stream.text), .integer(loaded.version)])
        }
    }
}

extension Signal {
    /// What the clock itself does about it; the rest is told to people.
    var command: Command? {
        switch moment {
        case .reactionDay10, .reactionDay14: .reactions(.remind(Respondent.ID(number)))
        case .reactionOver: .reactions(.lapse(Respondent.ID(number)))
        default: nil
        }
    }
}

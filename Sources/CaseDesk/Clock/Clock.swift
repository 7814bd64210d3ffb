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
    /// Between two rounds.
    public static let pause = Duration.seconds(30)

    let desk: Desk
    let surroundings: Surroundings
    let now: @Sendable () -> Now
    let pause: Duration
    let logger: Logger

    /// What lies outside the database and belongs to a day's work.
    public struct Surroundings: Sendable {
        /// Where erasures are written down before they happen, beside the key file.
        public var erasures: ErasureList
        /// Who keeps the seals, off this machine; nobody in a demo.
        public var sealKeeper: String?
        /// What an administrator has to look after.
        public var upkeep: Upkeep

        /// Everything that a node knows about its place.
        public init(erasures: ErasureList, sealKeeper: String? = nil, upkeep: Upkeep = Upkeep()) {
            self.erasures = erasures
            self.sealKeeper = sealKeeper
            self.upkeep = upkeep
        }
    }

    /// A clock that takes its time from outside.
    public init(
        _ desk: Desk, surroundings: Surroundings, now: @escaping @Sendable () -> Now,
        pause: Duration = Clock.pause, logger: Logger
    ) {
        self.desk = desk
        self.surroundings = surroundings
        self.now = now
        self.pause = pause
        self.logger = logger
    }

    /// Goes round until the node stops.
    public func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            await round()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
        }
    }

    /// Each step by itself: a full disk must not keep terms from being watched.
    func round() async {
        await step("the keys were not read") { _ in try desk.reloadKeys() }
        await step("the clock's round failed") { now in
            let failed = try await desk.tick(now: now)
            if failed > 0 { logger.error("cases stopped the clock", metadata: ["cases": "\(failed)"]) }
        }
        await step("the seal of the day was not made") { now in
            try await desk.sealDay(to: surroundings.sealKeeper, now: now)
        }
        await step("an erasure is not done yet") { now in
            try await desk.eraseDue(list: surroundings.erasures, now: now)
        }
        await step("a room is not erased yet") { now in
            try await desk.eraseRooms(list: surroundings.erasures, now: now)
        }
        await step("the log still holds what was deleted") { _ in try await desk.ledger.emptyLog() }
        await step("the list of erasures is in one place only") { _ in try surroundings.erasures.mirror() }
        await step("nobody was reminded of a report") { now in try await desk.remindOfReports(now: now) }
        await step("the upkeep was not looked at") { now in
            try await desk.look(after: surroundings.upkeep, now: now)
        }
    }

    private func step(_ failure: Logger.Message, _ body: (Now) async throws -> Void) async {
        do { try await body(now()) } catch {
            logger.error(failure, metadata: ["fault": "\(type(of: error))"])
        }
    }
}

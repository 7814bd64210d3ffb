import Foundation
import Ledger
import Logging
import Post
import Procedure
import Synchronization
import Testing

@testable import CaseDesk

/// The time of running nodes: it only moves forward, a second at every look.
final class RunningTime: Sendable {
    private let state: Mutex<Now>

    init(_ day: Day) { state = Mutex(.at(day, hours: -3)) }

    func go(to day: Day) { state.withLock { $0 = .at(day, hours: -3) } }

    func look() -> Now {
        state.withLock { now in
            now = Now(instant: now.instant.adding(milliseconds: 1000), today: now.today)
            return now
        }
    }

    var today: Day { state.withLock { $0.today } }
}

/// Takes mails and knows on which day; now and then it has the mail, and the line breaks before it says so.
final class Recorder: MailTransport {
    struct Taken: Hashable, Comparable, CustomStringConvertible {
        var day: Day
        var to: String
        var text: String

        var description: String { "\(day.iso) \(to): \(text)" }
        static func < (left: Self, right: Self) -> Bool {
            (left.day, left.to, left.text) < (right.day, right.to, right.text)
        }
    }

    private struct State {
        var byID: [String: [Taken]] = [:]
        var count = 0
    }

    private let state = Mutex(State())
    private let behind: SMTPTransport?
    private let time: RunningTime

    init(_ behind: SMTPTransport?, _ time: RunningTime) {
        self.behind = behind
        self.time = time
    }

    /// Each Message-ID once, with all the texts that it came with.
    var taken: [String: [Taken]] { state.withLock { $0.byID } }

    func send(_ mail: Mail) async throws(PostFault) {
        try await behind?.send(mail)
        let isCut = state.withLock { state in
            let taken = Taken(day: time.today, to: mail.to.mailbox, text: mail.text)
            state.byID[mail.messageID, default: []].append(taken)
            state.count += 1
            return state.count.isMultiple(of: 3)
        }
        if isCut { throw .serverAway(reason: "the line broke after the last dot") }
    }
}

/// Nodes with a clock and a postman each, on one database.
struct RunningNodes: Sendable {
    let world: DeskWorld
    let desks: [Desk]
    let transport: Recorder
    let time: RunningTime
    let from: MailAddress

    /// Runs all of them until there is nothing left to do today; `stopping` cuts them off halfway first.
    func live(through day: Day, stopping: Bool) async throws {
        time.go(to: day)
        if stopping {
            let halfway = Task { try await run() }
            try await Task.sleep(for: .milliseconds(day.ordinal % 7 * 2))
            halfway.cancel()
            _ = await halfway.result
        }
        let nodes = Task { try await run() }
        defer { nodes.cancel() }
        var looks = 0
        while try await isBusy(on: day) {
            looks += 1
            try #require(looks < 4000, "the nodes never come to rest on \(day.iso)")
            try await Task.sleep(for: .milliseconds(5))
        }
        nodes.cancel()
        _ = await nodes.result
    }

    private func run() async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (time, transport, from) = (time, transport, from)
        let place = ErasureList(path: world.place.folder + "/erased")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in desks {
                let clock = Clock(
                    desk, surroundings: .init(erasures: place, sealKeeper: "zegel@buiten.example"),
                    now: { time.look() }, pause: .milliseconds(3), logger: quiet)
                let postman = Postman(
                    desk, transport: transport, from: from, now: { time.look() }, pause: .milliseconds(3),
                    logger: quiet)
                group.addTask { try await clock.run() }
                group.addTask { try await postman.run() }
            }
            try await group.waitForAll()
        }
    }

    private func isBusy(on day: Day) async throws -> Bool {
        let seals = try await world.desk.ledger.lastSeal().map { Day(amsterdam: $0.madeAt) >= day } ?? false
        let due = try await world.rows(
            "select 1 from case_index where next_due <= $1 limit 1", [.integer(day.ordinal)])
        let queue = try await world.rows("select 1 from outbox limit 1")
        return !seals || !due.isEmpty || !queue.isEmpty
    }
}

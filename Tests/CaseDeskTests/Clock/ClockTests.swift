import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Kim is told on 20 March: day 10 is the 30th, day 14 is 3 April, and it is over on the 4th.
@Suite("The clock")
struct ClockTests {
    @Test func `a mandate that nobody verified ends on the day after its 28, and the handler hears it`()
        async throws
    {
        try await DeskWorld.with { world in
            var filing = Filing.jansen
            filing.behalf = .someoneElse(name: "Visser", knows: .notYet)
            let number = try await world.take(filing, to: .accepted).number
            let last = Day.mar(16) + 28
            func mandate() async throws -> Mandate.Stage {
                let stream = try #require(try await world.desk.stream(of: number))
                return try await world.desk.load(stream).casefile.mandate.stage
            }
            try await world.desk.tick(now: .at(last))
            #expect(try await mandate() == .pending)
            try await world.desk.tick(now: .at(last + 1))
            #expect(try await mandate() == .ownName)
            let told = try await world.outgoing().filter { $0.moment == Moment.mandateOver.rawValue }
            #expect(told.count == 1)
        }
    }

    private static let informed = Day.mar(20)

    private static func reaction(_ world: DeskWorld, _ number: String) async throws -> Reactions.Reaction {
        let stream = try #require(try await world.desk.stream(of: number))
        return try #require(try await world.desk.load(stream).casefile.reactions[1])
    }

    @Test(arguments: Store.all) func `reminds on day 10 and on day 14, and lapses the day after`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .informed).number
            for day in 0...20 {
                for hour in 0..<3 {
                    let failed = try await world.desk.tick(now: .at(Self.informed + day, hours: Int64(hour)))
                    #expect(failed == 0)
                }
            }
            let reaction = try await Self.reaction(world, number)
            #expect(reaction.remindedOn == [Self.informed + 10, Self.informed + 14])
            #expect(reaction.stage == .lapsed)
            let history = try await world.happened(number)
            #expect(history.filter { $0.event == .reactions(.lapsed(1)) }.map(\.on) == [Self.informed + 15])
            #expect(history.filter { $0.by == .clock && $0.on > Self.informed }.count == 3)
        }
    }

    @Test(arguments: Store.all) func `does each thing once, also with two nodes at the same moment`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            var numbers: [String] = []
            for _ in 0..<3 { numbers.append(try await world.take(to: .informed).number) }
            let other = try await world.another()
            for day in [10, 14, 15] {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for desk in [world.desk, other, world.desk, other] {
                        group.addTask { _ = try await desk.tick(now: .at(Self.informed + day)) }
                    }
                    try await group.waitForAll()
                }
            }
            await other.close()
            for number in numbers {
                let reaction = try await Self.reaction(world, number)
                #expect(reaction.remindedOn == [Self.informed + 10, Self.informed + 14])
                let lapses = try await world.happened(number).filter { $0.event == .reactions(.lapsed(1)) }
                #expect(lapses.count == 1)
            }
        }
    }

    @Test func `reminds also when somebody acted on the case earlier that day`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .informed).number
            _ = try await world.desk.perform(
                .contacts(.write("Is er nieuws?")), on: number, by: .complainant, now: .at(Self.informed + 10)
            )
            try await world.desk.tick(now: .at(Self.informed + 10))
            let reaction = try await Self.reaction(world, number)
            #expect(reaction.remindedOn == [Self.informed + 10])
        }
    }

    @Test func `makes up for days on which nothing ran, without a heap of reminders`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .informed).number
            try await world.desk.tick(now: .at(Self.informed + 14))
            let once = try await Self.reaction(world, number)
            #expect(once.remindedOn == [Self.informed + 14])
            try await world.desk.tick(now: .at(Self.informed + 40))
            let over = try await Self.reaction(world, number)
            #expect(over.remindedOn == [Self.informed + 14])
            #expect(over.stage == .lapsed)
        }
    }

    @Test func `leaves who has answered alone`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            for day in 0...20 { try await world.desk.tick(now: .at(Self.informed + day)) }
            let reaction = try await Self.reaction(world, number)
            #expect(reaction.stage == .reacted)
            #expect(reaction.remindedOn == [])
        }
    }

    @Test func `moves the next day on, and finds nothing twice`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .informed)
            for day in 0...60 {
                let now = Now.at(Self.informed + day)
                try await world.desk.tick(now: now)
                let due = try await world.rows(
                    "select number from case_index where next_due <= $1", [.integer(now.today.ordinal)])
                #expect(due.count == 0, "day \(day)")
            }
        }
    }

    @Test func `goes on behind a case that cannot be read, and says how many stopped`() async throws {
        try await DeskWorld.with { world in
            var numbers: [String] = []
            for _ in 0..<3 { numbers.append(try await world.take(to: .informed).number) }
            let stream = try #require(try await world.desk.stream(of: numbers[1]))
            try await world.newerForm(in: stream)
            let failed = try await world.desk.tick(now: .at(Self.informed + 10))
            #expect(failed == 1)
            for number in [numbers[0], numbers[2]] {
                let reaction = try await Self.reaction(world, number)
                #expect(reaction.remindedOn == [Self.informed + 10])
            }
        }
    }

    @Test func `sweeps sessions that are over, and of staff three days later`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.staff(Neighbourhood.noor)
            let receipt = try await world.take(to: .filed)
            _ = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(16)))
            var left: [Int] = []
            for hours in [1, 2, 73, 74] as [Int64] {
                try await world.desk.tick(now: .at(.mar(16), hours: hours))
                left.append(try await world.count("session"))
            }
            #expect(left == [2, 1, 1, 0])
        }
    }
}

import CaseDesk
import Procedure

/// One world while it is walked.
struct Walker {
    let desk: Desk
    var chance: Chance
    var today: Day
    /// Cases as they were in memory after the last act on each.
    var cases: [String: Loaded] = [:]
    var steps = 0
    var refused = 0
    var closed = 0
    var invariants = 0
    var broken: [String] = []

    init(_ desk: Desk, seed: UInt64) {
        self.desk = desk
        chance = Chance(seed: seed)
        today = World.today + chance.number(0...400)
    }

    var now: Now { Now(instant: today.noon, today: today) }

    /// Lives the world, then holds it against every promise.
    mutating func walk() async {
        do {
            try await desk.settle(now: now)
            let wanted = chance.number(1...2)
            while cases.count < wanted { try await file() }
            for _ in 0..<Walk.steps {
                try await move()
                if chance.happens(40) { try await sleep() }
            }
            try await crowd()
            _ = try await desk.tick(now: now)
            try await judge()
        } catch {
            broken.append("a fault that no refusal explains: \(error)")
        }
    }

    mutating func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
        invariants += 1
        if !holds { broken.append(promise()) }
    }

    private mutating func sleep() async throws {
        today = today + chance.number(1...9)
        let failed = try await desk.tick(now: now)
        expect(failed == 0, "the clock could not do its work in \(failed) cases")
    }

    private mutating func file() async throws {
        var impulse = Impulse(today: today, &chance)
        let filing = impulse.filing
        let byDesk = chance.happens(30)
        let actor: Actor = byDesk ? .staff(Neighbourhood.fenna, as: .intake) : .complainant
        steps += 1
        do {
            let receipt = try await desk.file(filing, takenDownBy: actor, drawing: &chance, now: now)
            cases[receipt.number] = try await desk.rehearse(on: receipt.number, by: .clock, now: now) { _ in }
        } catch is Refusal { refused += 1 }
    }
}

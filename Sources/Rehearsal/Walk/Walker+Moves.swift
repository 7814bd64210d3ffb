import CaseDesk
import Procedure

extension Walker {
    private enum Way {
        case sensible, random
    }

    /// Somebody tries something with one of the cases.
    mutating func move() async throws {
        guard let number = chance.pickOrNil(cases.keys.sorted()), let loaded = cases[number] else { return }
        let office = try await desk.office()
        var impulse = Impulse(today: today, &chance)
        let list = office.handlingList(on: today)
        if chance.happens(65), let step = NextStep(loaded.casefile, on: today, list, &impulse) {
            return try await attempt(number, by: step.actor, step.goingOn(today, list, impulse))
        }
        let command = impulse.command(list)
        let actor = somebody(of: loaded.casefile, &impulse)
        try await attempt(number, by: actor) { plan throws(Refusal) in try plan.perform(command) }
    }

    private mutating func somebody(of casefile: Casefile, _ impulse: inout Impulse) -> Actor {
        switch chance.number(0...9) {
        case 0...2: return .complainant
        case 3: return .respondent(impulse.respondent())
        case 4: return .clock
        case 5...7:
            guard let handler = casefile.handling.handler else {
                return .staff(Neighbourhood.fenna, as: .intake)
            }
            return .staff(handler, as: .manager)
        default:
            let account = chance.pick(Neighbourhood.accounts)
            return .staff(account.id, as: chance.pick(account.roles.sorted { $0.rawValue < $1.rawValue }))
        }
    }

    /// Refusals are fine; what happened in memory must be what can be read back.
    mutating func attempt(
        _ number: String, by actor: Actor, _ act: @Sendable (inout Plan) throws(Refusal) -> Void
    ) async throws {
        steps += 1
        do {
            let loaded = try await desk.rehearse(on: number, by: actor, now: now, act)
            cases[number] = loaded
        } catch is Refusal {
            refused += 1
        } catch let fault as DeskFault where fault == .letterNotReady || fault == .notFound {
            refused += 1
        }
    }

    /// Several people at once: nothing that was taken is lost, and staff hear that somebody was first.
    mutating func crowd() async throws {
        guard let number = chance.pickOrNil(cases.keys.sorted()), let before = cases[number] else { return }
        let (desk, now) = (desk, now)
        let said = try await withThrowingTaskGroup(of: Bool.self) { group in
            for text in ["een", "twee", "drie"] {
                group.addTask {
                    try await desk.perform(
                        .contacts(.write(.of(text))), on: number, by: .complainant, now: now)
                    return true
                }
            }
            return try await group.reduce(into: 0) { count, _ in count += 1 }
        }
        steps += said
        let after = try await desk.perform(
            .contacts(.write(.of("vier"))), on: number, by: .complainant, now: now)
        let added = after.casefile.contacts.messages.count - before.casefile.contacts.messages.count
        expect(added == said + 1, "\(number): \(said + 1) messages were taken and \(added) are there")
        cases[number] = after
        try await race(number, at: after.version)
    }

    /// Two of the staff on the version that both saw: at most one is first.
    private mutating func race(_ number: String, at version: Int) async throws {
        guard let handler = cases[number]?.casefile.handling.handler else { return }
        let (desk, now) = (desk, now)
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for text in ["ja", "nee"] {
                group.addTask {
                    do {
                        try await desk.perform(
                            .contacts(.write(.of(text))), on: number, by: .staff(handler, as: .manager),
                            ifStillAt: version, now: now)
                        return true
                    } catch DeskFault.someoneElseFirst { return false } catch is Refusal { return false }
                }
            }
            return try await group.reduce(into: 0) { count, won in count += won ? 1 : 0 }
        }
        steps += 2
        expect(won <= 1, "\(number): two were first")
        cases[number] = nil
    }
}

extension Chance {
    mutating func pickOrNil<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : pick(elements)
    }
}

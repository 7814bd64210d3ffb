import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Somebody who was involved")
struct ExclusionTests {
    private static let facts: [Involvement.Fact] = [
        .isWitness, .wasPresent, .tookTheDecision, .declaredRelation, .mustNotRead,
    ]

    @Test(arguments: Store.all, facts)
    func `finds no row, no count and no door`(_ store: Store, _ fact: Involvement.Fact) async throws {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(to: .accepted).number
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(fact, about: Neighbourhood.fenna)))
                try plan.perform(.handling(.note(fact, about: Neighbourhood.noor)))
            }
            for person in [Neighbourhood.noor, Neighbourhood.fenna] {
                let reach = try await world.reach(number, "f", person)
                #expect(reach == .nothing)
                let day = try await world.desk.day(of: try await world.staff(person), now: .at(.mar(19)))
                #expect(day == WorkDay(items: [], tasks: [], open: 0, late: 0))
            }
        }
    }

    @Test func `hears the same also where the case itself cannot be read`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.samira)))
            }
            try await world.tamper(
                "update entry set payload = $1 where seq = 2 and stream in (select stream from case_index)",
                [.blob([1, 2, 3])])
            let samira = try await world.staff(Neighbourhood.samira)
            let answer = await world.answer {
                try await world.desk.open(number, as: samira, now: .at(.mar(19)))
            }
            #expect(answer == .notFound)
        }
    }

    @Test func `also gets nothing through the number with an actor of their own choice`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.samira)))
            }
            for role in Role.allCases {
                let answer = await world.answer {
                    try await world.desk.perform(
                        .handling(.acknowledgeSecrecy("Ik zwijg.")), on: number,
                        by: .staff(Neighbourhood.samira, as: role),
                        now: .at(.mar(19)))
                }
                #expect(answer == .notFound, "as \(role)")
            }
        }
    }

    @Test func `gets no mail about it`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let before = try await world.outgoing().filter { $0.to.hasPrefix("fenna") }.count
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.fenna)))
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.noor)))
            }
            let after = try await world.outgoing().filter { $0.to.hasPrefix("fenna") }.count
            #expect(after == before)
        }
    }

    @Test func `a desk that must not read it is not told, and the first of the list is`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file(.awayFromTheDesk)
            // The director hears that it is there, and reads nothing of it.
            let told = Set(try await world.outgoing().map(\.to))
            #expect(told == ["noor@voorbeeld.example", "hendrik@voorbeeld.example"])
            let director = try await world.staff(Neighbourhood.hendrik)
            let lines = try await world.desk.sideLines(of: director, now: .at(.mar(16)))
            #expect(lines == [.apart(number: "2026-001", distributor: "Noor de Boer", due: .mar(17))])
            let others = [
                Neighbourhood.samira, Neighbourhood.wouter, Neighbourhood.hendrik, Neighbourhood.fenna,
            ]
            for person in others {
                let list = try await world.desk.atDesk(try await world.staff(person), now: .at(.mar(16)))
                #expect(list == [], "\(person.text)")
            }
        }
    }

    @Test func `a director who is kept out too has no line of it`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.file(.awayFromTheDesk).number
            _ = try await world.desk.perform(
                .handling(.note(.mustNotRead, about: Neighbourhood.hendrik)), on: number, by: .clock,
                now: .at(.mar(16)))
            let director = try await world.staff(Neighbourhood.hendrik)
            #expect(try await world.desk.sideLines(of: director, now: .at(.mar(16))) == [])
        }
    }

    @Test func `whoever also sits at the desk is kept out as a manager too`() async throws {
        try await DeskWorld.with { world in
            let both = Account(
                id: StaffID("aaltje"), name: "Aaltje", email: "aaltje@voorbeeld.example",
                roles: [.intake, .manager])
            try await world.desk.change([.accountMade(.init(both))], now: .at(.mar(2)))
            let number = try await world.file(.awayFromTheDesk).number
            let reach = try await world.reach(number, "f", both.id)
            #expect(reach == .nothing)
            let noor = try await world.reach(number, "f", Neighbourhood.noor)
            #expect(noor.view == .desk)
        }
    }

    @Test func `what an involved handler wrote and did not send is gone, also its text`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.byPost, to: .accepted).number
            let before = try await world.count("letter_text")
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.noor)))
            }
            let after = try await world.count("letter_text")
            #expect(before == 2)
            #expect(after == 1)
        }
    }
}

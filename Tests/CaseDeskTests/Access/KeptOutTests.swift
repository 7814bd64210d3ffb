import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Who must not read it, by name (domain rule 2)")
struct KeptOutTests {
    private static func filing(_ names: String) -> Filing {
        .jansen { $0.avoidance = Avoidance(people: Words(names)) }
    }

    @Test(
        arguments: [
            ("Samira Bakker", [Neighbourhood.samira]), ("samira", [Neighbourhood.samira]),
            ("mevrouw BAKKER van team oost", [Neighbourhood.samira]),
            ("Noor en Wouter", [Neighbourhood.noor, Neighbourhood.wouter]), ("mijn buurvrouw", []),
            ("de van der", []), ("", []), ("Iedereen van Team Zuid", [Neighbourhood.wouter]),
        ] as [(String, [StaffID])])
    func `a name that the complainant wrote is a fact before anybody opened it`(
        _ names: String, _ expected: [StaffID]
    ) async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.file(Self.filing(names))
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            let involvement = try await world.desk.load(stream).casefile.handling.involvement
            #expect(Set(involvement.facts.keys) == Set(expected))
            for person in expected {
                #expect(involvement.facts[person] == [.mustNotRead])
                let staff = try await world.staff(person)
                let answer = await world.answer {
                    try await world.desk.open(receipt.number, as: staff, now: .at(.mar(16)))
                }
                #expect(answer == .notFound)
            }
        }
    }

    @Test(arguments: [("Samira Bakker", Neighbourhood.samira), ("die Fenna", Neighbourhood.fenna)])
    func `whom it is about is kept out before anybody opened it`(_ name: String, _ person: StaffID)
        async throws
    {
        try await DeskWorld.with { world in
            let about = About(.employee, name: Words(name))
            let receipt = try await world.file(.jansen { $0.about = about })
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            let casefile = try await world.desk.load(stream).casefile
            #expect(casefile.handling.involvement.facts == [person: [.isComplainedOf]])
            // Nobody of the desk is left: then the list distributes.
            #expect(casefile.filing.avoidance.desk == (person == Neighbourhood.fenna))
            let staff = try await world.staff(person)
            let answer = await world.answer {
                try await world.desk.open(receipt.number, as: staff, now: .at(.mar(16)))
            }
            #expect(answer == .notFound)
        }
    }

    @Test func `whose line manager it is about is not asked at the first distribution`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.file(.jansen { $0.about = About(.employee, name: "Kim") }).number
            let list = try await world.desk.office().handlingList(on: .mar(16))
            let fenna = try await world.staff(Neighbourhood.fenna)
            let answer = await world.answer {
                try await world.desk.carryOut(on: number, as: fenna, ifStillAt: nil, now: .at(.mar(16))) {
                    plan throws(Refusal) in
                    try plan.perform(.handling(.assign(Neighbourhood.samira, from: list)))
                }
            }
            #expect(answer == .refused(.handling(.handlerLeadsRespondent(Neighbourhood.samira))))
        }
    }

    @Test func `a handler who names somebody of the own team loses the case at once`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let named = try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.reactions(.name(.employee(Neighbourhood.bas, name: "Bas"), parts: [1])))
            }
            #expect(named.casefile.handling.handler == nil)
            let noor = try await world.staff(DeskWorld.handler, on: .mar(19))
            let answer = await world.answer {
                try await world.desk.open(number, as: noor, now: .at(.mar(19)))
            }
            #expect(answer == .notFound)
        }
    }

    @Test func `who is meant at the desk finds nothing, and somebody of the list distributes`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.file(Self.filing("Fenna van de balie"))
            let fenna = try await world.staff(Neighbourhood.fenna)
            #expect(try await world.desk.atDesk(fenna, now: .at(.mar(16))).isEmpty)
            let answer = await world.answer {
                try await world.desk.open(receipt.number, as: fenna, now: .at(.mar(16)))
            }
            #expect(answer == .notFound)
            let told = try await world.outgoing().map(\.to)
            #expect(!told.isEmpty && !told.contains("fenna@voorbeeld.example"))
            let list = try await world.desk.office().handlingList(on: .mar(16))
            let distributor = try #require(list.candidates.first?.person)
            let view = try await world.desk.open(
                receipt.number, as: try await world.staff(distributor), now: .at(.mar(16)))
            if case .promising = view { return }
            Issue.record("the distributor cannot open it")
        }
    }

    @Test func `where everybody is involved, the complainant hears who comes from outside`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.file()
            let desk = world.desk
            let all = [
                Neighbourhood.samira, Neighbourhood.noor, Neighbourhood.wouter, Neighbourhood.hendrik,
            ]
            for person in all {
                try await desk.perform(
                    .handling(.note(.isWitness, about: person)), on: receipt.number, by: .clock,
                    now: .at(.mar(16)))
            }
            let fenna = Actor.staff(Neighbourhood.fenna, as: .intake)
            for person in [Neighbourhood.ali, Neighbourhood.mo] {
                let answer = await world.answer {
                    try await desk.carryOut(on: receipt.number, by: fenna, now: .at(.mar(16))) {
                        plan throws(Refusal) in
                        try plan.appoint(person, because: "Iedereen van ons was erbij.")
                    }
                }
                #expect(answer == .refused(.handling(.keptApart(person))))
            }
            let loaded = try await desk.carryOut(on: receipt.number, by: fenna, now: .at(.mar(16))) {
                plan throws(Refusal) in
                try plan.appoint(Neighbourhood.petra, because: "Iedereen van ons was erbij.")
            }
            let letter = try #require(loaded.casefile.letters.carrying(.newHandler).last)
            let text = try await desk.text(of: letter, in: loaded.stream)
            let words = String(decoding: text.bytes, as: UTF8.self)
            #expect(words.contains("Petra Jonker") && words.contains("Ben in de Buurt"))
            #expect(words.contains("Ali Demir"), "the officer is named at once")
            #expect(loaded.casefile.deadline.lastDay == Day.mar(16) + 42)
        }
    }
}

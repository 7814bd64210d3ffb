import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 8 en 9 – zinnen in het verslag")
struct LeakTests {
    /// A lived case of 2025 with words that stand nowhere else.
    private func filing() -> Filing {
        .jansen {
            $0.receivedOn = Day(iso: "2025-05-06") ?? .mar(1)
            $0.happened = .ongoing
            $0.story = .told("De kanarievogel van nicht Wilhelmina zong in de Papegaaistraat.")
            $0.contact = .letter(address: "Papegaaistraat 7\n9711 ZZ Groningen")
            $0.behalf = .someoneElse(name: "Bo Kanarie", knows: .impossible)
        }
    }

    private func kinds(_ sentence: String) async throws -> [LeakFinding.Kind] {
        try await DeskWorld.with { world in
            _ = try await world.file(filing(), on: Day(iso: "2025-05-06") ?? .mar(1))
            return try await world.desk.look(at: [sentence], of: Span(2025), registered: 1).findings[0].map(
                \.kind)
        }
    }

    @Test(arguments: [
        ("Wij spraken met mevrouw Jansen.", LeakFinding.Kind.name), ("Kim kreeg uitleg.", .name),
        ("Samira belt nu terug.", .name), ("In de Papegaaistraat is nu licht.", .address),
        ("Wij bellen binnen 2 dagen.", .number), ("Dat ging drie keer mis.", .number),
        ("In mei veranderde het rooster.", .date), ("De kanarievogel is weg.", .rare),
        ("WILHELMINA is tevreden.", .rare), ("In 9711 is het nu beter.", .number),
        ("Voor Bo is het beter.", .name), ("Kims rooster klopt nu.", .name),
        ("Dat ging veertien keer mis.", .number), ("Wel duizend keer.", .number),
        ("Na vierentwintig dagen.", .number), ("De eerste keer ging het mis.", .number),
        ("Pas op de twaalfde dag.", .number), ("Op de éénentwintigste.", .number),
        ("Een dozijn brieven.", .number), ("Met Pasen was het dicht.", .date),
        ("Na Koningsdag bellen wij.", .date), ("Sinds okt is dat zo.", .date), ("In jan. niet.", .date),
    ])
    func `what comes from a case is found`(_ sentence: String, _ kind: LeakFinding.Kind) async throws {
        #expect(try await kinds(sentence).contains(kind), "\(sentence)")
    }

    @Test func `an ordinary sentence passes`() async throws {
        #expect(try await kinds("Wij bellen voortaan op dezelfde werkdag terug.") == [])
    }

    /// The same sentences go on the site, where ten is the smallest number.
    @Test func `a word of six cases is rare, for a sentence goes on the site as well`() async throws {
        try await DeskWorld.with { world in
            for _ in 1...6 { _ = try await world.file(filing(), on: Day(iso: "2025-05-06") ?? .mar(1)) }
            let look = try await world.desk.look(
                at: ["De kanarievogel is weg."], of: Span(2025), registered: 6)
            #expect(look.findings[0].map(\.kind) == [.rare])
        }
    }

    @Test func `what blocks is not approved, even by two people; unticked it does not matter`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file(filing(), on: Day(iso: "2025-05-06") ?? .mar(1))
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            let (span, desk) = (Span(2025), world.desk)
            try await desk.write(["Kim kreeg uitleg."], for: span, ifStillAt: 0, by: joke)
            #expect(
                try await world.obstacle {
                    try await desk.askApproval(span, ifStillAt: 1, by: joke, now: .at(.mar(16)))
                } == .leaks)
            try await desk.write(
                ["De kanarievogel is weg.", "Wij bellen terug."], for: span, ifStillAt: 1, by: joke)
            try await desk.askApproval(span, ifStillAt: 2, by: joke, now: .at(.mar(16)))
            try await desk.approve(span, sentences: [1], ifStillAt: 3, by: hendrik, now: .at(.mar(16)))
            let frozen = try #require(try await desk.reporting().latest(span))
            #expect(frozen.municipality.changes == ["Wij bellen terug."])
            #expect(try await world.count("report_draft") == 0)
        }
    }

    @Test func `what is written in a case after the look was held against nothing`() async throws {
        try await DeskWorld.with { world in
            let filed = try await world.file(filing(), on: Day(iso: "2025-05-06") ?? .mar(1))
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            let (span, desk, now) = (Span(2025), world.desk, Now.at(.mar(16)))
            try await desk.write(["Wij bellen terug."], for: span, ifStillAt: 0, by: joke)
            try await desk.askApproval(span, ifStillAt: 1, by: joke, now: now)
            let looked = try await desk.reportView(span, now: now)
            _ = try await desk.perform(
                .contacts(.write("Jullie bellen nooit terug.")), on: filed.number, by: .complainant, now: now)
            #expect(
                try await world.obstacle {
                    try await desk.approve(looked, sentences: [0], ifStillAt: 2, by: hendrik, now: now)
                } == .changedSince)
            #expect(try await desk.reporting().frozen == [])
        }
    }

    @Test func `a helper, an owner of a measure and a place where people met are known too`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            try await world.act(number, on: .mar(22)) { plan throws(Refusal) in
                try plan.perform(
                    .conversations(
                        .arrange(
                            on: .mar(23), .at("Zaaltje in de Molenhoek"), with: [.complainant],
                            company: "buurvrouw Aaltje")))
                try plan.perform(
                    .measures(
                        .decide(
                            .wayOfWorking, what: "Beter plannen.", owner: "planner Sjoukje", account: nil,
                            due: .mar(31))))
            }
            func kinds(_ sentence: String) async throws -> [LeakFinding.Kind] {
                try await world.desk.look(at: [sentence], of: Span(2026), registered: 1).findings[0].map(
                    \.kind)
            }
            #expect(try await kinds("Aaltje") == [.name])
            #expect(try await kinds("Sjoukje") == [.name])
            #expect(try await kinds("Molenhoek") == [.address])
            // A function is no name: it is a word of few complaints, and two people decide.
            #expect(try await kinds("planner") == [.rare])
        }
    }

    @Test func `what was erased cannot be looked at, and somebody has to say that they know`() async throws {
        try await DeskWorld.with { world in
            let day = Day(iso: "2025-05-06") ?? .mar(1)
            let receipt = try await world.file(filing(), on: day)
            _ = try await world.file(filing(), on: day)
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            let list = ErasureList(path: world.place.folder + "/erased")
            let version = try await world.desk.load(stream).version
            _ = try await world.desk.erase(
                [Doomed(stream, at: version)], list: list, now: .at(.mar(1)))
            let (joke, hendrik) = (
                try await world.staff(Neighbourhood.joke), try await world.staff(Neighbourhood.hendrik)
            )
            let (span, desk) = (Span(2025), world.desk)
            try await desk.write(["Wij bellen terug."], for: span, ifStillAt: 0, by: joke)
            #expect(try await desk.reportView(span, now: .at(.mar(16))).look.unread == 1)
            #expect(
                try await world.obstacle {
                    try await desk.askApproval(span, ifStillAt: 1, by: joke, now: .at(.mar(16)))
                } == .unread(1))
            try await desk.askApproval(
                span, ifStillAt: 1, knowsUnread: true, by: joke, now: .at(.mar(16)))
            func approve(_ knows: Bool) async throws {
                try await desk.approve(
                    span, sentences: [0], ifStillAt: 2, knowsUnread: knows, by: hendrik, now: .at(.mar(16)))
            }
            #expect(try await world.obstacle { try await approve(false) } == .unread(1))
            try await approve(true)
        }
    }

    @Test func `a draft lies sealed, and a page of before is not overwritten`() async throws {
        try await DeskWorld.with { world in
            let joke = try await world.staff(Neighbourhood.joke)
            try await world.desk.write(["Kanarievogel."], for: Span(2025), ifStillAt: 0, by: joke)
            let sealed = try await world.rows("select sealed from report_draft")[0].blob(0)
            #expect(!String(decoding: sealed, as: UTF8.self).contains("Kanarie"))
            await #expect(throws: DeskFault.someoneElseFirst) {
                try await world.desk.write(["Anders."], for: Span(2025), ifStillAt: 0, by: joke)
            }
            #expect(
                try await world.obstacle {
                    try await world.desk.write(
                        [String(repeating: "a", count: 241)], for: Span(2025), ifStillAt: 1, by: joke)
                } == .tooMuchText)
        }
    }
}

import Ledger
import Letters
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("What is said by word or on paper (domain rule 2)")
struct ByWordTests {
    private static let fenna = Neighbourhood.fenna
    private static let said = Declaration.recorded(
        on: .mar(20), over: .telephone, heardBy: fenna, readBack: true)

    private static let acts: [(Command, String)] = [
        (.withdrawal(.withdraw(parts: nil, .other("Het is klaar."), after: .ownWish, said)), "Het is klaar."),
        (.withdrawal(.withdraw(parts: atLeastOne(1), nil, after: .ownWish, said)), "drie keer niet opdagen"),
        (.referral(.disclose(said)), "hulp van de klachtenfunctionaris"),
        (.referral(.letOfficerRead(said)), "mag je klacht lezen"),
        (.letters(.agreeLaterDay(Day.mar(31) + 40, said)), "10 mei 2026"),
    ]

    @Test(arguments: acts)
    func `is confirmed in a letter with its day, and who heard it`(_ command: Command, _ words: String)
        async throws
    {
        let letter = try #require(try await Self.confirmation(of: command))
        #expect(letter.kind == .recorded)
        let text = String(decoding: letter.bytes, as: UTF8.self)
        for part in [words, "20 maart 2026", "belde je met Fenna", "voorgelezen"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(letter.findings.missing.isEmpty)
    }

    @Test func `on the site asks for no letter`() async throws {
        #expect(
            LetterDraft(
                confirming: .referral(.disclose(.online)), of: try await Self.casefile(), on: .mar(20)) == nil
        )
    }

    @Test func `referred on prints the day on which it was agreed`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            let texts = try await world.desk.preview(on: number, as: noor, now: .at(.mar(24))) {
                plan throws(Refusal) in
                try plan.perform(.closing(.referOn([1], to: "Het wijkteam", agreed: Self.said)))
                try plan.end()
            }
            let text = String(decoding: texts[0].bytes, as: UTF8.self)
            #expect(text.contains("Op vrijdag 20 maart 2026 spraken we dit met je af."))
        }
    }

    /// Rows of the first version: what was not kept then is unknown, and everything else reads on.
    @Test func `a first form has no declaration, and reads`() throws {
        let by = #"{"staff":{"id":"nel","role":"manager"}}"#
        func row(_ kind: String, _ d: String) throws -> Event {
            let text = #"{"by":\#(by),"d":\#(d),"k":"\#(kind)","on":"2026-03-20","v":1}"#
            return try StoredEvent.decode(Array(text.utf8)).event
        }
        #expect(
            try row("disposition.made", #"{"how":{"referredOn":{"to":"x"}},"part":1}"#)
                == .disposition(.made(1, .referredOn(to: "x", agreed: nil))))
        #expect(
            try row("closing.reopened", #"{"why":{"notSolved":{}}}"#)
                == .closing(.reopened(.notSolved(nil, nil))))
        #expect(
            try row("referral.disclosed", #"{"on":"2026-03-19"}"#)
                == .referral(.disclosed(.init(on: .mar(19)))))
        #expect(try row("referral.officerMayRead", "{}") == .referral(.officerMayRead(nil)))
        #expect(
            try row("letters.laterDayAgreed", #"{"day":"2026-05-01"}"#)
                == .letters(.laterDayAgreed(Day.mar(31) + 31, nil)))
    }

    private static func casefile() async throws -> Casefile {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            return try await world.casefile(number, on: .mar(20))
        }
    }

    private static func confirmation(of command: Command) async throws -> LetterText? {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            return try await world.desk.preview(on: number, as: noor, now: .at(.mar(24))) {
                plan throws(Refusal) in try plan.record(command)
            }.first
        }
    }
}

import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("What a complainant sees")
struct ComplainantViewTests {
    /// Everything that staff write and that never was for the complainant, each with a word of its own.
    private static let theirs: [Command] = [
        .handling(.note(.isWitness, about: Neighbourhood.wouter)),
        .concerns(.raise(.danger, due: .mar(19), "KANARIE-concern")),
        .concerns(.settle(1, "KANARIE-settled")),
        .contacts(.log(.init(on: .mar(19), over: .telephone, reached: true, note: "KANARIE-note"))),
        .contacts(.talkAboutSafety(on: .mar(19), nameMayBeGiven: true, note: "KANARIE-safety")),
        .reactions(.name(.employee(Neighbourhood.kim, name: "KANARIE-respondent"), parts: [1])),
        .reactions(.notify(1, .init(parts: [1], question: "KANARIE-question"))),
        .reactions(.react(1, "KANARIE-reaction", on: .mar(19), over: .email)),
        .reactions(.name(.partner(name: "KANARIE-partner"), parts: [1])),
        .reactions(.excuse(2, .gone, reason: "KANARIE-excuse")),
        .conversations(.arrange(on: .mar(19), .at("KANARIE-place"), with: [.respondent(1)], company: nil)),
        .conversations(.hold(1, on: .mar(19), attended: [.respondent(1)])),
        .conversations(
            .shareMinutes(
                1,
                .init(
                    words: "KANARIE-minutes", to: [.respondent(1)],
                    leftOut: [.complainant: .everything(why: "KANARIE-leftout")]
                ))),
        .conversations(
            .arrange(on: .mar(19), .at("KANARIE-cancelled"), with: [.respondent(1)], company: nil)),
        .conversations(.cancel(2, reason: "KANARIE-cancel")),
        .investigation(.note(.init(.asked, on: .mar(19), "KANARIE-step"))),
        .investigation(.conclude),
        .outcome(
            .judge(
                1,
                Judgement(
                    examined: "KANARIE-examined", sides: "KANARIE-sides", judgment: .upheld,
                    why: "KANARIE-why",
                    apology: "KANARIE-apology"))),
        .measures(
            .decide(
                .coaching, what: "KANARIE-measure", owner: "KANARIE-owner", account: Neighbourhood.noor,
                due: .mar(30))),
        .measures(.drop(1, reason: "KANARIE-drop")),
    ]

    @Test func `holds nothing that was written beside them`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            for command in Self.theirs {
                try await world.act(receipt.number, on: .mar(19)) { plan throws(Refusal) in
                    try plan.perform(command)
                }
            }
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(20)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(20))))
            let found = TextSearch.texts(in: view).filter { $0.text.contains("KANARIE") }
            #expect(found.map(\.path) == [])
        }
    }

    /// What may hold words of staff: a message, a proposal, and minutes that were shared with them.
    @Test func `holds words of staff only where they were meant for them`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            let agreement = Agreement(id: 1, what: "KANARIE-what", who: "KANARIE-who", due: .mar(30))
            try await world.act(receipt.number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.contacts(.write("KANARIE-message")))
                try plan.perform(
                    .conversations(
                        .arrange(on: .mar(19), .at("KANARIE-place"), with: [.complainant], company: nil)))
                try plan.perform(.conversations(.hold(1, on: .mar(19), attended: [.complainant])))
                try plan.perform(
                    .conversations(.shareMinutes(1, .init(words: "KANARIE-minutes", to: [.complainant]))))
                try plan.perform(
                    .settlement(
                        .propose(.init(parts: [1], facts: "KANARIE-facts", agreements: atLeastOne(agreement)))
                    ))
            }
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(20)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(20))))
            let found = TextSearch.words(in: view).filter { $0.words.text.contains("KANARIE") }
            let allowed = ["messages", "proposal", "conversations"]
            #expect(found.count == 6)
            for path in found.map(\.path) {
                #expect(allowed.contains { path.hasPrefix($0) }, "\(path)")
            }
            let texts = TextSearch.texts(in: view.timeline).filter { $0.text.contains("KANARIE") }
            #expect(texts.map(\.path) == [])
        }
    }

    @Test func `asks for what waits for them`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(19)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(19))))
            #expect(view.asks == [.readLetter(1, .receipt), .readLetter(2, .newHandler), .readMessages])
            _ = try await world.desk.letter(1, as: token, now: .at(.mar(19)))
            let after = try #require(try await world.desk.follow(token, now: .at(.mar(19))))
            #expect(after.asks == [.readLetter(2, .newHandler), .readMessages])
        }
    }

    @Test func `shows no letter to somebody else, and no conversation without them`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .informed)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(21)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(21))))
            #expect(view.letters.map(\.kind) == [.receipt, .newHandler])
            #expect(view.conversations == [])
            #expect(view.reactionUntil == .mar(20) + 14)
            #expect(view.handler == "Noor de Boer")
        }
    }

    @Test func `names the day on which everything is erased`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .ended)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(25)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(25))))
            #expect(view.ending == .judged)
            #expect(view.closedOn == .mar(24))
            #expect(view.erasedOn?.iso == "2028-03-24")
            #expect(!view.isLate)
        }
    }
}

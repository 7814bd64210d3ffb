import Procedure
import Testing

@testable import CaseDesk

@Suite("What version 1 did not keep is nil, and nothing else changes")
struct KnownLiftTests {
    private static func first(_ kind: String) throws -> [Event] {
        let fixture = try #require(EventFixture.all.first { $0.kind == kind && $0.version == 1 })
        return try fixture.rows.map { try StoredEvent.decode($0).event }
    }

    @Test func `a withdrawal keeps its day, its reason and what went before`() throws {
        #expect(
            try Self.first("withdrawal.withdrawn")[1]
                == .withdrawal(.withdrawn(.solved, after: .mediation, Declared(on: .mar(20)))))
        #expect(try Self.first("withdrawal.undone") == [.withdrawal(.undone(Declared(on: .mar(22))))])
    }

    @Test func `an answer to a proposal keeps its day and words, and does not say to which one`() throws {
        let declared = Declared(on: .mar(27))
        #expect(
            try Self.first("settlement.answered") == [
                .settlement(.answered(.agrees(declared), to: nil)),
                .settlement(.answered(.wantsToTalk("nog niet", declared), to: nil)),
                .settlement(.answered(.wantsToTalk(nil, declared), to: nil)),
            ])
    }

    @Test func `who was left out of minutes got nothing of them`() throws {
        guard
            case .conversations(.minutesShared(_, let minutes)) = try Self.first(
                "conversations.minutesShared")[1]
        else { return _ = Issue.record("no minutes") }
        #expect(
            minutes.leftOut == [
                .respondent(1): .everything(why: "naam blijft weg"), .respondent(2): .everything(why: "weg"),
            ])
    }

    @Test func `a comment keeps its day`() throws {
        guard case .conversations(.commented(_, let comment)) = try Self.first("conversations.commented")[0]
        else { return _ = Issue.record("no comment") }
        #expect(comment.declared == Declared(on: .mar(26)))
    }
}

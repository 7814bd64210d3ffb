import Procedure
import Testing

@Suite("Domein 1 – een vinkje dat een vergissing was")
struct TakeBackTests {
    /// The notice to Kim, letter 3, is posted on 19 March; that informs Kim on 21 March.
    private static var informed: Given {
        given(
            .contacted, of: World.byPost, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.letters(.freeze(.sample(2, .progress, route: .post)))),
            .did(.letters(.freeze(.sample(3, .notice, to: .respondent(1), route: .post)))),
            .did(.letters(.send(3, .init(.posted, on: "2026-03-19"))), on: "2026-03-19"),
            .did(.reactions(.inform(1, .posted(on: "2026-03-19"))), on: "2026-03-19"))
    }

    static var answered: Given {
        informed.and(
            .did(.reactions(.react(1, "Ik was ziek.", on: "2026-03-20", over: .paper)), on: "2026-03-20"))
    }

    @Test func `a letter that was not posted after all waits again`() throws {
        let back = Self.informed.and(.did(.letters(.takeBack(3))))
        let letter = try #require(back.casefile.letters[3])
        #expect(letter.out == nil)
        #expect(letter.delivered == nil)
        #expect(back.casefile.letters.toPost.map(\.id) == [2, 3])
        back.when(.letters(.send(3, .init(.handedOver, on: "2026-03-20"))), on: "2026-03-20").succeeds()
    }

    @Test func `with the tick of a notice the two weeks of its respondent fall away`() throws {
        #expect(Self.informed.casefile.reactions[1]?.stage == .informed(on: "2026-03-21"))
        let back = Self.informed.and(.did(.letters(.takeBack(3))))
        #expect(back.casefile.reactions[1]?.stage == .noticed)
        #expect(back.casefile.reactions[1]?.term == nil)
    }

    @Test func `who was told on another day stays informed`() throws {
        let told = given(
            .contacted, of: World.byPost, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.letters(.freeze(.sample(2, .notice, to: .respondent(1), route: .post)))),
            .did(.reactions(.inform(1, .told(on: "2026-03-18")))),
            .did(.letters(.send(2, .init(.posted, on: "2026-03-19"))), on: "2026-03-19"),
            .did(.letters(.takeBack(2)), on: "2026-03-19"))
        #expect(told.casefile.reactions[1]?.stage == .informed(on: "2026-03-18"))
    }

    @Test func `a case that was closed by it has ended, and closes on the right day`() throws {
        let closed = given(.closed, of: World.byPost)
        guard case .closed(let ending, let letter?, _) = closed.casefile.closing.stage else {
            Issue.record("not closed")
            return
        }
        let back = closed.and(.did(.letters(.takeBack(letter))))
        #expect(back.casefile.closing.ending == ending)
        #expect(back.casefile.closing.closedOn == nil)
        let day = back.today + 1
        let again = back.and(.did(.letters(.send(letter, .init(.posted, on: day))), on: day))
        #expect(again.casefile.closing.closedOn == day)
    }

    @Test func `what the site sent by itself is no tick`() {
        given(.contacted).when(.letters(.takeBack(1))).refuses(.letters(.notTicked(1)))
    }

    @Test func `after three days it is what people relied on`() {
        Self.informed.when(.letters(.takeBack(3)), on: "2026-03-22").succeeds()
        Self.informed.when(.letters(.takeBack(3)), on: "2026-03-23")
            .refuses(.letters(.tooLateToTakeBack(lastDay: "2026-03-22")))
    }

    @Test func `a letter that was only read aloud still goes by post`() throws {
        let heard = given(
            .contacted, of: World.byPost, .did(.letters(.freeze(.sample(2, .progress, route: .post)))),
            .did(.letters(.send(2, .init(.readAloud, on: "2026-03-18")))))
        #expect(heard.casefile.letters.toPost.map(\.id) == [2])
        let posted = heard.and(.did(.letters(.send(2, .init(.posted, on: "2026-03-19"))), on: "2026-03-19"))
        #expect(posted.casefile.letters.toPost.isEmpty)
        #expect(posted.casefile.letters[2]?.out == .init(.readAloud, on: "2026-03-18"))
        #expect(posted.casefile.letters[2]?.delivered == "2026-03-19")
    }
}

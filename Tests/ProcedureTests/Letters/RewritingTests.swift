import Procedure
import Testing

@Suite("Domein 1 – een brief die nog niet weg is")
struct RewritingTests {
    private static let named = Step.did(.reactions(.name(World.respondentKim, parts: [1])))
    private static let asked = Step.did(.reactions(.notify(1, .init(parts: [1]))))
    private static let notice = Step.did(
        .letters(.freeze(.sample(3, .notice, to: .respondent(1), route: .post))))

    /// The notice to Kim, letter 3, waits for the post; letter 2 to Jansen does too.
    private static var waiting: Given {
        given(
            .contacted, of: World.byPost, named, asked,
            .did(.letters(.freeze(.sample(2, .progress, route: .post)))), notice)
    }

    /// Judged and ended on 3 April; the outcome, letter 3, still has to be posted.
    static var ended: Given {
        given(.judged, of: World.byPost).and(
            .did(.closing(.end(with: Stage.endingLetters(route: .post)))))
    }

    /// The receipt, letter 1, waits for the post.
    static var received: Given {
        given(
            .did(.filing(.file(World.byPost)), by: .complainant, on: World.filedOn),
            .did(.letters(.freeze(.sample(1, .receipt, route: .post))), by: .clock),
            .did(.handling(.assign(World.noor, from: World.list)), by: .desk),
            .did(.handling(.declareUninvolved)))
    }

    @Test func `a letter that waits goes, and its number is never used again`() {
        let gone = Self.waiting.and(.did(.letters(.destroy(2))))
        #expect(gone.casefile.letters.list.map(\.id) == [1, 3])
        #expect(gone.casefile.letters.destroyed == [2])
        #expect(gone.casefile.letters.next == 4)
        gone.when(.letters(.send(2, .init(.posted, on: "2026-03-18")))).refuses(.letters(.unknownLetter(2)))
    }

    @Test func `with a notice goes the question: it is asked anew`() {
        let gone = Self.waiting.and(.did(.letters(.destroy(3))))
        #expect(gone.casefile.reactions[1]?.stage == .named)
        #expect(gone.casefile.reactions[1]?.noticeOn == nil)
        gone.when(.reactions(.notify(1, .init(parts: [1])))).succeeds()
    }

    @Test func `with an ending letter that waits goes the ending, and everything that hangs on it`() {
        #expect(Self.ended.casefile.closing.hasEnded)
        let open = Self.ended.and(.did(.letters(.destroy(3))))
        #expect(!open.casefile.closing.hasEnded)
        #expect(open.casefile.letters.destroyed == [3, 4])
        #expect(open.casefile.dispositions[1] != nil)
        let again = [
            Letter.sample(5, .outcome, route: .post), .sample(6, .howItEnded, to: .respondent(1)),
        ]
        open.when(.closing(.end(with: again))).succeeds()
    }

    @Test func `what is out stays, and what nobody can write anew goes as it is`() {
        given(.contacted).when(.letters(.destroy(1))).refuses(.letters(.alreadyOut(1)))
        Self.received.when(.letters(.destroy(1))).refuses(.letters(.cannotBeWrittenAnew(1)))
        #expect(Self.received.casefile.letters[1]?.mayBeDestroyed == false)
    }

    @Test func `who is forbidden to hear it for safety gets no letter that still waits`() {
        let excused = Self.waiting.and(.did(.reactions(.excuse(1, .forbiddenForSafety, reason: "Dreiging."))))
        #expect(excused.casefile.letters.destroyed == [3])
        #expect(excused.casefile.letters.toPost.map(\.id) == [2])
        excused.when(.letters(.send(3, .init(.posted, on: "2026-03-18"))))
            .refuses(.letters(.unknownLetter(3)))
        // Heard after all: a notice that never left asked nothing.
        let back = excused.and(.did(.reactions(.hearAfterAll(1))))
        #expect(back.casefile.reactions[1]?.stage == .named)
        #expect(back.casefile.reactions[1]?.noticeOn == nil)
    }

    @Test func `a tick that is taken back leaves no letter and no term for who was excused meanwhile`() {
        let posted = Self.waiting.and(
            .did(.letters(.send(3, .init(.posted, on: "2026-03-18")))),
            .did(.reactions(.inform(1, .posted(on: "2026-03-18")))))
        #expect(posted.casefile.reactions[1]?.term != nil)
        let back = posted.and(
            .did(.reactions(.excuse(1, .forbiddenForSafety, reason: "Dreiging."))),
            .did(.letters(.takeBack(3))))
        #expect(back.casefile.letters.destroyed == [3])
        let heard = back.and(.did(.reactions(.hearAfterAll(1))))
        #expect(heard.casefile.reactions[1]?.stage == .named)
        #expect(heard.casefile.reactions[1]?.term == nil && heard.casefile.reactions[1]?.noticeOn == nil)
    }

    @Test func `"do not give my name" stops a notice that names them and still waits`() {
        let said = Step.did(.contacts(.answerAboutName(mayBeGiven: false, .online)), by: .complainant)
        let stopped = Self.waiting.and(said)
        #expect(stopped.casefile.letters.destroyed == [3])
        #expect(stopped.casefile.reactions[1]?.stage == .named)
        let posted = Self.waiting.and(.did(.letters(.send(3, .init(.posted, on: "2026-03-18")))), said)
        #expect(posted.casefile.letters.destroyed.isEmpty)
    }

    @Test func `a second talk about safety leaves a notice without a name alone`() {
        func talked(_ day: Day) -> Step {
            .did(.contacts(.talkAboutSafety(on: day, nameMayBeGiven: false, note: nil)), on: day)
        }
        let unnamed = World.jansen {
            $0.contact = .letter(address: "Brugstraat 1")
            $0.complainant = .named("Jansen", mayBeNamed: .no)
        }
        let waiting = given(
            .contacted, of: unnamed, talked("2026-03-18"), Self.named, Self.asked, Self.notice,
            talked("2026-03-19"))
        #expect(waiting.casefile.letters.destroyed.isEmpty)
    }

    @Test func `the respondent hears how it ended after the complainant, and not before`() {
        let ended = Self.ended
        #expect(ended.casefile.letters[4]?.out == nil)
        #expect(ended.casefile.letters.toPost.map(\.id) == [3])
        ended.when(.letters(.send(4, .init(.handedOver, on: ended.today))))
            .refuses(.letters(.endingLetterFirst))
        let day = ended.today + 2
        let posted = ended.and(.did(.letters(.send(3, .init(.posted, on: day))), on: day))
        #expect(posted.casefile.letters[4]?.out == .init(.readable, on: day))
        #expect(posted.casefile.closing.closedOn == day)
    }
}

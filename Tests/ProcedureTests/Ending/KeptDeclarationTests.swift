import Procedure
import Testing

@Suite("Domain rule 2 – wat gezegd is, blijft met dag, weg en wie het hoorde")
struct KeptDeclarationTests {
    private let said = World.spoken(on: "2026-03-18")
    private let kept = World.spoken(on: "2026-03-18").declared(today: "2026-03-18")

    @Test func `referring on and setting aside keep how the complainant agreed`() {
        given(.contacted).when(.closing(.referOn([1], to: "De gemeente", agreed: said)))
            .then(.disposition(.made(1, .referredOn(to: "De gemeente", agreed: kept))))
        given(.contacted).when(.closing(.setAside([1], why: "Een vraag.", agreed: said)))
            .then(.disposition(.made(1, .notAComplaint(why: "Een vraag.", agreed: kept))))
    }

    @Test func `a death keeps its own day, not that of the typing`() {
        given(.contacted).when(.closing(.recordDeath(on: "2026-03-17")), on: "2026-03-20")
            .then(.disposition(.made(1, .endedByDeath(on: "2026-03-17"))))
    }

    @Test func `going on by word keeps who heard it`() {
        let heard = World.spoken(on: "2026-03-25")
        Ending.solved.ended().when(.closing(.goOn(nil, heard)), by: .desk, on: "2026-03-26")
            .then(
                .disposition(.undone(1)),
                .closing(.reopened(.notSolved(nil, heard.declared(today: "2026-03-26")))))
    }

    @Test func `the officer's help let known by word keeps its declaration`() {
        let told = given(.contacted)
        told.when(.referral(.disclose(said))).then(.referral(.disclosed(kept)))
        told.when(.referral(.letOfficerRead(said))).then(.referral(.officerMayRead(kept)))
        told.and(.did(.referral(.letOfficerRead(.online)), by: .complainant))
            .when(.referral(.stopOfficerReading(said))).then(.referral(.officerMayNotRead(kept)))
    }

    @Test func `a later day that was agreed keeps how, and moves no term`() {
        let agreed = given(.contacted).and(.did(.letters(.agreeLaterDay("2026-05-11", said))))
        #expect(agreed.history.last?.event == .letters(.laterDayAgreed("2026-05-11", kept)))
        #expect(agreed.casefile.letters.laterDay == "2026-05-11")
        #expect(agreed.casefile.deadline == World.jansen.deadline)
        #expect(!agreed.casefile.isInTime(on: "2026-05-11"))
    }

    @Test func `the new day of a letter about being late counts once that letter is out`() {
        var letter = Letter.sample(2, .overdue, route: .post)
        letter.answerBy = "2026-05-11"
        let frozen = given(.contacted, of: World.byPost, .did(.letters(.freeze(letter)), on: "2026-04-28"))
        #expect(frozen.casefile.letters.laterDay == nil)
        let out = frozen.and(.did(.letters(.send(2, .init(.posted, on: "2026-04-28")))))
        #expect(out.casefile.letters.laterDay == "2026-05-11")
    }

    @Test(arguments: Channel.allCases)
    func `what was spoken is read back, what is on paper is in their own words`(_ channel: Channel) {
        let unread = Declaration.recorded(on: "2026-03-18", over: channel, heardBy: "bo", readBack: false)
        let attempt = given(.contacted).when(.referral(.disclose(unread)))
        let spoken: Set<Channel> = [.telephone, .inPerson]
        if spoken.contains(channel) { attempt.refuses(.notReadBack) } else { attempt.succeeds() }
    }
}

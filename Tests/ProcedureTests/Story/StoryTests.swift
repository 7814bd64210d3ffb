import Procedure
import Testing

@Suite("Art. 1 tot en met 9 – een klacht van het formulier tot de brief")
struct StoryTests {
    /// Jansen, March and April 2026; the whole way, each day with what it changes.
    @Test func `a complaint from the form to the letter that ends it`() throws {
        // Mon 16 March: on the site, in the evening; the receipt and the register row come by themselves.
        var story = given(
            .did(.filing(.file(World.jansen)), by: .complainant, on: "2026-03-16"),
            .did(.letters(.freeze(.sample(1, .receipt))), by: .clock),
            .did(.registration(.register(entry: "row-1")), by: .clock))
        #expect(story.casefile.phase(on: "2026-03-16") == .received)
        #expect(story.casefile.deadline.lastDay == "2026-04-27")
        #expect(story.casefile.letters.outOn(.receipt) == "2026-03-16")

        // Tue 17 March: the desk asks Noor; the story is closed to her until she says that she was not there.
        story = story.and(.did(.handling(.assign(World.noor, from: World.list)), by: .desk, on: "2026-03-17"))
        #expect(story.casefile.relation(of: .noor) == .proposed)
        story = story.and(.did(.handling(.declareUninvolved), by: .noor))
        #expect(story.casefile.relation(of: .noor) == .handler)
        #expect(story.casefile.handling.secrecy[World.noor] == "2026-03-17")

        // Wed 18 March: a person speaks to Jansen; two points come out of it.
        story = story.and(
            .did(.contacts(.log(.init(on: "2026-03-18", over: .telephone, reached: true))), on: "2026-03-18"),
            .did(
                .filing(
                    .split(into: [
                        .init("Kim kwam niet.", happened: .on("2026-03-02")),
                        .init("Vorig jaar ook niet.", happened: .on("2025-02-01")),
                    ]))),
            .did(.filing(.classify(1, as: .continuity))), .did(.filing(.classify(2, as: .continuity))))
        #expect(story.casefile.contacts.firstReached == "2026-03-18")

        // Thu 19 March: Kim hears what is about her, and opens it on Friday; two weeks start.
        story = story.and(
            .did(.reactions(.name(World.respondentKim, parts: [1])), on: "2026-03-19"),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.letters(.freeze(.sample(2, .notice, to: .respondent(1))))),
            .did(.letters(.open(2)), by: .kim, on: "2026-03-20"),
            .did(.reactions(.inform(1, .opened)), by: .kim))
        #expect(story.casefile.reactions[1]?.term?.lastDay == "2026-04-03")
        #expect(story.casefile.phase(on: "2026-03-20") == .waitingForReaction)

        // Wed 25 March: Kim answers. Fri 27 March: a conversation; Mon 30 March: its minutes, with a
        // correction.
        story = story.and(
            .did(
                .reactions(.react(1, "Ik was ziek.", on: "2026-03-25", over: .web)), by: .kim,
                on: "2026-03-25"),
            .did(
                .conversations(
                    .arrange(
                        on: "2026-03-27", .byTelephone, with: [.complainant, .respondent(1)], company: nil))),
            .did(
                .conversations(.hold(1, on: "2026-03-27", attended: [.complainant, .respondent(1)])),
                on: "2026-03-27"),
            .did(
                .conversations(
                    .shareMinutes(1, .init(words: "Verslag.", to: [.complainant, .respondent(1)]))),
                on: "2026-03-30"),
            .did(
                .conversations(.comment(1, from: .complainant, .incorrect("Vier keer."), .online)),
                by: .complainant))

        // Wed 1 April: ready, confirmed, a measure, a judgment, and a point that is too old.
        story = story.and(
            .did(.investigation(.note(.init(.read, on: "2026-03-31", "Het rooster."))), on: "2026-04-01"),
            .did(.investigation(.conclude)), .did(.letters(.freeze(.sample(3, .confirmation)))),
            .did(
                .measures(
                    .decide(
                        .wayOfWorking, what: "Wie niet kan, belt.", owner: "Noor", account: nil,
                        due: "2026-05-01"))),
            .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(.closing(.refuse(2, .age, why: "Langer dan een jaar geleden."))))
        #expect(story.casefile.phase(on: "2026-04-01") == .answering)
        #expect(story.casefile.overallJudgment == .upheld)
        #expect(story.casefile.endingLetters == [.outcome, .tooOld])

        // Thu 2 April: one letter to Jansen, one to Kim. Out at once, so closed, in 17 days.
        story = story.and(
            .did(
                .closing(
                    .end(with: [
                        .sample(4, .outcome, carries: [.tooOld]), .sample(5, .howItEnded, to: .respondent(1)),
                    ])), on: "2026-04-02"))
        #expect(story.casefile.closing.stage == .closed(.judged, letter: 4, on: "2026-04-02"))
        #expect(story.casefile.isInTime(on: "2027-01-01"))
        #expect(story.casefile.registerFacts.daysToEnding == 17)
        #expect(story.casefile.erasedOn(closedOn: "2026-04-02") == "2028-04-02")
        let checklist = story.casefile.checklist(on: "2026-04-02").filter { line in
            if case .due = line.state { true } else { false }
        }
        #expect(checklist.map(\.rule) == [.measure(1)], "nothing is left but the measure")

        // Fri 1 May: the measure is done; the history alone makes the same complaint again.
        story = story.and(.did(.measures(.finish(1, on: "2026-05-01")), on: "2026-05-01"))
        #expect(Complaint(story.history) == story.complaint)
    }
}

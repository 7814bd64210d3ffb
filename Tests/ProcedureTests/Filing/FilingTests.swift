import Procedure
import Testing

@Suite("Art. 2 – indienen")
struct FilingTests {
    @Test(arguments: Channel.allCases)
    func `a complaint comes in over any channel and becomes a case`(_ channel: Channel) {
        let filing = World.jansen { $0.channel = channel }
        let attempt = given().when(.filing(.file(filing)), by: .complainant, on: World.filedOn)
        attempt.then(.filing(.filed(filing)))
        #expect(attempt.after.casefile.filing == filing)
    }

    @Test(arguments: [Actor.complainant, .desk, .noor, .lotte, .ali, .iris, .sam])
    func `anyone may file, and any employee may pass on what they were told`(_ actor: Actor) {
        given().when(.filing(.file(World.jansen)), by: actor, on: World.filedOn).succeeds()
    }

    @Test(arguments: [Actor.kim, .clock])
    func `a respondent or the clock files nothing`(_ actor: Actor) {
        given().when(.filing(.file(World.jansen)), by: actor, on: World.filedOn).refuses(.notYours)
    }

    @Test func `what was received earlier can be entered late, and its six weeks started then`() {
        let attempt = given().when(.filing(.file(World.jansen)), by: .desk, on: "2026-03-20")
        attempt.then(.filing(.filed(World.jansen)))
        #expect(attempt.after.casefile.deadline.lastDay == "2026-04-27")
    }

    @Test func `what is too old is filed and registered all the same`() {
        let old = World.jansen { $0.happened = .on("2019-01-01") }
        #expect(given(.filed, of: old).casefile.registration.entry == "row-1")
    }

    @Test func `a complaint starts with one part, the whole story, without a subject`() {
        let part = Part(id: 1, words: nil, happened: .on("2026-03-02"))
        #expect(given(.filed).casefile.parts.list == [part])
    }

    @Test func `points are made all at once and can be made again`() {
        let points: NonEmpty<Filing.Point> = [
            .init("De bezoeken.", happened: .ongoing), .init("De brief.", happened: .unknown),
        ]
        let parts = [
            Part(id: 1, words: "De bezoeken.", happened: .ongoing),
            Part(id: 2, words: "De brief.", happened: .unknown),
        ]
        let attempt = given(.contacted).when(.filing(.split(into: points)))
        attempt.then(.filing(.split(parts)))
        #expect(attempt.after.casefile.parts.list == parts)
        let again = attempt.after.when(.filing(.split(into: [.init("Alles.", happened: .ongoing)])))
        #expect(again.after.casefile.parts.list.map(\.id) == [1])
    }

    @Test func `who was only named is about all new points`() {
        let split = given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.filing(.split(into: [.init("A.", happened: .ongoing), .init("B.", happened: .ongoing)]))))
        #expect(split.casefile.reactions[1]?.respondent.parts == [1, 2])
    }

    @Test func `the date and the subject of a part are corrected after asking`() {
        let corrected = given(
            .filed, .did(.filing(.date(1, .inMonth(year: 2026, month: 1))), by: .desk),
            .did(.filing(.classify(1, as: .privacy)), by: .desk))
        #expect(corrected.casefile.parts[1]?.happened == .inMonth(year: 2026, month: 1))
        #expect(corrected.casefile.parts[1]?.subject == .privacy)
        #expect(corrected.casefile.filing.happened == .on("2026-03-02"))
    }

    @Test func `the register keeper corrects a subject after the end, the handler no date`() {
        given(.closed).when(.filing(.classify(1, as: .other)), by: .iris).then(
            .filing(.classified(1, .other)))
        given(.closed).when(.filing(.date(1, .ongoing))).refuses(.closing(.alreadyEnded))
    }

    @Test func `attachments, a double and an older complaint are added, also later`() {
        let spoken = World.spoken(on: World.filedOn)
        let paper = LaterFile.Source.received(on: World.filedOn, over: .paper)
        let given = given(
            .contacted, .did(.filing(.attach("file-1", .complainant)), by: .complainant),
            .did(.filing(.attach("file-2", paper)), by: .desk),
            .did(.filing(.join(with: "2026-012", agreed: spoken))), .did(.filing(.link(to: "2025-099"))))
        let later = given.casefile.parts.laterFiles
        #expect(later.map(\.file) == ["file-1", "file-2"])
        #expect(later.map(\.source) == [.complainant, paper])
        #expect(later[1].receivedOn == World.filedOn)
        #expect(given.casefile.parts.joinedWith == "2026-012")
        #expect(given.casefile.parts.related == ["2025-099"])
        #expect(given.casefile.filing.attachments.isEmpty)
    }

    @Test func `the same file sent twice stands there once, and a copy of ours beside it`() {
        let once = given(.contacted, .did(.filing(.attach("brief", .complainant)), by: .complainant))
        once.when(.filing(.attach("brief", .complainant)), by: .complainant).then()
        once.when(.filing(.attach("brief", .ours))).then(.filing(.attached("brief", .ours)))
        let withForm = given(.contacted, of: World.jansen { $0.attachments = ["brief"] })
        withForm.when(.filing(.attach("brief", .complainant)), by: .complainant).then()
    }

    @Test(
        arguments: [
            (.call(number: "050", lettersTo: "Brugstraat 1", safeTimes: nil), .post),
            (.call(number: "050", lettersTo: nil, safeTimes: "na 17 uur"), .code),
            (.email("a@example.org"), .code),
            (.letter(address: "Brugstraat 1"), .post), (.code, .code), (.none, .nowhere),
        ] as [(ContactWish, LetterRoute)])
    func `letters go where the complainant wants to hear from us`(_ wish: ContactWish, _ route: LetterRoute) {
        #expect(World.jansen { $0.contact = wish }.letterRoute == route)
    }

    @Test func `words are never empty and never printed`() {
        #expect(Words.init(" \n\t\u{a0} " as String) == nil)
        #expect(Words.init("  a b\n" as String)?.text == "a b")
        #expect("\(World.jansen.story)".contains("Kim") == false)
        #expect("\(given(.closed).casefile)".contains("opdagen") == false)
        #expect(NonEmpty([Int]()) == nil)
    }

    @Test func `a history makes the same complaint again`() {
        let closed = given(.closed)
        #expect(Complaint(closed.history) == closed.complaint)
        #expect(Complaint([]) == .notFiled)
        let headless = Complaint(closed.history.dropFirst())
        #expect(headless == .notFiled)
    }
}

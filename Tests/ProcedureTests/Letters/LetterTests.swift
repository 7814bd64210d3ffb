import Procedure
import Testing

@Suite("Domein 1 en 5 – brieven: vastgelegd, de deur uit, aangekomen")
struct LetterTests {
    @Test(arguments: [
        Letters.Refusal.unknownLetter(9), .numberTaken(1), .endsTheCase(.outcome), .alreadyOut(1), .notOut(2),
        .inTheFuture, .beforeItWasWritten, .overdueLetterTooEarly(from: "2026-04-20"), .laterDayHasPassed,
        .investigationNotConcluded, .notBehindTheCode, .nowhereToSend, .nothingToCorrect, .notTicked(2),
        .tooLateToTakeBack(lastDay: "2026-03-21"), .somethingFollowed(3), .cannotBeWrittenAnew(1),
        .endingLetterFirst, .laterDayTooFar(lastDay: "2026-06-08"), .nothingToAdd,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Letters.Refusal) {
        provoke(refusal).refuses(.letters(refusal))
    }

    /// Letter 2 is frozen on 18 March and waits to be posted.
    private var waiting: Given {
        given(.contacted, of: World.byPost, .did(.letters(.freeze(.sample(2, .progress, route: .post)))))
    }

    /// The same letter, ticked as posted on the day itself.
    private var posted: Given {
        waiting.and(.did(.letters(.send(2, .init(.posted, on: "2026-03-18")))))
    }

    private func provoke(_ refusal: Letters.Refusal) -> Attempt {
        let contacted = given(.contacted)
        return switch refusal {
        case .unknownLetter: contacted.when(.letters(.send(9, .init(.posted, on: "2026-03-18"))))
        case .numberTaken: contacted.when(.letters(.freeze(.sample(1, .progress))))
        case .endsTheCase: contacted.when(.letters(.freeze(.sample(2, .outcome))))
        case .alreadyOut:
            given(.contacted, of: World.byPost).when(.letters(.send(1, .init(.posted, on: "2026-03-18"))))
        case .notOut: waiting.when(.letters(.open(2)), by: .complainant)
        case .inTheFuture: waiting.when(.letters(.send(2, .init(.posted, on: "2026-03-19"))))
        case .beforeItWasWritten: waiting.when(.letters(.send(2, .init(.posted, on: "2026-03-17"))))
        case .overdueLetterTooEarly:
            contacted.when(.letters(.freeze(.sample(2, .overdue))), on: "2026-04-19")
        case .laterDayHasPassed:
            contacted.when(.letters(.agreeLaterDay("2026-03-18", World.spoken(on: "2026-03-18"))))
        case .laterDayTooFar:
            contacted.when(
                .letters(.freeze(.sample(2, .overdue, answerBy: "2026-06-09"))), on: "2026-04-20")
        case .investigationNotConcluded: given(.reacted).when(.letters(.freeze(.sample(2, .confirmation))))
        case .notBehindTheCode: waiting.when(.letters(.send(2, .init(.readable, on: "2026-03-18"))))
        case .notTicked: waiting.when(.letters(.takeBack(2)))
        case .tooLateToTakeBack: posted.when(.letters(.takeBack(2)), on: "2026-03-22")
        case .cannotBeWrittenAnew: RewritingTests.received.when(.letters(.destroy(1)))
        case .endingLetterFirst:
            RewritingTests.ended.when(.letters(.send(4, .init(.handedOver, on: "2026-04-03"))))
        case .somethingFollowed: TakeBackTests.answered.when(.letters(.takeBack(3)))
        case .nothingToCorrect:
            contacted.and(.did(.reactions(.name(World.respondentKim, parts: [1]))))
                .when(.letters(.freeze(.sample(2, .correction, to: .respondent(1), route: .post))))
        case .nothingToAdd: given(.closed).when(.letters(.freeze(.sample(9, .addendum))))
        case .nowhereToSend: contacted.when(.letters(.freeze(.sample(2, .progress, route: .nowhere))))
        }
    }

    @Test func `behind the code a letter is out at once, and delivered when it is opened`() throws {
        let frozen = given(.contacted, .did(.letters(.freeze(.sample(2, .progress)))))
        let letter = try #require(frozen.casefile.letters[2])
        #expect(letter.frozenOn == "2026-03-18")
        #expect(letter.out == .init(.readable, on: "2026-03-18"))
        #expect(letter.delivered == nil)
        let opened = frozen.and(.did(.letters(.open(2)), by: .complainant, on: "2026-03-21"))
        #expect(opened.casefile.letters[2]?.delivered == "2026-03-21")
        opened.when(.letters(.open(2)), by: .complainant, on: "2026-03-25").then()
    }

    @Test(arguments: [
        (Letter.Out.Way.posted, "2026-03-19" as Day?), (.handedOver, "2026-03-19"), (.readAloud, nil),
    ])
    func `a letter for the post is out when somebody ticks it`(_ way: Letter.Out.Way, _ delivered: Day?)
        throws
    {
        #expect(waiting.casefile.letters.waiting.map(\.id) == [2])
        #expect(waiting.casefile.letters.outOn(.progress) == nil)
        let sent = waiting.and(.did(.letters(.send(2, .init(way, on: "2026-03-19"))), on: "2026-03-20"))
        #expect(sent.casefile.letters.waiting.isEmpty)
        #expect(sent.casefile.letters.outOn(.progress) == "2026-03-19")
        #expect(sent.casefile.letters[2]?.delivered == delivered)
    }

    /// Filed on 16 March: day 35 is 20 April.
    @Test(arguments: [("2026-04-19" as Day, false), ("2026-04-20", true), ("2026-04-28", true)])
    func `the letter about being late goes from day 35 on`(_ day: Day, _ may: Bool) {
        for letter in [Letter.sample(2, .overdue), .sample(2, .progress, carries: [.overdue])] {
            let attempt = given(.contacted).when(.letters(.freeze(letter)), on: day)
            if may {
                attempt.succeeds()
            } else {
                attempt.refuses(.letters(.overdueLetterTooEarly(from: "2026-04-20")))
            }
        }
    }

    @Test func `the confirmation comes after the investigation, also inside another letter`() {
        for letter in [Letter.sample(2, .confirmation), .sample(2, .progress, carries: [.confirmation])] {
            given(.reacted).when(.letters(.freeze(letter))).refuses(.letters(.investigationNotConcluded))
            given(.concluded).when(.letters(.freeze(letter))).succeeds()
        }
    }

    /// Letters that only an ending may bring; the others go whenever they are ready.
    static let endings: Set<Letter.Kind> = [
        .settlement, .outcome, .tooOld, .outOfScope, .refusedByPolicy, .withdrawalConfirmed, .referredOn,
        .notAComplaint, .afterDeath, .howItEnded,
    ]

    @Test(arguments: Letter.Kind.allCases)
    func `which kinds only an ending may bring`(_ kind: Letter.Kind) {
        #expect(kind.endsTheCase == Self.endings.contains(kind))
        let ready = given(.concluded)
        for letter in [Letter.sample(7, kind), .sample(7, .progress, carries: [kind])] {
            let attempt = ready.when(.letters(.freeze(letter)), by: .clock, on: "2026-04-20")
            switch kind {
            case _ where kind.endsTheCase: attempt.refuses(.letters(.endsTheCase(kind)))
            case .addendum: attempt.refuses(.letters(.nothingToAdd))
            default: attempt.succeeds()
            }
        }
    }

    @Test func `who chose post gets post; who has a code may get both`() {
        given(.contacted, of: World.byPost).when(.letters(.freeze(.sample(2, .progress, route: .code))))
            .refuses(.letters(.notBehindTheCode))
        given(.contacted).when(.letters(.freeze(.sample(2, .progress, route: .post)))).succeeds()
        given(.contacted, of: World.noteInTheBox).when(.letters(.freeze(.sample(2, .progress, route: .code))))
            .refuses(.letters(.nowhereToSend))
    }

    @Test(arguments: [
        (ContactWish.code, LetterRoute.code), (.email("jansen@voorbeeld.nl"), .code),
        (.letter(address: "Brugstraat 1"), .post), (.none, .nowhere),
        (.call(number: "050", lettersTo: "Brugstraat 1", safeTimes: nil), .post),
        (.call(number: "050", lettersTo: nil, safeTimes: "Na zes"), .code),
    ])
    func `how letters reach the complainant follows from what they chose`(
        _ wish: ContactWish, _ route: LetterRoute
    ) {
        #expect(World.jansen { $0.contact = wish }.letterRoute == route)
    }

    @Test func `a letter to a respondent waits for what protects the complainant`() {
        let invitation = Command.letters(.freeze(.sample(2, .notice, to: .respondent(1))))
        func named(_ filing: Filing) -> Given {
            given(.accepted, of: filing, .did(.reactions(.name(World.respondentKim, parts: [1]))))
        }
        named(World.jansen).when(invitation).succeeds()
        named(World.unnamed).when(invitation).refuses(.reactions(.safetyTalkFirst))
        named(World.onBehalf).when(invitation).refuses(.reactions(.mandateNotVerified))
        given(.accepted).when(invitation).refuses(.reactions(.unknownRespondent(1)))
        OutcomeTests.excused.when(invitation).refuses(.closing(.letterToUninformed(1)))
    }

    @Test func `nobody opens another's letter`() {
        let both = given(.closed)
        both.when(.letters(.open(4)), by: .complainant).refuses(.notYours)
        both.when(.letters(.open(3)), by: .kim).refuses(.notYours)
        both.when(.letters(.open(4)), by: .kim).then(.letters(.delivered(4, on: both.today)))
        both.when(.letters(.open(9)), by: .complainant).refuses(.letters(.unknownLetter(9)))
    }

    @Test func `a later day agreed on is kept and moves nothing`() {
        let later = given(
            .contacted, .did(.letters(.agreeLaterDay("2026-05-15", World.spoken(on: "2026-03-18")))))
        #expect(later.casefile.letters.laterDay == "2026-05-15")
        #expect(later.casefile.deadline.lastDay == "2026-04-27")
        #expect(!later.casefile.isInTime(on: "2026-04-28"))
    }

    @Test func `numbers go up and are never used again`() {
        #expect(given(.filed).casefile.letters.next == 2)
        #expect(given(.closed).casefile.letters.next == 5)
        #expect(waiting.casefile.letters.isTaken(2))
        #expect(!waiting.casefile.letters.isTaken(3))
    }

    @Test func `after the end only an addition, a correction or a confirmation of what was said is written`()
    {
        let ended = ReferralTests.afterTheEnd.and(
            .did(.referral(.tell("Er is vertrouwen.", as: .result)), by: .ali))
        for kind in Letter.Kind.allCases {
            let attempt = ended.when(.letters(.freeze(.sample(9, kind))), by: .clock)
            if [.addendum, .correction, .recorded].contains(kind) {
                attempt.succeeds()
            } else {
                attempt.refuses(.closing(.alreadyEnded))
            }
        }
    }
}

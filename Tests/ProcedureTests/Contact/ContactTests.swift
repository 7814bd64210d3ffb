import Procedure
import Testing

@Suite("Aanhef – zo snel mogelijk contact")
struct ContactTests {
    private static let call = ContactWish.call(number: "050", lettersTo: "Brugstraat 1", safeTimes: nil)

    private static func contact(_ day: Day, _ channel: Channel, reached: Bool) -> Step {
        .did(.contacts(.log(.init(on: day, over: channel, reached: reached))), on: day)
    }

    @Test(
        arguments: [
            (.code, .web, true), (.code, .telephone, true), (.email("a@example.org"), .email, true),
            (.letter(address: "Brugstraat 1"), .paper, true), (call, .telephone, true),
            (call, .inPerson, true),
            (call, .email, false), (call, .paper, false), (call, .web, false), (.none, .paper, false),
        ] as [(ContactWish, Channel, Bool)])
    func `written words are first contact only for who chose post, mail or the code`(
        _ wish: ContactWish, _ channel: Channel, _ counts: Bool
    ) {
        let filing = World.jansen { $0.contact = wish }
        let casefile = given(.accepted, of: filing, Self.contact("2026-03-18", channel, reached: true))
            .casefile
        #expect((casefile.contacts.firstReached == "2026-03-18") == counts)
        #expect(casefile.contacts.lastNews == "2026-03-18")
    }

    @Test(
        arguments: [
            (.code, true), (.email("a@example.org"), true), (.letter(address: "Brugstraat 1"), true),
            (call, false),
            (.none, false),
        ] as [(ContactWish, Bool)])
    func `so is a message from the handler`(_ wish: ContactWish, _ counts: Bool) {
        let filing = World.jansen { $0.contact = wish }
        let casefile = given(.accepted, of: filing, .did(.contacts(.write("Ik bel u morgen.")))).casefile
        #expect((casefile.contacts.firstReached != nil) == counts)
    }

    @Test func `a try is no contact, and a message from the complainant is none either`() {
        let casefile = given(
            .accepted, Self.contact("2026-03-18", .telephone, reached: false),
            .did(.contacts(.write("Hoort u mij?")), by: .complainant)
        ).casefile
        #expect(casefile.contacts.firstReached == nil)
        #expect(casefile.contacts.messages.map(\.from) == [.complainant])
    }

    @Test func `a message that is sent twice is said once, and another day or another person says it again`()
    {
        let asked = given(.accepted, .did(.contacts(.write("Hoort u mij?")), by: .complainant))
        asked.when(.contacts(.write("Hoort u mij?")), by: .complainant).then()
        asked.when(.contacts(.write("Hoort u mij?")), by: .complainant, on: asked.today + 1).succeeds()
        let both = asked.and(.did(.contacts(.write("Hoort u mij?"))))
        #expect(both.casefile.contacts.messages.map(\.from) == [.complainant, .noor])
    }

    @Test func `a line is new to the other side until they look, and looking again changes nothing`() {
        let written = given(
            .accepted, .did(.contacts(.write("Hoort u mij?")), by: .complainant),
            .did(.contacts(.write("Ja.", with: ["f1"]))))
        let contacts = written.casefile.contacts
        #expect(contacts.unread(byComplainant: true).map(\.words) == ["Ja."])
        #expect(contacts.unread(byComplainant: true).first?.files == ["f1"])
        #expect(contacts.unread(byComplainant: false).map(\.words) == ["Hoort u mij?"])
        let read = written.and(.did(.contacts(.noteReading), by: .complainant))
        #expect(read.casefile.contacts.unread(byComplainant: true).isEmpty)
        #expect(read.casefile.contacts.unread(byComplainant: false).count == 1)
        read.when(.contacts(.noteReading), by: .complainant).then()
        read.and(.did(.contacts(.write("Nog iets."))))
            .when(.contacts(.noteReading), by: .complainant).then(.contacts(.messagesRead))
    }

    @Test func `the first contact stays the first, whatever is written down later`() {
        let casefile = given(
            .accepted, Self.contact("2026-03-20", .telephone, reached: true),
            .did(.contacts(.log(.init(on: "2026-03-17", over: .telephone, reached: true))), on: "2026-03-23")
        ).casefile
        #expect(casefile.contacts.firstReached == "2026-03-17")
        #expect(casefile.contacts.lastNews == "2026-03-20")
    }

    @Test func `a letter or a receipt is news, and no contact`() {
        #expect(given(.filed).casefile.contacts.firstReached == nil)
        #expect(given(.filed).casefile.contacts.lastNews == "2026-03-16")
    }

    @Test func `a conversation that was held is contact, and so is the call after a withdrawal`() {
        let held = given(
            .accepted,
            .did(
                .conversations(.arrange(on: "2026-03-19", .byTelephone, with: [.complainant], company: nil))),
            .did(.conversations(.hold(1, on: "2026-03-19", attended: [.complainant])), on: "2026-03-19"))
        #expect(held.casefile.contacts.firstReached == "2026-03-19")
        let called = given(
            .accepted,
            .did(.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)), by: .complainant),
            .did(.withdrawal(.logCall(on: "2026-03-20", nil)), on: "2026-03-20"))
        #expect(called.casefile.contacts.firstReached == "2026-03-20")
    }

    @Test func `the talk about safety is contact, and the answer about the name is the complainant's`() {
        for mayBeGiven in [true, false] {
            let talk = Command.contacts(
                .talkAboutSafety(on: "2026-03-18", nameMayBeGiven: mayBeGiven, note: nil))
            let casefile = given(.accepted, of: World.unnamed, .did(talk)).casefile
            #expect(casefile.contacts.safetyTalk == "2026-03-18")
            #expect(casefile.contacts.nameAnswer == mayBeGiven)
            #expect(casefile.mayBeNamed == mayBeGiven)
            #expect(casefile.contacts.firstReached == "2026-03-18")
        }
    }

    @Test func `two tries over two channels make unreachable, and only then it is decided on paper`() {
        let one = given(.accepted, Self.contact("2026-03-18", .telephone, reached: false))
        let sameChannel = one.and(Self.contact("2026-03-19", .telephone, reached: false))
        let two = one.and(Self.contact("2026-03-19", .email, reached: false))
        #expect(!one.casefile.contacts.isUnreachable && !sameChannel.casefile.contacts.isUnreachable)
        #expect(two.casefile.contacts.isUnreachable)
        two.when(.contacts(.decideOnPaper(from: "2026-04-02"))).then(.contacts(.onPaper(from: "2026-04-02")))
        #expect(
            two.and(.did(.contacts(.decideOnPaper(from: "2026-04-02")))).casefile.contacts.decidedOnPaperFrom
                == "2026-04-02")
    }

    @Test func `reaching them, or a word from themselves, starts the counting again`() {
        let tried = given(
            .accepted, Self.contact("2026-03-18", .telephone, reached: false),
            Self.contact("2026-03-19", .email, reached: false))
        #expect(
            !tried.and(Self.contact("2026-03-20", .telephone, reached: true)).casefile.contacts.isUnreachable)
        let wrote = tried.and(.did(.contacts(.write("Ik was weg.")), by: .complainant, on: "2026-03-20"))
        #expect(!wrote.casefile.contacts.isUnreachable)
        let again = wrote.and(
            Self.contact("2026-03-23", .telephone, reached: false),
            Self.contact("2026-03-24", .email, reached: false))
        #expect(again.casefile.contacts.isUnreachable)
    }

    @Test func `silence is never withdrawal`() {
        let silent = given(
            .accepted, Self.contact("2026-03-18", .telephone, reached: false),
            Self.contact("2026-03-19", .email, reached: false),
            .did(.contacts(.decideOnPaper(from: "2026-04-02"))))
        #expect(!silent.casefile.withdrawal.stands && silent.casefile.dispositions.isEmpty)
    }

    @Test func `first contact too late stays visible for ever`() {
        let late = given(.accepted, Self.contact("2026-03-20", .telephone, reached: true)).casefile
        #expect(late.checklist(on: "2027-01-01").first?.state == .doneLate(on: "2026-03-20"))
        let never = given(.accepted).casefile
        #expect(never.checklist(on: "2026-03-19").first?.state == .due(by: "2026-03-19"))
        #expect(never.checklist(on: "2026-03-20").first?.state == .missed(since: "2026-03-20"))
    }
}

@Suite("Aanhef – wat het contact weigert")
struct ContactRefusalTests {
    private static func log(_ day: Day) -> Attempt {
        given(.accepted).when(.contacts(.log(.init(on: day, over: .telephone, reached: true))))
    }

    private static func talk(_ day: Day) -> Attempt {
        given(.accepted).when(.contacts(.talkAboutSafety(on: day, nameMayBeGiven: true, note: nil)))
    }

    static let provocations: [Provocation] = [
        .init("a call of tomorrow", .contacts(.inTheFuture)) { log("2026-03-19") },
        .init("a call before the filing", .contacts(.beforeFiling)) { log("2026-03-15") },
        .init("a talk of tomorrow", .contacts(.inTheFuture)) { talk("2026-03-19") },
        .init("a talk before the filing", .contacts(.beforeFiling)) { talk("2026-03-15") },
        .init("on paper after no try", .contacts(.notTriedEnough)) {
            given(.accepted).when(.contacts(.decideOnPaper(from: "2026-04-01")))
        },
        .init("a yes about a name that nobody gave", .contacts(.nameless)) {
            given(.accepted, of: World.jansen { $0.complainant = .nameless })
                .when(.contacts(.answerAboutName(mayBeGiven: true, .online)), by: .complainant)
        },
        .init("a yes that was given already", .contacts(.nameAnsweredAlready)) {
            given(.accepted).when(.contacts(.answerAboutName(mayBeGiven: true, .online)), by: .complainant)
        },
        .init("no way at all to be reached", .contacts(.noWayLeft)) {
            let nowhere = Contacts.Reach(contact: .none, needs: Needs())
            return given(.accepted).when(.contacts(.changeReach(nowhere, .online)), by: .complainant)
        },
        .init("a new code by post where no address is", .contacts(.proofDoesNotFit)) {
            given(.accepted, of: World.jansen { $0.contact = .email("jansen@voorbeeld.nl") })
                .when(.contacts(.replaceCode(.posted)), by: .desk)
        },
        .init("the desk that writes messages", .notYours) {
            given(.accepted).when(.contacts(.write("Dag.")), by: .desk)
        },
        .init("a respondent that writes to the complainant", .notYours) {
            given(.informed).when(.contacts(.write("Dag.")), by: .kim)
        },
    ]

    @Test(arguments: provocations)
    func `the obstacle has a name`(_ provocation: Provocation) { provocation.check() }

    @Test func `every refusal of contacts is provoked`() {
        expectAll(
            Self.provocations.compactMap { provocation -> Obstacle? in
                guard case .contacts(let refusal) = provocation.refusal else { return nil }
                return Obstacle(refusal)
            })
    }

    enum Obstacle: CaseIterable, Hashable {
        case inTheFuture, beforeFiling, notTriedEnough, nameless, nameAnsweredAlready, noWayLeft
        case proofDoesNotFit

        init(_ refusal: Contacts.Refusal) {
            self =
                switch refusal {
                case .inTheFuture: .inTheFuture
                case .beforeFiling: .beforeFiling
                case .notTriedEnough: .notTriedEnough
                case .nameless: .nameless
                case .nameAnsweredAlready: .nameAnsweredAlready
                case .noWayLeft: .noWayLeft
                case .proofDoesNotFit: .proofDoesNotFit
                }
        }
    }
}

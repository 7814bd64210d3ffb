import Procedure
import Testing

@Suite("Art. 5 – bemiddeling, in een eigen kamer")
struct MediationTests {
    static let today: Day = "2026-03-20"

    /// A room with this history; each command must succeed.
    private func room(_ commands: Mediation.Command..., on day: Day = today) throws -> Mediation {
        var room = Mediation()
        for command in commands {
            for event in try room.decide(command, on: day) { room.apply(event, on: day) }
        }
        return room
    }

    @Test(arguments: [
        Mediation.Refusal.unknownConsent(9), .alreadyAnswered(1), .noConsent(1), .alreadyPassedOn(1),
        .notOpen,
        .alreadyStarted, .inTheFuture, .inThePast, .unknownPlan(3), .aftercareComesAfterClosing,
    ])
    func `every refusal of this room is provoked`(_ refusal: Mediation.Refusal) throws {
        let (room, command) = try provoke(refusal)
        #expect(throws: refusal) { try room.decide(command, on: Self.today) }
    }

    private func provoke(_ refusal: Mediation.Refusal) throws -> (Mediation, Mediation.Command) {
        let asked = try room(.write(.complainant, "Help mij."), .askConsent(.message, "Wij praten."))
        let no = try room(.askConsent(.message, "Wij praten."), .answer(1, false))
        let passed = try room(.askConsent(.message, "Wij praten."), .answer(1, true), .passOn(1))
        switch refusal {
        case .unknownConsent: return (asked, .passOn(9))
        case .alreadyAnswered: return (no, .answer(1, true))
        case .noConsent: return (asked, .passOn(1))
        case .alreadyPassedOn: return (passed, .passOn(1))
        case .notOpen: return (Mediation(), .close(.noResult))
        case .alreadyStarted: return (try room(.startMediation(.trust)), .startMediation(.solution))
        case .inTheFuture: return (asked, .meet(.init(on: "2026-03-21", kind: .together)))
        case .inThePast:
            return (asked, .plan(.init(on: "2026-03-19", place: "hier", kind: .together)))
        case .unknownPlan: return (asked, .callOff(3))
        case .aftercareComesAfterClosing: return (asked, .meet(.init(on: Self.today, kind: .aftercare)))
        }
    }

    @Test(arguments: [true, false])
    func `only the exact text that was approved leaves the room, and once`(_ yes: Bool) throws {
        let room = try room(.askConsent(.message, "Wij zijn het eens."), .answer(1, yes))
        #expect(room.consents.map(\.text) == ["Wij zijn het eens."])
        guard yes else {
            #expect(throws: Mediation.Refusal.noConsent(1)) { try room.decide(.passOn(1), on: Self.today) }
            return
        }
        #expect(try room.decide(.passOn(1), on: Self.today) == [.passedOn(1)])
    }

    @Test func `until it is passed on a later no wins, and then nothing leaves`() throws {
        let yes = try room(.askConsent(.message, "Wij zijn het eens."), .answer(1, true))
        #expect(yes.revocableConsents.map(\.id) == [1])
        let no = try room(.askConsent(.message, "Wij zijn het eens."), .answer(1, true), .answer(1, false))
        #expect(no.consents[0].answer == false && no.revocableConsents.isEmpty)
        #expect(throws: Mediation.Refusal.noConsent(1)) { try no.decide(.passOn(1), on: Self.today) }
        let passed = try room(.askConsent(.message, "Wij zijn het eens."), .answer(1, true), .passOn(1))
        #expect(throws: Mediation.Refusal.alreadyPassedOn(1)) {
            try passed.decide(.answer(1, false), on: Self.today)
        }
    }

    @Test func `a no can be followed by another text`() throws {
        let room = try room(
            .askConsent(.message, "Lang verhaal."), .answer(1, false), .askConsent(.message, "Kort."),
            .answer(2, true),
            .passOn(2))
        #expect(room.consents.map(\.passedOn) == [false, true])
        #expect(room.consents.map(\.answer) == [false, true])
    }

    @Test(arguments: Mediation.Purpose.allCases, Mediation.Result.allCases)
    func `every purpose has steps, a result and a talk some time later`(
        _ purpose: Mediation.Purpose, _ result: Mediation.Result
    ) throws {
        let room = try room(
            .write(.complainant, "Help mij."), .startMediation(purpose),
            .meet(.init(on: "2026-03-18", kind: .withComplainant)),
            .meet(.init(on: "2026-03-19", kind: .withOtherSide)),
            .meet(.init(on: "2026-03-20", kind: .together, words: "Goed gesprek.")),
            .note("Alleen voor mij."),
            .close(result), .meet(.init(on: "2026-03-20", kind: .aftercare)))
        #expect(room.stage == .closed(result, on: Self.today))
        #expect(room.meetings.map(\.kind) == [.withComplainant, .withOtherSide, .together, .aftercare])
        #expect(room.notes == ["Alleen voor mij."])
    }

    @Test func `the first line opens the room, and writing goes on after closing`() throws {
        #expect(Mediation().stage == .notOpened)
        let room = try room(
            .write(.complainant, "Help mij."), .write(.officer, "Ik bel je."), .close(.stopped),
            .write(.complainant, "Toch nog iets."))
        #expect(room.thread.map(\.from) == [.complainant, .officer, .complainant])
        #expect(room.stage == .closed(.stopped, on: Self.today))
        #expect(try room.decide(.startMediation(.trust), on: Self.today) == [.started(.trust)])
    }

    @Test func `a case knows nothing of the room`() {
        let labels = Mirror(reflecting: given(.contacted).casefile).children.map { type(of: $0.value) }
        #expect(!labels.contains { $0 == Mediation.self })
    }

    @Test func `somebody waits from their first line that nobody answered`() throws {
        var room = try room(.write(.complainant, "Help mij."), on: "2026-03-10")
        room.apply(.wrote(.complainant, "Hallo?"), on: "2026-03-12")
        #expect(room.waitsSince == "2026-03-10")
        room.apply(.wrote(.substitute, "Ik ben er."), on: "2026-03-13")
        #expect(room.waitsSince == nil)
        room.apply(.wrote(.complainant, "Dank je."), on: "2026-03-14")
        #expect(room.waitsSince == "2026-03-14")
        room.apply(.closed(.solved), on: "2026-03-14")
        #expect(room.waitsSince == nil)
        room.apply(.wrote(.complainant, "Toch nog iets."), on: "2026-03-14")
        room.apply(.wrote(.complainant, "Bel me."), on: "2026-03-15")
        #expect(room.waitsSince == "2026-03-14")
    }

    @Test func `an appointment stands until it is called off or over, and saying it twice changes nothing`()
        throws
    {
        let room = try room(
            .plan(.init(on: "2026-03-25", place: "thuis", kind: .withComplainant)),
            .plan(.init(on: "2026-03-22", place: "telefoon", kind: .withOtherSide)),
            .plan(.init(on: "2026-03-23", place: "hier", kind: .together)), .callOff(3))
        #expect(room.appointments(from: Self.today).map(\.id) == [2, 1])
        #expect(room.appointments(from: "2026-03-23").map(\.id) == [1])
        #expect(try room.decide(.callOff(3), on: Self.today) == [])
    }

    @Test func `a name, a wish and a number are theirs to give, and the same again says nothing`() throws {
        let room = try room(
            .introduce("Truus", .mail("truus@voorbeeld.example", in: .dutch)), .link("2026-014"))
        #expect(room.name == "Truus" && room.linked == "2026-014")
        #expect(try room.decide(.introduce("Truus", room.wish), on: Self.today) == [])
        #expect(try room.decide(.link("2026-014"), on: Self.today) == [])
    }

    @Test func `who stands in is seen once a day`() throws {
        let room = try room(.enter("ria"), .enter("ria"))
        #expect(room.visits == [.init(person: "ria", on: Self.today)])
        #expect(try room.decide(.enter("ria"), on: "2026-03-21") == [.entered("ria")])
    }

    @Test func `questions that wait for the person are found`() throws {
        let room = try room(
            .askConsent(.message, "Een."), .askConsent(.agreement, "Twee."), .answer(1, false))
        #expect(room.openConsents.map(\.kind) == [.agreement])
    }
}

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
        .alreadyStarted, .inTheFuture, .aftercareComesAfterClosing,
    ])
    func `every refusal of this room is provoked`(_ refusal: Mediation.Refusal) throws {
        let (room, command) = try provoke(refusal)
        #expect(throws: refusal) { try room.decide(command, on: Self.today) }
    }

    private func provoke(_ refusal: Mediation.Refusal) throws -> (Mediation, Mediation.Command) {
        let asked = try room(.write(.complainant, "Help mij."), .askConsent("Wij praten."))
        let passed = try room(.askConsent("Wij praten."), .answer(1, true), .passOn(1))
        switch refusal {
        case .unknownConsent: return (asked, .passOn(9))
        case .alreadyAnswered: return (passed, .answer(1, false))
        case .noConsent: return (asked, .passOn(1))
        case .alreadyPassedOn: return (passed, .passOn(1))
        case .notOpen: return (Mediation(), .close(.noResult))
        case .alreadyStarted: return (try room(.startMediation(.trust)), .startMediation(.solution))
        case .inTheFuture: return (asked, .meet(.init(on: "2026-03-21", kind: .together)))
        case .aftercareComesAfterClosing: return (asked, .meet(.init(on: Self.today, kind: .aftercare)))
        }
    }

    @Test(arguments: [true, false])
    func `only the exact text that was approved leaves the room, and once`(_ yes: Bool) throws {
        let room = try room(.askConsent("Wij zijn het eens."), .answer(1, yes))
        #expect(room.consents.map(\.text) == ["Wij zijn het eens."])
        guard yes else {
            #expect(throws: Mediation.Refusal.noConsent(1)) { try room.decide(.passOn(1), on: Self.today) }
            return
        }
        #expect(try room.decide(.passOn(1), on: Self.today) == [.passedOn(1)])
    }

    @Test func `a no can be followed by another text`() throws {
        let room = try room(
            .askConsent("Lang verhaal."), .answer(1, false), .askConsent("Kort."), .answer(2, true),
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
}

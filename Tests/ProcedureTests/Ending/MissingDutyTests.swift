import Procedure
import Testing

@Suite("Domein 2 – wat nog mist voor een einde")
struct MissingDutyTests {
    /// What the page says is missing is what refuses the ending, and nothing else does.
    @Test(arguments: Ending.allCases)
    func `nothing is missing where the ending is ready`(_ ending: Ending) {
        let ready = ending.ready()
        #expect(ready.casefile.missing(for: ending, on: ready.today) == [])
    }

    @Test(arguments: [Ending.judged, .solved, .withdrawn, .notTakenUp])
    func `the receipt is missing until it is out`(_ ending: Ending) {
        let unposted = given(.filed, of: World.jansen { $0.contact = .letter(address: "Brugstraat 1") })
        #expect(!unposted.casefile.missing(for: ending, on: unposted.today).contains(.receipt))
        let bare = given(.did(.filing(.file(World.jansen)), by: .complainant, on: World.filedOn))
        #expect(bare.casefile.missing(for: ending, on: bare.today).contains(.receipt))
        #expect(bare.casefile.missing(for: ending, on: bare.today).contains(.registerEntry))
    }

    @Test func `a judgment asks for the other side, the end of the two weeks, and what changes`() {
        let contacted = given(.contacted)
        #expect(
            contacted.casefile.missing(for: .judged, on: contacted.today) == [.otherSide(1), .measures])
        let informed = given(.informed)
        #expect(informed.casefile.missing(for: .judged, on: "2026-04-03") == [.reaction(1), .measures])
        #expect(informed.casefile.missing(for: .judged, on: "2026-04-04") == [.measures])
        #expect(informed.casefile.missing(for: .solved, on: "2026-04-03") == [])
    }

    @Test func `a part that ended otherwise brings its own duties`() {
        let mixed = World.threeParts.and(
            .did(.withdrawal(.withdraw(parts: [2], nil, after: .ownWish, .online)), by: .complainant))
        #expect(
            mixed.casefile.missing(for: .judged, on: mixed.today)
                == [.otherSide(1), .otherSide(3), .measures])
        #expect(mixed.casefile.missing(for: .withdrawn, on: mixed.today) == [])
    }

    @Test func `a talk whose day is over is held or not held before anything ends`() {
        let planned = given(
            .accepted, .did(.filing(.classify(1, as: .continuity))),
            .did(
                .conversations(.arrange(on: "2026-03-20", .byTelephone, with: [.complainant], company: nil))))
        #expect(planned.casefile.missing(for: .withdrawn, on: "2026-03-20") == [])
        #expect(planned.casefile.missing(for: .withdrawn, on: "2026-03-21") == [.whetherHeld(1)])
        let cancelled = planned.and(
            .did(.conversations(.cancel(1, reason: "Jansen was ziek.")), on: "2026-03-21"))
        #expect(cancelled.casefile.missing(for: .withdrawn, on: "2026-03-21") == [])
    }

    @Test func `an unclassified point and a talk without minutes are named`() {
        let talked = given(
            .accepted,
            .did(
                .conversations(.arrange(on: "2026-03-18", .byTelephone, with: [.complainant], company: nil))),
            .did(.conversations(.hold(1, on: "2026-03-18", attended: [.complainant]))))
        #expect(talked.casefile.missing(for: .withdrawn, on: talked.today) == [.minutes(1), .subject(1)])
    }
}

import Procedure
import Testing

@Suite("Domein 2 – punten die verschillend eindigen")
struct MixedEndingTests {
    /// Points 1 and 3 end as given, point 2 is too old.
    private func mixed(_ first: Ending, _ third: Ending) -> Given {
        World.threeParts.and(
            .did(.reactions(.name(World.respondentKim, parts: [1, 3])), on: Ending.day),
            .did(.reactions(.notify(1, .init(parts: [1, 3])))),
            .did(.reactions(.inform(1, .opened)), by: .kim),
            .did(.reactions(.react(1, "Ja.", on: Ending.day, over: .web)), by: .kim)
        )
        .adding(first.steps(part: 1)).adding(third.steps(part: 3))
        .and(.did(.closing(.refuse(2, .age, why: "Te lang geleden."))))
        .and(.did(.measures(.decideNone(reason: "Al geregeld."))))
    }

    static let some: [Ending] = [.judged, .solved, .withdrawn, .referredOn, .notAComplaint]
    static let pairs = some.flatMap { first in some.filter { $0 != first }.map { (first, $0) } }

    @Test(arguments: pairs)
    func `the first of the list names the whole, whatever the order of the points`(
        _ first: Ending, _ third: Ending
    ) {
        let order: [Ending] = [.judged, .solved, .withdrawn, .referredOn, .notAComplaint, .notTakenUp]
        #expect(order + [.cannotBeAnswered, .endedByDeath] == Ending.allCases)
        let expected = order.first { [first, third].contains($0) }
        #expect(mixed(first, third).casefile.endingOfParts == expected)
    }

    @Test(arguments: pairs)
    func `duties are the union, and one letter carries all`(_ first: Ending, _ third: Ending) throws {
        let given = mixed(first, third)
        let kinds = Set([first, third, .notTakenUp].compactMap(\.letter))
        #expect(given.casefile.endingLetters == kinds)
        #expect(given.casefile.requires(.confirmation) == [first, third].contains(.judged))
        let main = try #require(first.letter)
        var carries = kinds.subtracting([main])
        if given.casefile.requires(.confirmation) { carries.insert(.confirmation) }
        let toKim = Letter.sample(4, .howItEnded, to: .respondent(1))
        for missing in carries.sorted(by: { $0.rawValue < $1.rawValue }) {
            let letter = Letter.sample(3, main, carries: carries.subtracting([missing]))
            given.when(.closing(.end(with: [letter, toKim])))
                .refuses(
                    .closing(missing == .confirmation ? .missing(.confirmation) : .letterMissing(missing)))
        }
        let ended = given.when(.closing(.end(with: [.sample(3, main, carries: carries), toKim]))).succeeds()
        #expect(ended.casefile.closing.closedOn == Ending.day)
        #expect(ended.casefile.letters.outOn(.tooOld) == Ending.day)
    }

    @Test func `a case with one part undecided has no end yet`() {
        let open = World.threeParts.and(.did(.closing(.refuse(2, .age, why: "Te lang geleden."))))
        #expect(open.casefile.endingOfParts == nil)
        open.when(.closing(.end(with: [.sample(3, .tooOld)]))).refuses(.closing(.partUndecided(1)))
    }

    @Test func `only respondents of judged parts have to be heard`() {
        let two = World.threeParts.and(
            .did(.reactions(.name(World.respondentKim, parts: [1])), on: Ending.day),
            .did(.reactions(.excuse(1, .gone, reason: "Weg."))),
            .did(.reactions(.name(World.respondentJoost, parts: [3]))),
            .did(.outcome(.judge(1, World.judgement(.noFinding)))),
            .did(.withdrawal(.withdraw(parts: [2, 3], nil, after: .ownWish, .online)), by: .complainant),
            .did(.measures(.decideNone(reason: "Al geregeld."))))
        two.when(
            .closing(.end(with: [.sample(3, .outcome, carries: [.withdrawalConfirmed, .confirmation])]))
        )
        .succeeds()
    }

    @Test func `death ends what is open, and a refusal that was not out with it`() {
        let dead = World.threeParts.and(
            .did(.closing(.refuse(2, .age, why: "Te lang geleden."))),
            .did(.closing(.recordDeath(on: "2026-03-18"))))
        #expect(dead.casefile.endingLetters == [.afterDeath])
        #expect(dead.casefile.endingOfParts == .endedByDeath)
        dead.when(.closing(.end(with: [.sample(3, .afterDeath)]))).succeeds()
    }
}

import Procedure
import Testing

@Suite("Art. 6, 4e streepje – de uitslag per punt")
struct OutcomeTests {
    static let excused = given(
        .contacted, .did(.reactions(.name(World.respondentKim, parts: [1])), on: "2026-03-19"),
        .did(.reactions(.excuse(1, .gone, reason: "Werkt er niet meer."))))

    @Test(arguments: [
        Outcome.Refusal.decidedOtherwise(1), .nobodyAskedAbout(1), .onlyNoFinding(1), .notJudged(1),
        .waitsForComplainant(until: "2026-04-06"),
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Outcome.Refusal) {
        provoke(refusal).refuses(.outcome(refusal))
    }

    private func provoke(_ refusal: Outcome.Refusal) -> Attempt {
        let judge = Command.outcome(.judge(1, World.judgement(.upheld)))
        return switch refusal {
        case .decidedOtherwise: given(.reacted, .did(World.withdraw, by: .complainant)).when(judge)
        case .nobodyAskedAbout: given(.contacted).when(judge)
        case .onlyNoFinding: Self.excused.when(judge)
        case .waitsForComplainant: OnPaperTests.awaited.when(judge)
        case .notJudged: given(.reacted).when(.outcome(.reconsider(1)))
        }
    }

    @Test(arguments: Judgment.allCases)
    func `a part that was asked about gets a reasoned judgment`(_ judgment: Judgment) {
        let judgement = World.judgement(judgment)
        given(.reacted).when(.outcome(.judge(1, judgement))).then(.disposition(.made(1, .judged(judgement))))
    }

    @Test func `an unknown part has no judgment`() {
        given(.reacted).when(.outcome(.judge(7, World.judgement(.upheld)))).refuses(.filing(.unknownPart(7)))
    }

    @Test func `a judgment can be reconsidered while nothing is out, and not after`() {
        let judged = given(.judged)
        judged.when(.outcome(.judge(1, World.judgement(.notUpheld)))).succeeds()
        judged.when(.outcome(.reconsider(1))).then(.disposition(.undone(1)))
        given(.closed).when(.outcome(.reconsider(1))).refuses(.closing(.alreadyEnded))
    }

    @Test(arguments: [NotHeard.unknown, .gone, .forbiddenForSafety], Judgment.allCases)
    func `who is not heard gets no finding and no letter`(_ why: NotHeard, _ judgment: Judgment) {
        let unheard = given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.excuse(1, why, reason: "Kan niet."))),
            .did(.measures(.decideNone(reason: "Niets."))))
        let attempt = unheard.when(.outcome(.judge(1, World.judgement(judgment))))
        guard judgment == .noFinding else { return attempt.refuses(.outcome(.onlyNoFinding(1))) }
        let outcome = Letter.sample(2, .outcome, carries: [.confirmation])
        let ended = attempt.succeeds()
        ended.when(.closing(.end(with: [outcome]))).succeeds()
        ended.when(.closing(.end(with: [outcome, .sample(3, .howItEnded, to: .respondent(1))])))
            .refuses(.closing(.letterToUninformed(1)))
    }

    @Test func `two respondents, one heard: the part can be judged`() {
        let both = given(
            .reacted, .did(.reactions(.name(World.respondentJoost, parts: [1]))),
            .did(.reactions(.excuse(2, .gone, reason: "Weg."))))
        both.when(.outcome(.judge(1, World.judgement(.upheld)))).succeeds()
    }

    @Test func `excusing a respondent after the judgment leaves no more than no finding`() {
        let sneaky = given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(.reactions(.excuse(1, .gone, reason: "Toch niet gevraagd."))),
            .did(.measures(.decideNone(reason: "Niets."))))
        sneaky.when(.closing(.end(with: [.sample(2, .outcome, carries: [.confirmation])])))
            .refuses(.outcome(.onlyNoFinding(1)))
    }

    @Test func `somebody answers for the organisation, and belonging to it involves nobody`() {
        let organisation = given(
            .contacted, .did(.reactions(.name(.organisation(answeredBy: World.noor), parts: [1]))))
        #expect(organisation.casefile.handling.handler == World.noor)
        organisation.when(.outcome(.judge(1, World.judgement(.upheld)))).succeeds()
    }

    /// Every combination of one to four judgments, 120 in all, against the rule in its own words.
    static let combinations: [[Judgment]] = (1...4).reduce(into: [[[]]]) { lists, _ in
        lists.append(lists[lists.count - 1].flatMap { list in Judgment.allCases.map { list + [$0] } })
    }.dropFirst().flatMap { $0 }

    @Test func `no judgments, no whole`() {
        #expect(Self.combinations.count == 3 + 9 + 27 + 81)
        #expect(OverallJudgment([]) == nil)
    }

    @Test(arguments: combinations)
    func `the whole follows from the parts`(_ judgments: [Judgment]) {
        let upheld = judgments.count { $0 == .upheld }
        let notUpheld = judgments.count { $0 == .notUpheld }
        let expected: OverallJudgment =
            switch (upheld, notUpheld) {
            case (judgments.count, _): .upheld
            case (1..., _): .partlyUpheld
            case (_, 1...): .notUpheld
            default: .noFinding
            }
        #expect(OverallJudgment(judgments) == expected)
        #expect(OverallJudgment(judgments.reversed()) == expected, "the order says nothing")
    }

    @Test func `the case derives its whole from the parts that were judged only`() {
        let mixed = World.threeParts.and(
            .did(.reactions(.name(World.respondentKim, parts: [1, 3])), on: Ending.day),
            .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(.outcome(.judge(3, World.judgement(.noFinding)))),
            .did(.closing(.refuse(2, .age, why: "Te lang geleden."))))
        #expect(mixed.casefile.overallJudgment == .partlyUpheld)
        #expect(given(.contacted).casefile.overallJudgment == nil)
    }
}

import Procedure
import Testing

@Suite("Art. 2, 6 en 7 – wat een afdoening tegenhoudt")
struct ClosingRefusalTests {
    private static let late: Day = "2026-04-04"

    @Test(arguments: [
        Closing.Refusal.alreadyEnded, .notEnded, .partDecidedOtherwise(1), .inTimeAfterAll(1),
        .groundNotInThisVersion,
        .couldBeAnswered, .partUndecided(1), .missing(.receipt), .letterMissing(.outcome),
        .letterToRespondentMissing(1), .letterToUninformed(1), .oneLetterOnly, .respondentNotHeard(1),
        .termStillRuns(1), .conversationWithoutMinutes(1), .conversationUnsettled(1), .unclassified(1),
        .measuresUndecided, .urgentContactFirst,
        .notRefused(1),
        .inTheFuture, .onlyAfterSettlement, .tooLateToContinue(lastDay: "2026-04-03"),
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Closing.Refusal) {
        (early(refusal) ?? ending(refusal)).refuses(.closing(refusal))
    }

    /// What is refused before there is any letter.
    private func early(_ refusal: Closing.Refusal) -> Attempt? {
        let contacted = given(.contacted)
        let goOn = Command.closing(.goOn(nil, .online))
        switch refusal {
        case .alreadyEnded: return given(.closed).when(.closing(.end(with: [])))
        case .notEnded: return contacted.when(goOn, by: .complainant)
        case .partDecidedOtherwise:
            return given(.judged).when(.closing(.refuse(1, .scope, why: "Niet van ons.")))
        case .inTimeAfterAll: return contacted.when(.closing(.refuse(1, .age, why: "Te oud.")))
        case .groundNotInThisVersion:
            return contacted.when(.closing(.refuse(1, .policy("repeated"), why: "Al eerder.")))
        case .couldBeAnswered: return contacted.when(.closing(.cannotAnswer(.noWay)))
        case .notRefused: return given(.judged).when(.closing(.reconsider(1)))
        case .inTheFuture: return contacted.when(.closing(.recordDeath(on: "2026-03-19")))
        case .onlyAfterSettlement: return given(.closed).when(goOn, by: .complainant)
        case .tooLateToContinue: return Ending.solved.ended().when(goOn, by: .complainant, on: Self.late)
        case .partUndecided, .missing, .letterMissing, .letterToRespondentMissing, .letterToUninformed,
            .oneLetterOnly, .respondentNotHeard, .termStillRuns, .conversationWithoutMinutes,
            .conversationUnsettled,
            .unclassified, .urgentContactFirst,
            .measuresUndecided:
            return nil
        }
    }

    /// What refuses the ending itself.
    private func ending(_ refusal: Closing.Refusal) -> Attempt {
        let letters = Stage.endingLetters()
        let ready = given(.judged)
        switch refusal {
        case .partUndecided: return given(.readyToJudge).when(.closing(.end(with: letters)))
        case .missing(let duty): return without(duty, .judged)
        case .letterMissing: return without(.endingLetter, .judged)
        case .letterToRespondentMissing: return without(.letterToRespondent, .judged)
        case .letterToUninformed:
            return ready.and(.did(.reactions(.name(World.respondentJoost, parts: [1]))))
                .and(.did(.reactions(.excuse(2, .gone, reason: "Weg."))))
                .when(.closing(.end(with: letters + [.sample(5, .howItEnded, to: .respondent(2))])))
                .renamed(.closing(.letterToUninformed(2)), to: .closing(refusal))
        case .oneLetterOnly: return ready.when(.closing(.end(with: letters + [.sample(5, .outcome)])))
        case .respondentNotHeard:
            return given(.noticed, .did(.outcome(.judge(1, World.judgement(.upheld)))))
                .when(.closing(.end(with: letters)))
        case .termStillRuns: return without(.respondentHeard, .judged)
        case .conversationWithoutMinutes: return without(.minutes, .solved)
        case .conversationUnsettled:
            let talk = Conversations.Command.arrange(
                on: ready.today, .byTelephone, with: [.complainant], company: nil)
            return ready.and(.did(.conversations(talk)))
                .when(.closing(.end(with: letters)), on: ready.today + 1)
        case .unclassified:
            let steps = Ending.withdrawn.steps()
            return given(.accepted).adding(steps).when(World.confirmed())
        case .urgentContactFirst:
            let urgent = World.jansen { $0.urgency = .unsafe }
            return given(
                .accepted, of: urgent, .did(.filing(.classify(1, as: .other))),
                .did(.closing(.refuse(1, .scope, why: "Niet van ons.")))
            ).when(.closing(.end(with: [.sample(3, .outOfScope)])))
        case .measuresUndecided:
            return given(.reacted, .did(.outcome(.judge(1, World.judgement(.upheld)))))
                .when(.closing(.end(with: letters)))
        default: return ready.when(.closing(.cannotAnswer(.noWay)))
        }
    }

    private func without(_ duty: Duty, _ ending: Ending) -> Attempt {
        ending.ready(without: duty).when(.closing(.end(with: ending.letters(without: duty))))
    }

    /// The last day of Kim's term is Friday 3 April.
    @Test(arguments: [("2026-04-03" as Day, false), ("2026-04-04", true)])
    func `silence never blocks: after the term it ends without a reaction`(_ day: Day, _ may: Bool) {
        let judged = given(
            .informed, .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(.measures(.decideNone(reason: "Al."))))
        let letters: [Letter] = [
            .sample(3, .outcome, carries: [.confirmation]), .sample(4, .howItEnded, to: .respondent(1)),
        ]
        let attempt = judged.when(.closing(.end(with: letters)), on: day)
        if may { attempt.succeeds() } else { attempt.refuses(.closing(.termStillRuns(1))) }
    }

    @Test func `two letters of one end have two numbers`() {
        let twice: [Letter] = [.sample(3, .outcome), .sample(3, .howItEnded, to: .respondent(1))]
        given(.judged).when(.closing(.end(with: twice))).refuses(.letters(.numberTaken(3)))
        given(.judged).when(.closing(.end(with: [.sample(1, .outcome)]))).refuses(.letters(.numberTaken(1)))
    }

    @Test(arguments: Letter.Kind.allCases.filter { $0.endsTheCase && $0 != .outcome })
    func `a letter cannot tell of an end that is not there`(_ kind: Letter.Kind) {
        let letters: [Letter] = [
            .sample(3, .outcome, carries: [kind]), .sample(4, .howItEnded, to: .respondent(1)),
        ]
        given(.judged).when(.closing(.end(with: letters))).refuses(.letters(.endsTheCase(kind)))
        let toKim: [Letter] = [.sample(3, .outcome), .sample(4, kind, to: .respondent(1))]
        guard kind != .howItEnded else { return }
        given(.judged).when(.closing(.end(with: toKim))).refuses(.letters(.endsTheCase(kind)))
    }

    @Test func `an ending letter needs a way to the complainant`() {
        let ready = given(.judged, of: World.byPost)
        ready.when(.closing(.end(with: Stage.endingLetters(route: .code)))).refuses(
            .letters(.notBehindTheCode))
        ready.when(.closing(.end(with: Stage.endingLetters(route: .nowhere)))).refuses(
            .letters(.nowhereToSend))
    }

    @Test(arguments: [Actor.desk, .omar, .ali, .iris, .sam, .lotte, .kim, .complainant, .clock, .fatma])
    func `only the handler signs an end`(_ actor: Actor) {
        given(.judged).when(.closing(.end(with: Stage.endingLetters())), by: actor).refuses(.notYours)
    }

    @Test(arguments: [
        Closing.Command.referOn([1], to: "De gemeente", agreed: .online),
        .setAside([1], why: "Een vraag.", agreed: .online),
    ])
    func `the complainant's agreement is heard or on paper, not claimed`(_ command: Closing.Command) {
        given(.contacted).when(.closing(command)).refuses(.notYours)
        given(.contacted).when(.closing(command), by: .complainant).refuses(.notYours)
        let unread: Closing.Command = .setAside(
            [1], why: "x", agreed: World.spoken(on: "2026-03-18", readBack: false))
        given(.contacted).when(.closing(unread)).refuses(.notReadBack)
    }

    @Test(arguments: [Ending.referredOn, .notAComplaint, .notTakenUp, .cannotBeAnswered, .endedByDeath])
    func `what is not out can be taken back`(_ ending: Ending) {
        ending.ready().when(.closing(.reconsider(1))).then(.disposition(.undone(1)))
    }

    @Test func `the age is no ground for a part of which the year is not over`() {
        // Postmark 14 March, received 16 March 2026: the postmark counts, and the generous one of both ways
        // holds.
        let posted = World.jansen {
            $0.postmarkedOn = "2026-03-14"
            $0.happened = .on("2025-03-14")
        }
        given(.accepted, of: posted).when(.closing(.refuse(1, .age, why: "Te oud.")))
            .refuses(.closing(.inTimeAfterAll(1)))
        World.threeParts.when(.closing(.refuse(2, .age, why: "Te oud."))).succeeds()
    }

    @Test func `a further ground exists only in a version that has it`() {
        let strict = World.jansen { $0.procedure.terms.refusalGrounds = [.age, .scope, .policy("repeated")] }
        let refused = given(
            .contacted, of: strict, .did(.closing(.refuse(1, .policy("repeated"), why: "Al eerder."))))
        #expect(refused.casefile.endingLetters == [.refusedByPolicy])
        let scope = given(.contacted, .did(.closing(.refuse(1, .scope, why: "Niet van ons."))))
        #expect(scope.casefile.endingLetters == [.outOfScope])
    }
}

extension Attempt {
    /// The same attempt, when only the number in its refusal differs from the sample's.
    fileprivate func renamed(_ refusal: Refusal, to other: Refusal) -> Attempt {
        var attempt = self
        if result == .failure(refusal) { attempt.result = .failure(other) }
        return attempt
    }
}

import Procedure

extension Subject { static var examples: [Self] { allCases } }
extension Ending { static var examples: [Self] { allCases } }
extension Judgment { static var examples: [Self] { allCases } }
extension OverallJudgment { static var examples: [Self] { allCases } }
extension Channel { static var examples: [Self] { allCases } }
extension Letter.Kind { static var examples: [Self] { allCases } }
extension Letter.Out.Way { static var examples: [Self] { allCases } }
extension LetterRoute { static var examples: [Self] { [.code, .post, .nowhere] } }
extension Urgency { static var examples: [Self] { allCases } }
extension Wishes.Kind { static var examples: [Self] { allCases } }
extension About.Kind { static var examples: [Self] { allCases } }
extension Role { static var examples: [Self] { allCases } }
extension NamePermission { static var examples: [Self] { allCases } }
extension Behalf.Knowledge { static var examples: [Self] { allCases } }
extension Language { static var examples: [Self] { allCases } }
extension Phase { static var examples: [Self] { allCases } }
extension MeasureKind { static var examples: [Self] { allCases } }
extension MeasureKind.Group { static var examples: [Self] { allCases } }
extension Withdrawal.Cause { static var examples: [Self] { allCases } }
extension Investigation.Step.Kind { static var examples: [Self] { allCases } }
extension Concern.Kind { static var examples: [Self] { allCases } }
extension Duty { static var examples: [Self] { allCases } }
extension Candidate.Tier { static var examples: [Self] { allCases } }
extension NotHeard { static var examples: [Self] { [.unknown, .gone, .forbiddenForSafety] } }
extension HandlingList.Obstacle { static var examples: [Self] { [.involved, .leadsRespondent, .absent] } }
extension RefusalGround { static var examples: [Self] { [.age, .scope, .policy("Beleid")] } }
extension Withdrawal.Reason {
    static var examples: [Self] { [.solved, .doNotWantTo, .doNotDare, .other(nil)] }
}

extension Behalf {
    static var examples: [Self] {
        [.themselves, .child(name: nil), .group(of: 3), .someoneElse(name: nil, knows: .agrees)]
    }
}

extension ContactWish {
    static var examples: [Self] {
        guard let words = Words("…") else { return [] }
        return [
            .call(number: words, lettersTo: nil, safeTimes: nil), .email(words), .letter(address: words),
            .code, .none,
        ]
    }
}

extension Actor {
    static var examples: [Self] {
        [.complainant, .respondent(.init(1)), .clock] + Role.allCases.map { .staff(StaffID("a"), as: $0) }
    }
}

extension Involvement.Fact {
    static var examples: [Self] {
        [
            .isRespondent(.init(1)), .isWitness, .wasPresent, .tookTheDecision, .declaredRelation,
            .declaredInvolved,
            .mustNotRead, .isComplainedOf,
        ]
    }
}

extension ChecklistLine.Rule {
    static var examples: [Self] {
        [
            .firstContact, .receipt, .uninvolvedHandler, .oneYear(.init(1)), .reaction(.init(1)),
            .minutes(.init(1)),
            .confirmation, .endingLetter, .letterToRespondent(.init(1)), .sixWeeks, .secrecy, .registered,
            .measure(.init(1)), .agreement(.init(1)),
        ]
    }
}

extension ChecklistLine.State {
    static var examples: [Self] {
        let day = Day(ordinal: 20_500)
        return [
            .done(on: day), .done(on: nil), .due(by: day), .due(by: nil), .missed(since: day),
            .doneLate(on: day),
            .notNeeded,
        ]
    }
}

extension Terms {
    /// None of the regulation's own: a number of those in a text is then the text's.
    static var others: Self {
        var terms = Terms(finish: 56, reaction: 21)
        (terms.maximumAge, terms.retention, terms.continuation) = (4, 5, 28)
        (terms.firstContactTarget, terms.firstContactPromise, terms.silence) = (5, 6, 15)
        return terms
    }
}

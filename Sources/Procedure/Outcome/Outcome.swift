/// Article 6, 4e streepje, for one part: what we did, both sides, the judgment and why.
public struct Judgement: Hashable, Sendable {
    /// What was examined, with whom and in what papers.
    public var examined: Words
    /// What both sides say.
    public var sides: Words
    /// Upheld, not upheld, or no finding, for this part alone.
    public var judgment: Judgment
    /// The reasons; article 6 asks for them in so many words.
    public var why: Words
    /// What we are sorry for, in the handler's words; an apology needs no judgment.
    public var apology: Words?

    /// A reasoned judgment; it cannot exist without its reasons.
    public init(examined: Words, sides: Words, judgment: Judgment, why: Words, apology: Words? = nil) {
        self.examined = examined
        self.sides = sides
        self.judgment = judgment
        self.why = why
        self.apology = apology
    }
}

/// What the parts say together; only the whole can be partly upheld.
public enum OverallJudgment: String, Hashable, Sendable, CaseIterable {
    case upheld
    case partlyUpheld
    case notUpheld
    case noFinding

    /// All upheld; upheld and another = partly; not upheld, also with no finding beside it; only no finding.
    public init?(_ judgments: [Judgment]) {
        guard !judgments.isEmpty else { return nil }
        if judgments.allSatisfy({ $0 == .upheld }) {
            self = .upheld
        } else if judgments.contains(.upheld) {
            self = .partlyUpheld
        } else {
            self = judgments.contains(.notUpheld) ? .notUpheld : .noFinding
        }
    }
}

/// How one part ends; different parts may end differently.
public enum Disposition: Hashable, Sendable {
    case judged(Judgement)
    /// Agreed on together (article 4).
    case settled
    case withdrawn
    /// Refused with reasons, for its age, its scope or a policy (article 1, 2).
    case notTakenUp(RefusalGround, why: Words)
    /// With how the complainant agreed; nil only in a history of before this was kept.
    case referredOn(to: Words, agreed: Declared?)
    case notAComplaint(why: Words, agreed: Declared?)
    case cannotBeAnswered
    /// On the day that we were told; nil only in a history of before this was kept.
    case endedByDeath(on: Day?, kin: NextOfKin = NextOfKin())

    /// The ending it leads to.
    public var ending: Ending {
        switch self {
        case .judged: .judged
        case .settled: .solved
        case .withdrawn: .withdrawn
        case .notTakenUp: .notTakenUp
        case .referredOn: .referredOn
        case .notAComplaint: .notAComplaint
        case .cannotBeAnswered: .cannotBeAnswered
        case .endedByDeath: .endedByDeath
        }
    }

    /// How a part ended, or that this was taken back.
    public enum Event: Hashable, Sendable {
        case made(Part.ID, Disposition)
        case undone(Part.ID)
    }
}

/// Article 6, 4e streepje, as acts: judging a part, and taking the judgment back.
public enum Outcome {
    /// Acts of the handler alone, part by part.
    public enum Command: Hashable, Sendable {
        case judge(Part.ID, Judgement)
        /// Takes a judgment back while nothing is out yet.
        case reconsider(Part.ID)
    }

    /// Why a part cannot be judged so, or not at all.
    public enum Refusal: Error, Hashable, Sendable {
        case decidedOtherwise(Part.ID)
        case nobodyAskedAbout(Part.ID)
        /// The person it is about was not heard: no more than "no finding" on them.
        case onlyNoFinding(Part.ID)
        case notJudged(Part.ID)
        /// The letter to who cannot be reached names a day; until then they can still answer.
        case waitsForComplainant(until: Day)
    }
}

extension Casefile {
    func decide(_ command: Outcome.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .judge(let part, let judgement):
            try require(part)
            switch dispositions[part] {
            case nil, .judged: break
            default: throw .outcome(.decidedOtherwise(part))
            }
            try requireComplainantAwaited(today)
            try requireHeard(part, for: judgement.judgment)
            return [.disposition(.made(part, .judged(judgement)))]
        case .reconsider(let part):
            guard case .judged = dispositions[part] else { throw .outcome(.notJudged(part)) }
            return [.disposition(.undone(part))]
        }
    }

    /// Domain rule 2: two tries, then a dated letter, and only from that day decided on paper.
    func requireComplainantAwaited(_ today: Day) throws(Refusal) {
        guard contacts.isUnreachable, let day = contacts.decidedOnPaperFrom, today < day else { return }
        throw .outcome(.waitsForComplainant(until: day))
    }

    /// Who was not heard cannot be judged (domain rule 2, the table): no more than "no finding".
    func requireHeard(_ part: Part.ID, for judgment: Judgment) throws(Refusal) {
        let asked = reactions.list.filter { $0.respondent.parts.contains(part) }
        guard !asked.isEmpty else { throw .outcome(.nobodyAskedAbout(part)) }
        let nobodyHeard = asked.allSatisfy { if case .notHeard = $0.stage { true } else { false } }
        if nobodyHeard, judgment != .noFinding { throw .outcome(.onlyNoFinding(part)) }
    }
}

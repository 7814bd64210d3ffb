import Procedure

extension LabelTexts.Procedure {
    static let english = Self(
        phase: Self.englishPhase,
        ground: Self.englishGround,
        reason: Self.englishReason,
        measureGroup: Self.englishMeasureGroup,
        measure: Self.englishMeasure)

    @Sendable private static func englishPhase(_ phase: Phase) -> String {
        switch phase {
        case .received: "We have your complaint"
        case .proposed: "We asked a manager"
        case .investigating: "We look into it"
        case .waitingForReaction: "We wait for a response"
        case .agreeing: "There is a proposal for you"
        case .answering: "We write our answer"
        case .stopping: "Your complaint stops"
        case .sending: "Our answer is on its way"
        case .closed: "Finished"
        }
    }

    @Sendable private static func englishGround(_ ground: RefusalGround) -> String {
        switch ground {
        case .age: "It was too long ago"
        case .scope: "It is not about us"
        case .policy(let name): "\(name)"
        }
    }

    @Sendable private static func englishReason(_ reason: Withdrawal.Reason) -> String {
        switch reason {
        case .solved: "It is solved"
        case .doNotWantTo: "I do not want to go on"
        case .doNotDare: "I am afraid to go on"
        case .other: "Something else"
        }
    }

    @Sendable private static func englishMeasureGroup(_ group: MeasureKind.Group) -> String {
        switch group {
        case .individual: "For you"
        case .employee: "With an employee"
        case .organisation: "In our organisation"
        }
    }

    @Sendable private static func englishMeasure(_ kind: MeasureKind) -> String {
        switch kind {
        case .apology: "Apology"
        case .explanation: "Explanation or a talk"
        case .repair: "Repairing what went wrong"
        case .deliveredAfterAll: "Doing what was promised after all"
        case .otherWorker: "Another worker"
        case .fileCorrected: "Correcting your file"
        case .compensation: "Compensation"
        case .talkWithEmployee: "A talk with an employee"
        case .coaching: "Coaching for an employee"
        case .wayOfWorking: "Working differently"
        case .informing: "Better information"
        case .staffing: "More or other people"
        case .partnerAgreement: "An agreement with a partner"
        case .security: "Better security"
        case .location: "A better place"
        }
    }
}

/// What a part of a complaint is about; every part has exactly one (domain rule 3, article 9).
public enum Subject: String, Hashable, Sendable, CaseIterable {
    case treatment
    case information
    case reachability
    case continuity
    case expertise
    case access
    case privacy
    case safety
    case discrimination
    case facilities
    case money
    case complaintHandling
    case other
}

/// What we found about one part (oordeel); "partly" exists only for the whole.
public enum Judgment: String, Hashable, Sendable, CaseIterable {
    case upheld
    case notUpheld
    case noFinding
}

/// How a complaint ended (afdoening), in the order in which the first one present names the whole.
public enum Ending: String, Hashable, Sendable, CaseIterable {
    case judged
    case solved
    case withdrawn
    case referredOn
    case notAComplaint
    case notTakenUp
    case cannotBeAnswered
    case endedByDeath
}

/// Why a complaint, or a part of it, is not taken up.
///
/// The text knows two grounds; a further one is a policy of the organisation, off unless its version has it.
public enum RefusalGround: Hashable, Sendable {
    case age
    case scope
    case policy(String)
}

/// The languages in which the product speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}

/// What a measure changes (article 6, 4e streepje; article 9).
public enum MeasureKind: String, Hashable, Sendable, CaseIterable {
    case apology, explanation, repair, deliveredAfterAll, otherWorker, fileCorrected, compensation
    case talkWithEmployee, coaching
    case wayOfWorking, informing, staffing, partnerAgreement, security, location

    /// Whom it is for; what concerns an employee is never named in a letter or report.
    public var group: Group {
        switch self {
        case .apology, .explanation, .repair, .deliveredAfterAll, .otherWorker, .fileCorrected, .compensation:
            .individual
        case .talkWithEmployee, .coaching: .employee
        case .wayOfWorking, .informing, .staffing, .partnerAgreement, .security, .location: .organisation
        }
    }

    /// Whom a measure is for.
    public enum Group: String, Hashable, Sendable, CaseIterable {
        case individual
        case employee
        case organisation
    }
}

/// The register's own closed lists: it imports no room that knows people.
///
/// Raw values are stored for good and never reused.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case web, paper, email, telephone, inPerson, viaOthers
}

/// Whom a complaint was about.
public enum RespondentKind: String, Hashable, Sendable, Codable, CaseIterable {
    case employee, partner, organisation, unsure
}

/// What a part was about.
public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    case treatment, information, reachability, continuity, expertise, access, privacy, safety, discrimination
    case facilities, money, complaintHandling, other
}

/// How it ended.
public enum Ending: String, Hashable, Sendable, Codable, CaseIterable {
    case judged, solved, withdrawn, referredOn, notAComplaint, notTakenUp, cannotBeAnswered, endedByDeath
}

/// What was found about a part.
public enum Judgment: String, Hashable, Sendable, Codable, CaseIterable {
    case upheld, notUpheld, noFinding
}

/// What was done about it.
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    case apology, explanation, repair, deliveredAfterAll, otherWorker, fileCorrected, compensation
    case talkWithEmployee, coaching
    case wayOfWorking, informing, staffing, partnerAgreement, security, location
}

extension RegisterRow {
    /// The one cell of a table in which it is counted: each complaint exactly once in each table.
    ///
    /// Left out of a table it could be computed: the total minus the cells. So what a spreadsheet of before
    /// this program does not say is counted as that: how it ended with what runs, its day by itself.
    public func leaf(in table: TableName) -> Leaf {
        switch table {
        case .subjects: subjects.first?.group ?? .otherSubject
        case .endings: endingLeaf
        case .time: isOfBefore && daysToEnding == nil ? .notKept : isInTime ? .inTime : .late
        case .measures: measureLeaf
        case .channels: channel.leaf
        }
    }

    private var endingLeaf: Leaf {
        switch ending {
        case nil: .inProgress
        case .judged: judgmentLeaf
        case .solved: .solved
        case .withdrawn: .withdrawn
        case .notTakenUp: .notTakenUp
        case .referredOn, .notAComplaint, .cannotBeAnswered, .endedByDeath: .otherEnding
        }
    }

    /// Upheld in one point is upheld, wholly or partly; only 'no finding' is no finding.
    private var judgmentLeaf: Leaf {
        if judgments.contains(.upheld) { return .upheld }
        return judgments.contains(.notUpheld) ? .notUpheld : .noFinding
    }

    /// What changed for everybody comes before what was done for one; employee measures are never named.
    private var measureLeaf: Leaf {
        let groups = Set(measures.map(\.group))
        if groups.contains(.organisation) { return .organisation }
        return groups.contains(.individual) ? .complainant : .noMeasure
    }
}

extension Subject {
    /// The report's groups (domain rule 3).
    public var group: Leaf {
        switch self {
        case .treatment, .safety, .discrimination: .treatment
        case .information, .reachability: .contact
        case .continuity, .expertise, .access, .facilities: .support
        case .privacy: .privacy
        case .money, .complaintHandling, .other: .otherSubject
        }
    }
}

extension Measure {
    /// For whom a measure is (domain rule 3).
    public enum Group: Hashable, Sendable { case individual, employee, organisation }

    /// For one complainant, about an employee, or for everybody.
    public var group: Group {
        switch self {
        case .apology, .explanation, .repair, .deliveredAfterAll, .otherWorker, .fileCorrected, .compensation:
            .individual
        case .talkWithEmployee, .coaching: .employee
        case .wayOfWorking, .informing, .staffing, .partnerAgreement, .security, .location: .organisation
        }
    }
}

extension Channel {
    var leaf: Leaf {
        switch self {
        case .web: .web
        case .paper: .paper
        case .email: .email
        case .telephone: .telephone
        case .inPerson: .inPerson
        case .viaOthers: .viaOthers
        }
    }
}

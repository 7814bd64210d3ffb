import Procedure
import Register

extension Register.Channel {
    init(_ value: Procedure.Channel) {
        switch value {
        case .web: self = .web
        case .paper: self = .paper
        case .email: self = .email
        case .telephone: self = .telephone
        case .inPerson: self = .inPerson
        case .viaOthers: self = .viaOthers
        }
    }
}

extension Register.RespondentKind {
    init(_ value: About.Kind) {
        switch value {
        case .employee: self = .employee
        case .partner: self = .partner
        case .organisation: self = .organisation
        case .unsure: self = .unsure
        }
    }
}

extension Register.Subject {
    init(_ value: Procedure.Subject) {
        switch value {
        case .treatment: self = .treatment
        case .information: self = .information
        case .reachability: self = .reachability
        case .continuity: self = .continuity
        case .expertise: self = .expertise
        case .access: self = .access
        case .privacy: self = .privacy
        case .safety: self = .safety
        case .discrimination: self = .discrimination
        case .facilities: self = .facilities
        case .money: self = .money
        case .complaintHandling: self = .complaintHandling
        case .other: self = .other
        }
    }
}

extension Register.Ending {
    init(_ value: Procedure.Ending) {
        switch value {
        case .judged: self = .judged
        case .solved: self = .solved
        case .withdrawn: self = .withdrawn
        case .referredOn: self = .referredOn
        case .notAComplaint: self = .notAComplaint
        case .notTakenUp: self = .notTakenUp
        case .cannotBeAnswered: self = .cannotBeAnswered
        case .endedByDeath: self = .endedByDeath
        }
    }
}

extension Register.Judgment {
    init(_ value: Procedure.Judgment) {
        switch value {
        case .upheld: self = .upheld
        case .notUpheld: self = .notUpheld
        case .noFinding: self = .noFinding
        }
    }
}

extension Register.Measure {
    init(_ value: MeasureKind) {
        switch value {
        case .apology: self = .apology
        case .explanation: self = .explanation
        case .repair: self = .repair
        case .deliveredAfterAll: self = .deliveredAfterAll
        case .otherWorker: self = .otherWorker
        case .fileCorrected: self = .fileCorrected
        case .compensation: self = .compensation
        case .talkWithEmployee: self = .talkWithEmployee
        case .coaching: self = .coaching
        case .wayOfWorking: self = .wayOfWorking
        case .informing: self = .informing
        case .staffing: self = .staffing
        case .partnerAgreement: self = .partnerAgreement
        case .security: self = .security
        case .location: self = .location
        }
    }
}

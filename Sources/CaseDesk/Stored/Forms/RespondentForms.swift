import Procedure

/// Whom it is about, as the handler named them.
enum WhoForm: Codable, Sendable {
    case employee(account: StaffForm?, name: WordsForm)
    case partner(name: WordsForm)
    case someoneAtPartner(account: StaffForm?, name: WordsForm, partner: WordsForm)
    case organisation(answeredBy: StaffForm)

    init(_ who: Respondent.Who) {
        self =
            switch who {
            case .employee(let account, let name): .employee(account: account?.form, name: name.form)
            case .partner(let name): .partner(name: name.form)
            case .someoneAtPartner(let account, let name, let partner):
                .someoneAtPartner(account: account?.form, name: name.form, partner: partner.form)
            case .organisation(let person): .organisation(answeredBy: person.form)
            }
    }

    var value: Respondent.Who {
        switch self {
        case .employee(let account, let name): .employee(account?.value, name: name.value)
        case .partner(let name): .partner(name: name.value)
        case .someoneAtPartner(let account, let name, let partner):
            .someoneAtPartner(account?.value, name: name.value, partner: partner.value)
        case .organisation(let person): .organisation(answeredBy: person.value)
        }
    }
}

/// Where one respondent reads and answers.
enum ReachForm: Codable, Sendable {
    case mail(address: WordsForm)
    case post(address: WordsForm?)

    init(_ reach: Respondent.Reach) {
        self =
            switch reach {
            case .mail(let address): .mail(address: address.form)
            case .post(let address): .post(address: address?.form)
            }
    }

    var value: Respondent.Reach {
        switch self {
        case .mail(let address): .mail(address.value)
        case .post(let address): .post(address?.value)
        }
    }
}

/// Why they are not heard, by name.
enum NotHeardForm: String, Codable, Sendable {
    case unknown
    case gone
    case forbiddenForSafety

    init(_ reason: NotHeard) {
        self =
            switch reason {
            case .unknown: .unknown
            case .gone: .gone
            case .forbiddenForSafety: .forbiddenForSafety
            }
    }

    var value: NotHeard {
        switch self {
        case .unknown: .unknown
        case .gone: .gone
        case .forbiddenForSafety: .forbiddenForSafety
        }
    }
}

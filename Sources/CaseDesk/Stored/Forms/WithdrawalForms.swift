import Procedure

enum WithdrawalForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case withdrawn = "withdrawal.withdrawn"
        case undone = "withdrawal.undone"
        case called = "withdrawal.called"
    }

    static func write(_ event: Withdrawal.Event) -> (Kind, any Encodable) {
        switch event {
        case .withdrawn(let reason, let cause, let day):
            (.withdrawn, Withdrawn(reason: reason.map { ReasonForm($0) }, after: cause.form, on: day.form))
        case .undone(let day): (.undone, Undone(on: day.form))
        case .called(let day, let words): (.called, Called(on: day.form, words: words?.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Withdrawal.Event {
        switch kind {
        case .withdrawn:
            let form = try row.form(Withdrawn.self)
            return .withdrawn(form.reason?.value, after: form.after.value, on: form.on.value)
        case .undone: return .undone(on: try row.form(Undone.self).on.value)
        case .called:
            let form = try row.form(Called.self)
            return .called(on: form.on.value, form.words?.value)
        }
    }

    private struct Withdrawn: Codable {
        var reason: ReasonForm?
        var after: RawForm<Withdrawal.Cause>
        var on: DayForm
    }

    private struct Undone: Codable {
        var on: DayForm
    }

    private struct Called: Codable {
        var on: DayForm
        var words: WordsForm?
    }
}

private enum ReasonForm: Codable {
    case solved
    case doNotWantTo
    case doNotDare
    case other(words: WordsForm?)

    init(_ reason: Withdrawal.Reason) {
        self =
            switch reason {
            case .solved: .solved
            case .doNotWantTo: .doNotWantTo
            case .doNotDare: .doNotDare
            case .other(let words): .other(words: words?.form)
            }
    }

    var value: Withdrawal.Reason {
        switch self {
        case .solved: .solved
        case .doNotWantTo: .doNotWantTo
        case .doNotDare: .doNotDare
        case .other(let words): .other(words?.value)
        }
    }
}

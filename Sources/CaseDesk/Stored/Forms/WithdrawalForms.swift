import Procedure

enum WithdrawalForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case withdrawn = "withdrawal.withdrawn"
        case undone = "withdrawal.undone"
        case called = "withdrawal.called"
    }

    static func write(_ event: Withdrawal.Event) -> (Kind, any Encodable) {
        switch event {
        case .withdrawn(let reason, let cause, let declared):
            (
                .withdrawn,
                Withdrawn(
                    reason: reason.map { ReasonForm($0) }, after: cause.form,
                    declared: DeclaredForm(declared))
            )
        case .undone(let declared): (.undone, Undone(declared: DeclaredForm(declared)))
        case .called(let day, let words): (.called, Called(on: day.form, words: words?.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Withdrawal.Event {
        switch kind {
        case .withdrawn:
            let form = try row.form(Withdrawn.self)
            return .withdrawn(form.reason?.value, after: form.after.value, form.declared.value)
        case .undone: return .undone(try row.form(Undone.self).declared.value)
        case .called:
            let form = try row.form(Called.self)
            return .called(on: form.on.value, form.words?.value)
        }
    }

    private struct Withdrawn: Codable {
        var reason: ReasonForm?
        var after: RawForm<Withdrawal.Cause>
        var declared: DeclaredForm
    }

    private struct Undone: Codable {
        var declared: DeclaredForm
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

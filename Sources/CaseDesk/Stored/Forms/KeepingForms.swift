import Procedure

enum KeepingForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case requested = "keeping.requested"
        case answered = "keeping.answered"
        case dayAsked = "keeping.dayAsked"
        case dayApproved = "keeping.dayApproved"
        case dayDropped = "keeping.dayDropped"
    }

    static func write(_ event: Keeping.Event) -> (Kind, any Encodable) {
        switch event {
        case .requested(let kind, let person, let words, let declared):
            (
                .requested,
                Requested(
                    kind: kind.form, of: PersonForm(person), words: words?.form,
                    declared: DeclaredForm(declared))
            )
        case .answered(let id, let words): (.answered, Answered(id: id.form, words: words.form))
        case .dayAsked(let day, let why): (.dayAsked, DayAsked(day: day.form, why: why.form))
        case .dayApproved(let day): (.dayApproved, DayApproved(day: day.form))
        case .dayDropped: (.dayDropped, NothingForm())
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Keeping.Event {
        switch kind {
        case .requested:
            let form = try row.form(Requested.self)
            return .requested(form.kind.value, of: form.of.value, form.words?.value, form.declared.value)
        case .answered:
            let form = try row.form(Answered.self)
            return .answered(form.id.value, form.words.value)
        case .dayAsked:
            let form = try row.form(DayAsked.self)
            return .dayAsked(form.day.value, why: form.why.value)
        case .dayApproved: return .dayApproved(try row.form(DayApproved.self).day.value)
        case .dayDropped:
            _ = try row.form(NothingForm.self)
            return .dayDropped
        }
    }

    private struct Requested: Codable {
        var kind: RawForm<DataRequest.Kind>
        var of: PersonForm
        var words: WordsForm?
        var declared: DeclaredForm
    }

    private struct Answered: Codable {
        var id: NumberForm<DataRequest>
        var words: WordsForm
    }

    private struct DayAsked: Codable {
        var day: DayForm
        var why: WordsForm
    }

    private struct DayApproved: Codable {
        var day: DayForm
    }
}

private enum PersonForm: Codable {
    case complainant
    case respondent(id: NumberForm<Respondent>)
    case other(name: WordsForm)

    init(_ person: DataRequest.Person) {
        self =
            switch person {
            case .complainant: .complainant
            case .respondent(let id): .respondent(id: id.form)
            case .other(let name): .other(name: name.form)
            }
    }

    var value: DataRequest.Person {
        switch self {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id.value)
        case .other(let name): .other(name.value)
        }
    }
}

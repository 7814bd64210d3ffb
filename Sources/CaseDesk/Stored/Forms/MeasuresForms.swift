import Procedure

enum MeasuresForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case decided = "measures.decided"
        case none = "measures.none"
        case done = "measures.done"
        case dropped = "measures.dropped"
        case evaluated = "measures.evaluated"
    }

    static func write(_ event: Measures.Event) -> (Kind, any Encodable) {
        switch event {
        case .decided(let measure): (.decided, Decided(measure))
        case .none(let reason): (.none, None(reason: reason.form))
        case .done(let id, let day): (.done, Done(measure: id.form, on: day.form))
        case .dropped(let id, let reason): (.dropped, Dropped(measure: id.form, reason: reason.form))
        case .evaluated(let id, let words): (.evaluated, Evaluated(measure: id.form, words: words.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Measures.Event {
        switch kind {
        case .decided: return .decided(try row.form(Decided.self).value)
        case .none: return .none(reason: try row.form(None.self).reason.value)
        case .done:
            let form = try row.form(Done.self)
            return .done(form.measure.value, on: form.on.value)
        case .dropped:
            let form = try row.form(Dropped.self)
            return .dropped(form.measure.value, reason: form.reason.value)
        case .evaluated:
            let form = try row.form(Evaluated.self)
            return .evaluated(form.measure.value, form.words.value)
        }
    }

    private struct None: Codable {
        var reason: WordsForm
    }

    private struct Done: Codable {
        var measure: NumberForm<Measure>
        var on: DayForm
    }

    private struct Dropped: Codable {
        var measure: NumberForm<Measure>
        var reason: WordsForm
    }

    private struct Evaluated: Codable {
        var measure: NumberForm<Measure>
        var words: WordsForm
    }
}

/// As it was decided; whatever followed has events of its own.
private struct Decided: Codable {
    var measure: NumberForm<Measure>
    var kind: RawForm<MeasureKind>
    var what: WordsForm
    var owner: WordsForm
    var account: StaffForm?
    var due: DayForm

    init(_ decided: Measure) {
        measure = decided.id.form
        kind = decided.kind.form
        what = decided.what.form
        owner = decided.owner.form
        account = decided.account?.form
        due = decided.due.form
    }

    var value: Measure {
        Measure(
            id: measure.value, kind: kind.value, what: what.value, owner: owner.value,
            account: account?.value, due: due.value)
    }
}

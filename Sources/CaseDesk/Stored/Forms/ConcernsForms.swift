import Procedure

enum ConcernsForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case raised = "concerns.raised"
        case settled = "concerns.settled"
    }

    static func write(_ event: Concerns.Event) -> (Kind, any Encodable) {
        switch event {
        case .raised(let concern):
            (
                .raised,
                Raised(
                    concern: concern.id.form, kind: concern.kind.form, due: concern.due.form,
                    words: concern.words?.form)
            )
        case .settled(let id, let words): (.settled, Settled(concern: id.form, words: words?.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Concerns.Event {
        switch kind {
        case .raised:
            let form = try row.form(Raised.self)
            return .raised(
                Concern(
                    id: form.concern.value, kind: form.kind.value, due: form.due.value,
                    words: form.words?.value))
        case .settled:
            let form = try row.form(Settled.self)
            return .settled(form.concern.value, form.words?.value)
        }
    }

    /// As it was raised; settling it is an event of its own.
    private struct Raised: Codable {
        var concern: NumberForm<Concern>
        var kind: RawForm<Concern.Kind>
        var due: DayForm
        var words: WordsForm?
    }

    private struct Settled: Codable {
        var concern: NumberForm<Concern>
        var words: WordsForm?
    }
}

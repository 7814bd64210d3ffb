import Procedure

enum InvestigationForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case noted = "investigation.noted"
        case concluded = "investigation.concluded"
    }

    static func write(_ event: Investigation.Event) -> (Kind, any Encodable) {
        switch event {
        case .noted(let step):
            (.noted, Noted(kind: step.kind.form, on: step.on.form, words: step.words.form))
        case .concluded: (.concluded, NothingForm())
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Investigation.Event {
        switch kind {
        case .noted:
            let form = try row.form(Noted.self)
            return .noted(.init(form.kind.value, on: form.on.value, form.words.value))
        case .concluded:
            _ = try row.form(NothingForm.self)
            return .concluded
        }
    }

    private struct Noted: Codable {
        var kind: RawForm<Investigation.Step.Kind>
        var on: DayForm
        var words: WordsForm
    }
}

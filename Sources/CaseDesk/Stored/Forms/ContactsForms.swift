import Procedure

enum ContactsForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case logged = "contacts.logged"
        case safetyTalked = "contacts.safetyTalked"
        case wrote = "contacts.wrote"
        case onPaper = "contacts.onPaper"
        case mailReturned = "contacts.mailReturned"
    }

    static func write(_ event: Contacts.Event) -> (Kind, any Encodable) {
        switch event {
        case .logged(let contact):
            (
                .logged,
                Logged(
                    on: contact.on.form, over: contact.over.form, reached: contact.reached,
                    note: contact.note?.form)
            )
        case .safetyTalked(let day, let mayBeGiven, let note):
            (.safetyTalked, SafetyTalked(on: day.form, nameMayBeGiven: mayBeGiven, note: note?.form))
        case .wrote(let words): (.wrote, Wrote(words: words.form))
        case .onPaper(let day): (.onPaper, OnPaper(from: day.form))
        case .mailReturned: (.mailReturned, NothingForm())
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Contacts.Event {
        switch kind {
        case .logged:
            let form = try row.form(Logged.self)
            return .logged(
                .init(on: form.on.value, over: form.over.value, reached: form.reached, note: form.note?.value)
            )
        case .safetyTalked:
            let form = try row.form(SafetyTalked.self)
            return .safetyTalked(
                on: form.on.value, nameMayBeGiven: form.nameMayBeGiven, note: form.note?.value)
        case .wrote: return .wrote(try row.form(Wrote.self).words.value)
        case .onPaper: return .onPaper(from: try row.form(OnPaper.self).from.value)
        case .mailReturned:
            _ = try row.form(NothingForm.self)
            return .mailReturned
        }
    }

    private struct Logged: Codable {
        var on: DayForm
        var over: RawForm<Channel>
        var reached: Bool
        var note: WordsForm?
    }

    private struct SafetyTalked: Codable {
        var on: DayForm
        var nameMayBeGiven: Bool
        var note: WordsForm?
    }

    private struct Wrote: Codable {
        var words: WordsForm
    }

    private struct OnPaper: Codable {
        var from: DayForm
    }
}

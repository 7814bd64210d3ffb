import Procedure

enum ContactsForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case logged = "contacts.logged"
        case safetyTalked = "contacts.safetyTalked"
        case wrote = "contacts.wrote"
        case onPaper = "contacts.onPaper"
        case nameAnswered = "contacts.nameAnswered"
        case reachChanged = "contacts.reachChanged"
        case reachConfirmed = "contacts.reachConfirmed"
        case mailReturned = "contacts.mailReturned"
        case messagesRead = "contacts.messagesRead"
        case codeReplaced = "contacts.codeReplaced"
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
        case .wrote(let words, let files):
            (.wrote, Wrote(words: words.form, files: files.isEmpty ? nil : files))
        case .messagesRead: (.messagesRead, NothingForm())
        case .onPaper(let day): (.onPaper, OnPaper(from: day.form))
        case .nameAnswered(let mayBeGiven, let declared):
            (.nameAnswered, NameAnswered(mayBeGiven: mayBeGiven, declared: DeclaredForm(declared)))
        case .reachChanged(let reach, let declared): (.reachChanged, ReachChanged(reach, declared))
        case .reachConfirmed(let proof): (.reachConfirmed, ReachConfirmed(proof: proof.form))
        case .mailReturned: (.mailReturned, NothingForm())
        case .codeReplaced(let proof): (.codeReplaced, CodeReplaced(proof: proof.form))
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
        case .wrote:
            let form = try row.form(Wrote.self)
            return .wrote(form.words.value, with: form.files ?? [])
        case .messagesRead:
            _ = try row.form(NothingForm.self)
            return .messagesRead
        case .onPaper: return .onPaper(from: try row.form(OnPaper.self).from.value)
        case .nameAnswered:
            let form = try row.form(NameAnswered.self)
            return .nameAnswered(form.mayBeGiven, form.declared.value)
        case .reachChanged:
            let form = try row.form(ReachChanged.self)
            return .reachChanged(form.reach, form.declared.value)
        case .reachConfirmed: return .reachConfirmed(try row.form(ReachConfirmed.self).proof.value)
        case .mailReturned:
            _ = try row.form(NothingForm.self)
            return .mailReturned
        case .codeReplaced: return .codeReplaced(try row.form(CodeReplaced.self).proof.value)
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
        var files: [String]?
    }

    private struct CodeReplaced: Codable {
        var proof: RawForm<CodeProof>
    }

    private struct ReachConfirmed: Codable {
        var proof: RawForm<ReachProof>
    }

    private struct OnPaper: Codable {
        var from: DayForm
    }

    private struct NameAnswered: Codable {
        var mayBeGiven: Bool
        var declared: DeclaredForm
    }

    private struct ReachChanged: Codable {
        private var contact: ContactForm
        private var needs: NeedsForm
        private(set) var declared: DeclaredForm

        init(_ reach: Contacts.Reach, _ declared: Declared) {
            contact = ContactForm(reach.contact)
            needs = NeedsForm(reach.needs)
            self.declared = DeclaredForm(declared)
        }

        var reach: Contacts.Reach { Contacts.Reach(contact: contact.value, needs: needs.value) }
    }
}

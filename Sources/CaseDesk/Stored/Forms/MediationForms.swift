import Procedure

enum MediationForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case wrote = "mediation.wrote"
        case started = "mediation.started"
        case noted = "mediation.noted"
        case met = "mediation.met"
        case consentAsked = "mediation.consentAsked"
        case answered = "mediation.answered"
        case passedOn = "mediation.passedOn"
        case closed = "mediation.closed"
    }

    static func write(_ event: Mediation.Event) -> (Kind, any Encodable) {
        switch event {
        case .wrote(let voice, let words): (.wrote, Wrote(from: voice.form, words: words.form))
        case .started(let purpose): (.started, Started(purpose: purpose.form))
        case .noted(let words): (.noted, Noted(words: words.form))
        case .met(let meeting):
            (.met, Met(on: meeting.on.form, kind: meeting.kind.form, words: meeting.words?.form))
        case .consentAsked(let id, let words): (.consentAsked, Asked(consent: id.form, words: words.form))
        case .answered(let id, let yes): (.answered, Answered(consent: id.form, yes: yes))
        case .passedOn(let id): (.passedOn, PassedOn(consent: id.form))
        case .closed(let result): (.closed, Closed(result: result.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Mediation.Event {
        switch kind {
        case .wrote:
            let form = try row.form(Wrote.self)
            return .wrote(form.from.value, form.words.value)
        case .started: return .started(try row.form(Started.self).purpose.value)
        case .noted: return .noted(try row.form(Noted.self).words.value)
        case .met:
            let form = try row.form(Met.self)
            return .met(.init(on: form.on.value, kind: form.kind.value, words: form.words?.value))
        case .consentAsked:
            let form = try row.form(Asked.self)
            return .consentAsked(form.consent.value, form.words.value)
        case .answered:
            let form = try row.form(Answered.self)
            return .answered(form.consent.value, form.yes)
        case .passedOn: return .passedOn(try row.form(PassedOn.self).consent.value)
        case .closed: return .closed(try row.form(Closed.self).result.value)
        }
    }

    private struct Wrote: Codable {
        var from: RawForm<Mediation.Voice>
        var words: WordsForm
    }

    private struct Started: Codable {
        var purpose: RawForm<Mediation.Purpose>
    }

    private struct Noted: Codable {
        var words: WordsForm
    }

    private struct Met: Codable {
        var on: DayForm
        var kind: RawForm<Mediation.Meeting.Kind>
        var words: WordsForm?
    }

    private struct Asked: Codable {
        var consent: NumberForm<Mediation.Consent>
        var words: WordsForm
    }

    private struct Answered: Codable {
        var consent: NumberForm<Mediation.Consent>
        var yes: Bool
    }

    private struct PassedOn: Codable {
        var consent: NumberForm<Mediation.Consent>
    }

    private struct Closed: Codable {
        var result: RawForm<Mediation.Result>
    }
}

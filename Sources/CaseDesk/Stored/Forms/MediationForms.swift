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
        case introduced = "mediation.introduced"
        case linked = "mediation.linked"
        case planned = "mediation.planned"
        case calledOff = "mediation.calledOff"
        case entered = "mediation.entered"
    }

    static func write(_ event: Mediation.Event) -> (Kind, any Encodable) {
        switch event {
        case .wrote(let voice, let words): (.wrote, Wrote(from: voice.form, words: words.form))
        case .started(let purpose): (.started, Started(purpose: purpose.form))
        case .noted(let words): (.noted, Noted(words: words.form))
        case .met(let meeting):
            (.met, Met(on: meeting.on.form, kind: meeting.kind.form, words: meeting.words?.form))
        case .consentAsked(let id, let kind, let words):
            (.consentAsked, Asked(consent: id.form, kind: kind.form, words: words.form))
        case .answered(let id, let yes): (.answered, Answered(consent: id.form, yes: yes))
        case .passedOn(let id): (.passedOn, PassedOn(consent: id.form))
        case .closed(let result): (.closed, Closed(result: result.form))
        case .introduced(let name, let wish):
            (.introduced, Introduced(name: name?.form, wish: RoomWishForm(wish)))
        case .linked(let number): (.linked, Linked(number: number))
        case .planned(let id, let draft): (.planned, Planned(id, draft))
        case .calledOff(let id): (.calledOff, CalledOff(plan: id.form))
        case .entered(let person): (.entered, Entered(person: person.form))
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
            return .consentAsked(form.consent.value, form.kind.value, form.words.value)
        case .answered:
            let form = try row.form(Answered.self)
            return .answered(form.consent.value, form.yes)
        case .passedOn: return .passedOn(try row.form(PassedOn.self).consent.value)
        case .closed: return .closed(try row.form(Closed.self).result.value)
        case .introduced:
            let form = try row.form(Introduced.self)
            return .introduced(form.name?.value, form.wish.value)
        case .linked: return .linked(try row.form(Linked.self).number)
        case .planned:
            let form = try row.form(Planned.self)
            return .planned(form.plan.value, form.draft)
        case .calledOff: return .calledOff(try row.form(CalledOff.self).plan.value)
        case .entered: return .entered(try row.form(Entered.self).person.value)
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
        var kind: RawForm<Mediation.Consent.Kind>
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

    private struct Introduced: Codable {
        var name: WordsForm?
        var wish: RoomWishForm
    }

    private struct Linked: Codable {
        var number: String
    }

    private struct CalledOff: Codable {
        var plan: NumberForm<Mediation.Plan>
    }

    private struct Entered: Codable {
        var person: StaffForm
    }
}

/// An appointment as it is stored, with its number.
private struct Planned: Codable {
    var plan: NumberForm<Mediation.Plan>
    private var on: DayForm
    private var at: String?
    private var place: WordsForm
    private var kind: RawForm<Mediation.Meeting.Kind>

    init(_ id: Mediation.Plan.ID, _ draft: Mediation.Plan.Draft) {
        plan = id.form
        (on, at, place, kind) = (draft.on.form, draft.at?.text, draft.place.form, draft.kind.form)
    }

    var draft: Mediation.Plan.Draft {
        .init(on: on.value, at: at.flatMap { TimeOfDay($0) }, place: place.value, kind: kind.value)
    }
}

/// How the person hears of news in the room.
private enum RoomWishForm: Codable, Sendable {
    case look
    case mail(address: WordsForm, language: RawForm<Language>)
    case call(number: WordsForm, safeTimes: WordsForm?)

    init(_ wish: Mediation.Wish) {
        self =
            switch wish {
            case .look: .look
            case .mail(let address, let language): .mail(address: address.form, language: language.form)
            case .call(let number, let times): .call(number: number.form, safeTimes: times?.form)
            }
    }

    var value: Mediation.Wish {
        switch self {
        case .look: .look
        case .mail(let address, let language): .mail(address.value, in: language.value)
        case .call(let number, let times): .call(number: number.value, safeTimes: times?.value)
        }
    }
}

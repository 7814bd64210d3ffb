import Procedure

enum HandlingForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case assigned = "handling.assigned"
        case accepted = "handling.accepted"
        case declined = "handling.declined"
        case noted = "handling.noted"
        case overridden = "handling.overridden"
        case released = "handling.released"
        case takenOver = "handling.takenOver"
        case takenAway = "handling.takenAway"
        case outsiderAppointed = "handling.outsiderAppointed"
        case secrecyAcknowledged = "handling.secrecyAcknowledged"
    }

    static func write(_ event: Handling.Event) -> (Kind, any Encodable) {
        switch event {
        case .assigned(let person): (.assigned, Someone(person: person.form))
        case .accepted(let person): (.accepted, Someone(person: person.form))
        case .declined(let person): (.declined, Someone(person: person.form))
        case .noted(let fact, let person): (.noted, Noted(fact: FactForm(fact), about: person.form))
        case .overridden(let person, let override):
            (.overridden, Overridden(person, override))
        case .released(let reason): (.released, Released(reason: reason.form))
        case .takenOver(let person, let reason):
            (.takenOver, Appointed(person: person.form, reason: reason.form))
        case .takenAway(let person): (.takenAway, Someone(person: person.form))
        case .outsiderAppointed(let person, let reason):
            (.outsiderAppointed, Appointed(person: person.form, reason: reason.form))
        case .secrecyAcknowledged(let person, let text):
            (.secrecyAcknowledged, Promised(person: person.form, text: text?.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Handling.Event {
        switch kind {
        case .assigned: return .assigned(try person(row))
        case .accepted: return .accepted(try person(row))
        case .declined: return .declined(try person(row))
        case .noted:
            let form = try row.form(Noted.self)
            return .noted(form.fact.value, about: form.about.value)
        case .overridden:
            let form = try row.form(Overridden.self)
            let covers = Set(form.covers.map(\.value))
            return .overridden(
                form.person.value, .init(by: form.by.value, reason: form.reason.value, covers: covers))
        case .released: return .released(reason: try row.form(Released.self).reason.value)
        case .takenOver:
            let form = try row.form(Appointed.self)
            return .takenOver(from: form.person.value, reason: form.reason.value)
        case .takenAway: return .takenAway(try person(row))
        case .outsiderAppointed:
            let form = try row.form(Appointed.self)
            return .outsiderAppointed(form.person.value, reason: form.reason.value)
        case .secrecyAcknowledged:
            let form = try row.form(Promised.self)
            return .secrecyAcknowledged(form.person.value, form.text?.value)
        }
    }

    private static func person(_ row: StoredData) throws -> StaffID {
        try row.form(Someone.self).person.value
    }

    private struct Someone: Codable {
        var person: StaffForm
    }

    private struct Promised: Codable {
        var person: StaffForm
        var text: WordsForm?
    }

    private struct Noted: Codable {
        var fact: FactForm
        var about: StaffForm
    }

    private struct Overridden: Codable {
        var person: StaffForm
        var by: StaffForm
        var reason: WordsForm
        var covers: [StaffForm]

        init(_ person: StaffID, _ override: Involvement.Override) {
            (self.person, by, reason) = (person.form, override.by.form, override.reason.form)
            covers = override.covers.sorted().map(\.form)
        }
    }

    private struct Released: Codable {
        var reason: WordsForm
    }

    private struct Appointed: Codable {
        var person: StaffForm
        var reason: WordsForm
    }
}

private enum FactForm: Codable {
    case isRespondent(id: NumberForm<Respondent>)
    case isComplainedOf
    case isWitness
    case wasPresent
    case tookTheDecision
    case declaredRelation
    case declaredInvolved
    case mustNotRead

    init(_ fact: Involvement.Fact) {
        self =
            switch fact {
            case .isRespondent(let id): .isRespondent(id: id.form)
            case .isComplainedOf: .isComplainedOf
            case .isWitness: .isWitness
            case .wasPresent: .wasPresent
            case .tookTheDecision: .tookTheDecision
            case .declaredRelation: .declaredRelation
            case .declaredInvolved: .declaredInvolved
            case .mustNotRead: .mustNotRead
            }
    }

    var value: Involvement.Fact {
        switch self {
        case .isRespondent(let id): .isRespondent(id.value)
        case .isComplainedOf: .isComplainedOf
        case .isWitness: .isWitness
        case .wasPresent: .wasPresent
        case .tookTheDecision: .tookTheDecision
        case .declaredRelation: .declaredRelation
        case .declaredInvolved: .declaredInvolved
        case .mustNotRead: .mustNotRead
        }
    }
}

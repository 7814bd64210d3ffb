import Procedure

enum ReactionsForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case named = "reactions.named"
        case unnamed = "reactions.unnamed"
        case noticed = "reactions.noticed"
        case informed = "reactions.informed"
        case reminded = "reactions.reminded"
        case reacted = "reactions.reacted"
        case lapsed = "reactions.lapsed"
        case excused = "reactions.excused"
        case heardAfterAll = "reactions.heardAfterAll"
        case cardIssued = "reactions.cardIssued"
        case handedOn = "reactions.handedOn"
        case reachable = "reactions.reachable"
        case mailReturned = "reactions.mailReturned"
        case secrecyAcknowledged = "reactions.secrecyAcknowledged"
    }

    static func write(_ event: Reactions.Event) -> (Kind, any Encodable) {
        switch event {
        case .named(let respondent): (.named, Named(respondent))
        case .unnamed(let id): (.unnamed, OneRespondent(respondent: id.form))
        case .noticed(let id, let shared): (.noticed, Noticed(id, shared))
        case .informed(let id, let day, let term):
            (.informed, Informed(respondent: id.form, on: day.form, term: term.form))
        case .reminded(let id): (.reminded, OneRespondent(respondent: id.form))
        case .reacted(let id, let answer): (.reacted, Reacted(id, answer))
        case .lapsed(let id): (.lapsed, OneRespondent(respondent: id.form))
        case .excused(let id, let why, let reason):
            (.excused, Excused(respondent: id.form, why: NotHeardForm(why), reason: reason.form))
        case .heardAfterAll(let id): (.heardAfterAll, OneRespondent(respondent: id.form))
        case .cardIssued(let id): (.cardIssued, OneRespondent(respondent: id.form))
        case .handedOn(let id, let who): (.handedOn, HandedOn(respondent: id.form, to: WhoForm(who)))
        case .reachable(let id, let reach):
            (.reachable, Reachable(respondent: id.form, by: ReachForm(reach)))
        case .mailReturned(let id): (.mailReturned, OneRespondent(respondent: id.form))
        case .secrecyAcknowledged(let id, let text):
            (.secrecyAcknowledged, Promised(respondent: id.form, text: text.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Reactions.Event {
        switch kind {
        case .named: return .named(try row.form(Named.self).value)
        case .unnamed: return .unnamed(try row.form(OneRespondent.self).respondent.value)
        case .noticed:
            let form = try row.form(Noticed.self)
            return .noticed(form.respondent.value, form.shared)
        case .informed:
            let form = try row.form(Informed.self)
            return .informed(form.respondent.value, on: form.on.value, term: form.term.value)
        case .reminded: return .reminded(try row.form(OneRespondent.self).respondent.value)
        case .reacted:
            let form = try row.form(Reacted.self)
            return .reacted(form.respondent.value, form.answer)
        case .lapsed: return .lapsed(try row.form(OneRespondent.self).respondent.value)
        case .excused:
            let form = try row.form(Excused.self)
            return .excused(form.respondent.value, form.why.value, reason: form.reason.value)
        case .heardAfterAll: return .heardAfterAll(try row.form(OneRespondent.self).respondent.value)
        case .cardIssued: return .cardIssued(try row.form(OneRespondent.self).respondent.value)
        case .handedOn:
            let form = try row.form(HandedOn.self)
            return .handedOn(form.respondent.value, to: form.to.value)
        case .reachable:
            let form = try row.form(Reachable.self)
            return .reachable(form.respondent.value, form.by.value)
        case .mailReturned: return .mailReturned(try row.form(OneRespondent.self).respondent.value)
        case .secrecyAcknowledged:
            let form = try row.form(Promised.self)
            return .secrecyAcknowledged(form.respondent.value, form.text.value)
        }
    }

    private struct Informed: Codable {
        var respondent: NumberForm<Respondent>
        var on: DayForm
        var term: DeadlineForm
    }

    private struct OneRespondent: Codable {
        var respondent: NumberForm<Respondent>
    }

    private struct Excused: Codable {
        var respondent: NumberForm<Respondent>
        var why: NotHeardForm
        var reason: WordsForm
    }

    private struct Promised: Codable {
        var respondent: NumberForm<Respondent>
        var text: WordsForm
    }

    private struct Reachable: Codable {
        var respondent: NumberForm<Respondent>
        var by: ReachForm
    }

    private struct HandedOn: Codable {
        var respondent: NumberForm<Respondent>
        var to: WhoForm
    }
}

private struct Named: Codable {
    var respondent: NumberForm<Respondent>
    var who: WhoForm
    var parts: [NumberForm<Part>]

    init(_ named: Respondent) {
        respondent = named.id.form
        who = WhoForm(named.who)
        parts = named.parts.forms()
    }

    var value: Respondent { Respondent(id: respondent.value, who: who.value, parts: parts.values) }
}

private struct Noticed: Codable {
    var respondent: NumberForm<Respondent>
    var parts: [NumberForm<Part>]
    var attachments: [String]
    var question: WordsForm?

    init(_ id: Respondent.ID, _ shared: Reactions.Shared) {
        respondent = id.form
        parts = shared.parts.forms()
        attachments = shared.attachments.sorted()
        question = shared.question?.form
    }

    var shared: Reactions.Shared {
        Reactions.Shared(parts: parts.values, attachments: Set(attachments), question: question?.value)
    }
}

private struct Reacted: Codable {
    var respondent: NumberForm<Respondent>
    var words: WordsForm
    var on: DayForm
    var over: RawForm<Channel>
    var isLate: Bool

    init(_ id: Respondent.ID, _ answer: Reactions.Answer) {
        respondent = id.form
        words = answer.words.form
        on = answer.on.form
        over = answer.over.form
        isLate = answer.isLate
    }

    var answer: Reactions.Answer {
        Reactions.Answer(words: words.value, on: on.value, over: over.value, isLate: isLate)
    }
}

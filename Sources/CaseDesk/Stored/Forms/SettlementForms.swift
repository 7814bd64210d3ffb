import Procedure

enum SettlementForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case proposed = "settlement.proposed"
        case answered = "settlement.answered"
        case followedUp = "settlement.followedUp"
    }

    static func write(_ event: Settlement.Event) -> (Kind, any Encodable) {
        switch event {
        case .proposed(let proposal): (.proposed, Proposed(proposal))
        case .answered(let answer, let id):
            (.answered, Answered(answer: AnswerForm(answer), to: id?.form))
        case .followedUp(let id, let how):
            (.followedUp, FollowedUp(agreement: id.form, how: FollowUpForm(how)))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Settlement.Event {
        switch kind {
        case .proposed: return .proposed(try row.form(Proposed.self).value)
        case .answered:
            let form = try row.form(Answered.self)
            return .answered(form.answer.value, to: form.to?.value)
        case .followedUp:
            let form = try row.form(FollowedUp.self)
            return .followedUp(form.agreement.value, form.how.value)
        }
    }

    private struct Answered: Codable {
        var answer: AnswerForm
        var to: NumberForm<Settlement.Proposal>?
    }

    private struct FollowedUp: Codable {
        var agreement: NumberForm<Agreement>
        var how: FollowUpForm
    }
}

private struct Proposed: Codable {
    var parts: [NumberForm<Part>]
    var facts: WordsForm
    var agreements: AgreementsForm
    var mediated: Bool

    init(_ proposal: Settlement.Proposal) {
        parts = proposal.parts.forms()
        facts = proposal.facts.form
        agreements = AgreementsForm(value: proposal.agreements)
        mediated = proposal.mediated
    }

    var value: Settlement.Proposal {
        Settlement.Proposal(
            parts: parts.values, facts: facts.value, agreements: agreements.value, mediated: mediated)
    }
}

/// At least one agreement; an empty list is unreadable, for a settlement cannot be without.
private struct AgreementsForm: LeafForm {
    let value: NonEmpty<Agreement>

    static func plain(_ value: NonEmpty<Agreement>) -> [AgreementForm] {
        value.elements.map { AgreementForm($0) }
    }

    static func value(_ plain: [AgreementForm]) -> NonEmpty<Agreement>? { NonEmpty(plain.map(\.value)) }
}

private struct AgreementForm: Codable {
    var id: NumberForm<Agreement>
    var what: WordsForm
    var who: WordsForm
    var due: DayForm

    init(_ agreement: Agreement) {
        id = agreement.id.form
        what = agreement.what.form
        who = agreement.who.form
        due = agreement.due.form
    }

    var value: Agreement { Agreement(id: id.value, what: what.value, who: who.value, due: due.value) }
}

private enum AnswerForm: Codable {
    case agrees(declared: DeclaredForm)
    case wantsToTalk(words: WordsForm?, declared: DeclaredForm)

    init(_ answer: Settlement.Answer) {
        self =
            switch answer {
            case .agrees(let declared): .agrees(declared: DeclaredForm(declared))
            case .wantsToTalk(let words, let declared):
                .wantsToTalk(words: words?.form, declared: DeclaredForm(declared))
            }
    }

    var value: Settlement.Answer {
        switch self {
        case .agrees(let declared): .agrees(declared.value)
        case .wantsToTalk(let words, let declared): .wantsToTalk(words?.value, declared.value)
        }
    }
}

private enum FollowUpForm: Codable {
    case kept(on: DayForm)
    case broken(on: DayForm, words: WordsForm?)

    init(_ followUp: Settlement.FollowUp) {
        self =
            switch followUp {
            case .kept(let day): .kept(on: day.form)
            case .broken(let day, let words): .broken(on: day.form, words: words?.form)
            }
    }

    var value: Settlement.FollowUp {
        switch self {
        case .kept(let day): .kept(on: day.value)
        case .broken(let day, let words): .broken(on: day.value, words?.value)
        }
    }
}

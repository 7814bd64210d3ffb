import Procedure

enum LettersForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case frozen = "letters.frozen"
        case sent = "letters.sent"
        case delivered = "letters.delivered"
        case takenBack = "letters.takenBack"
        case destroyed = "letters.destroyed"
        case laterDayAgreed = "letters.laterDayAgreed"
    }

    static func write(_ event: Letters.Event) -> (Kind, any Encodable) {
        switch event {
        case .frozen(let letter): (.frozen, Frozen(letter))
        case .sent(let id, let out): (.sent, Sent(letter: id.form, how: out.how.form, on: out.on.form))
        case .delivered(let id, let day): (.delivered, Delivered(letter: id.form, on: day.form))
        case .takenBack(let id): (.takenBack, OneLetter(letter: id.form))
        case .destroyed(let id): (.destroyed, OneLetter(letter: id.form))
        case .laterDayAgreed(let day, let declared):
            (.laterDayAgreed, LaterDay(day: day.form, declared: declared.map { DeclaredForm($0) }))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Letters.Event {
        switch kind {
        case .frozen: return .frozen(try row.form(Frozen.self).value)
        case .sent:
            let form = try row.form(Sent.self)
            return .sent(form.letter.value, Letter.Out(form.how.value, on: form.on.value))
        case .delivered:
            let form = try row.form(Delivered.self)
            return .delivered(form.letter.value, on: form.on.value)
        case .takenBack: return .takenBack(try row.form(OneLetter.self).letter.value)
        case .destroyed: return .destroyed(try row.form(OneLetter.self).letter.value)
        case .laterDayAgreed:
            let form = try row.form(LaterDay.self)
            return .laterDayAgreed(form.day.value, form.declared?.value)
        }
    }

    private struct Sent: Codable {
        var letter: NumberForm<Letter>
        var how: RawForm<Letter.Out.Way>
        var on: DayForm
    }

    private struct Delivered: Codable {
        var letter: NumberForm<Letter>
        var on: DayForm
    }

    private struct OneLetter: Codable {
        var letter: NumberForm<Letter>
    }

    private struct LaterDay: Codable {
        var day: DayForm
        var declared: DeclaredForm?
    }
}

/// As it was frozen, on the day of the row; going out and being opened are events of their own.
private struct Frozen: Codable {
    var letter: NumberForm<Letter>
    var kind: RawForm<Letter.Kind>
    var to: AddresseeForm
    var route: RawForm<LetterRoute>
    var language: RawForm<Language>
    var digest: String
    var carries: [RawForm<Letter.Kind>]
    var answerBy: DayForm?

    init(_ frozen: Letter) {
        letter = frozen.id.form
        kind = frozen.kind.form
        to = AddresseeForm(frozen.to)
        route = frozen.route.form
        language = frozen.language.form
        digest = frozen.digest
        carries = frozen.carries.forms()
        answerBy = frozen.answerBy?.form
    }

    var value: Letter {
        Letter(
            id: letter.value, kind: kind.value, to: to.value, route: route.value, language: language.value,
            digest: digest, carries: carries.values, answerBy: answerBy?.value)
    }
}

private enum AddresseeForm: Codable {
    case complainant
    case respondent(id: NumberForm<Respondent>)

    init(_ addressee: Letter.Addressee) {
        self =
            switch addressee {
            case .complainant: .complainant
            case .respondent(let id): .respondent(id: id.form)
            }
    }

    var value: Letter.Addressee {
        switch self {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id.value)
        }
    }
}

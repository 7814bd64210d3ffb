import Procedure

enum DispositionForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case made = "disposition.made"
        case undone = "disposition.undone"
    }

    static func write(_ event: Disposition.Event) -> (Kind, any Encodable) {
        switch event {
        case .made(let part, let how): (.made, Made(part: part.form, how: DispositionForm(how)))
        case .undone(let part): (.undone, Undone(part: part.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Disposition.Event {
        switch kind {
        case .made:
            let form = try row.form(Made.self)
            return .made(form.part.value, form.how.value)
        case .undone: return .undone(try row.form(Undone.self).part.value)
        }
    }

    private struct Made: Codable {
        var part: NumberForm<Part>
        var how: DispositionForm
    }

    private struct Undone: Codable {
        var part: NumberForm<Part>
    }
}

private enum DispositionForm: Codable {
    case judged(judgement: JudgementForm)
    case settled
    case withdrawn
    case notTakenUp(ground: GroundForm, why: WordsForm)
    case referredOn(to: WordsForm, agreed: DeclaredForm?)
    case notAComplaint(why: WordsForm, agreed: DeclaredForm?)
    case cannotBeAnswered
    case endedByDeath(on: DayForm?, kin: KinForm?)

    init(_ disposition: Disposition) {
        self =
            switch disposition {
            case .judged(let judgement): .judged(judgement: JudgementForm(judgement))
            case .settled: .settled
            case .withdrawn: .withdrawn
            case .notTakenUp(let ground, let why):
                .notTakenUp(ground: GroundForm(value: ground), why: why.form)
            case .referredOn(let place, let agreed):
                .referredOn(to: place.form, agreed: agreed.map { DeclaredForm($0) })
            case .notAComplaint(let why, let agreed):
                .notAComplaint(why: why.form, agreed: agreed.map { DeclaredForm($0) })
            case .cannotBeAnswered: .cannotBeAnswered
            case .endedByDeath(let day, let kin): .endedByDeath(on: day?.form, kin: KinForm(kin))
            }
    }

    var value: Disposition {
        switch self {
        case .judged(let judgement): .judged(judgement.value)
        case .settled: .settled
        case .withdrawn: .withdrawn
        case .notTakenUp(let ground, let why): .notTakenUp(ground.value, why: why.value)
        case .referredOn(let place, let agreed): .referredOn(to: place.value, agreed: agreed?.value)
        case .notAComplaint(let why, let agreed): .notAComplaint(why: why.value, agreed: agreed?.value)
        case .cannotBeAnswered: .cannotBeAnswered
        case .endedByDeath(let day, let kin):
            .endedByDeath(on: day?.value, kin: kin?.value ?? NextOfKin())
        }
    }
}

/// Nil where nobody told us of any: then the letter is to the next of kin.
private struct KinForm: Codable {
    var name: WordsForm?
    var address: WordsForm?

    init?(_ kin: NextOfKin) {
        guard kin != NextOfKin() else { return nil }
        name = kin.name?.form
        address = kin.address?.form
    }

    var value: NextOfKin { NextOfKin(name: name?.value, address: address?.value) }
}

private struct JudgementForm: Codable {
    var examined: WordsForm
    var sides: WordsForm
    var judgment: RawForm<Judgment>
    var why: WordsForm
    var apology: WordsForm?

    init(_ judgement: Judgement) {
        examined = judgement.examined.form
        sides = judgement.sides.form
        judgment = judgement.judgment.form
        why = judgement.why.form
        apology = judgement.apology?.form
    }

    var value: Judgement {
        Judgement(
            examined: examined.value, sides: sides.value, judgment: judgment.value, why: why.value,
            apology: apology?.value)
    }
}

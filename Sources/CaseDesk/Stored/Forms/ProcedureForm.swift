import Procedure

/// The version under which a complaint was filed, with all its terms: both stay with the case.
struct ProcedureForm: Codable, Sendable {
    private var name: String
    private var effective: DayForm
    private var terms: TermsForm

    init(_ version: ProcedureVersion) {
        name = version.name
        effective = version.effective.form
        terms = TermsForm(version.terms)
    }

    var value: ProcedureVersion {
        ProcedureVersion(name: name, effective: effective.value, terms: terms.value)
    }
}

private struct TermsForm: Codable, Sendable {
    var finish: Int
    var reaction: Int
    var maximumAge: Int
    var firstContactTarget: Int
    var firstContactPromise: Int
    var continuation: Int
    var overdueLetterFrom: Int
    var handlerSignals: [Int]
    var reactionReminders: [Int]
    var unopened: Int
    var notInformedSignal: Int
    var silence: Int
    var mandate: Int
    var retention: Int
    var refusalGrounds: [GroundForm]

    init(_ terms: Terms) {
        finish = terms.finish
        reaction = terms.reaction
        maximumAge = terms.maximumAge
        firstContactTarget = terms.firstContactTarget
        firstContactPromise = terms.firstContactPromise
        continuation = terms.continuation
        overdueLetterFrom = terms.overdueLetterFrom
        handlerSignals = terms.handlerSignals
        reactionReminders = terms.reactionReminders
        unopened = terms.unopened
        notInformedSignal = terms.notInformedSignal
        silence = terms.silence
        mandate = terms.mandate
        retention = terms.retention
        refusalGrounds = terms.refusalGrounds.map { GroundForm(value: $0) }.sorted { $0.name < $1.name }
    }

    var value: Terms {
        var terms = Terms()
        terms.finish = finish
        terms.reaction = reaction
        terms.maximumAge = maximumAge
        terms.firstContactTarget = firstContactTarget
        terms.firstContactPromise = firstContactPromise
        terms.continuation = continuation
        terms.overdueLetterFrom = overdueLetterFrom
        terms.handlerSignals = handlerSignals
        terms.reactionReminders = reactionReminders
        terms.unopened = unopened
        terms.notInformedSignal = notInformedSignal
        terms.silence = silence
        terms.mandate = mandate
        terms.retention = retention
        terms.refusalGrounds = refusalGrounds.values
        return terms
    }
}

/// A ground as `age`, `scope`, or `policy:` and the name of the policy.
struct GroundForm: LeafForm {
    let value: RefusalGround

    var name: String { Self.plain(value) }

    static func plain(_ value: RefusalGround) -> String {
        switch value {
        case .age: "age"
        case .scope: "scope"
        case .policy(let name): policy + name
        }
    }

    static func value(_ plain: String) -> RefusalGround? {
        switch plain {
        case "age": .age
        case "scope": .scope
        default: plain.hasPrefix(policy) ? .policy(String(plain.dropFirst(policy.count))) : nil
        }
    }

    private static let policy = "policy:"
}

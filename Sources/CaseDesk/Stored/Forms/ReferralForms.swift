import Procedure

enum ReferralForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case disclosed = "referral.disclosed"
        case told = "referral.told"
        case officerMayRead = "referral.officerMayRead"
        case officerMayNotRead = "referral.officerMayNotRead"
    }

    static func write(_ event: Referral.Event) -> (Kind, any Encodable) {
        switch event {
        case .disclosed(let day, let declared):
            (.disclosed, Disclosed(on: day.form, declared: declared?.form))
        case .told(let words): (.told, Told(words: words.form))
        case .officerMayRead(let declared): (.officerMayRead, Allowed(declared: declared?.form))
        case .officerMayNotRead(let declared): (.officerMayNotRead, Allowed(declared: declared?.form))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Referral.Event {
        switch kind {
        case .disclosed:
            let form = try row.form(Disclosed.self)
            return .disclosed(on: form.on.value, form.declared?.value)
        case .told: return .told(try row.form(Told.self).words.value)
        case .officerMayRead: return .officerMayRead(try row.form(Allowed.self).declared?.value)
        case .officerMayNotRead: return .officerMayNotRead(try row.form(Allowed.self).declared?.value)
        }
    }

    private struct Disclosed: Codable {
        var on: DayForm
        var declared: DeclarationForm?
    }

    private struct Allowed: Codable {
        var declared: DeclarationForm?
    }

    private struct Told: Codable {
        var words: WordsForm
    }
}

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
        case .disclosed(let declared): (.disclosed, Disclosed(declared: DeclaredForm(declared)))
        case .told(let words): (.told, Told(words: words.form))
        case .officerMayRead(let declared):
            (.officerMayRead, Allowed(declared: declared.map { DeclaredForm($0) }))
        case .officerMayNotRead(let declared):
            (.officerMayNotRead, Allowed(declared: declared.map { DeclaredForm($0) }))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Referral.Event {
        switch kind {
        case .disclosed: return .disclosed(try row.form(Disclosed.self).declared.value)
        case .told: return .told(try row.form(Told.self).words.value)
        case .officerMayRead: return .officerMayRead(try row.form(Allowed.self).declared?.value)
        case .officerMayNotRead: return .officerMayNotRead(try row.form(Allowed.self).declared?.value)
        }
    }

    private struct Disclosed: Codable {
        var declared: DeclaredForm
    }

    private struct Allowed: Codable {
        var declared: DeclaredForm?
    }

    private struct Told: Codable {
        var words: WordsForm
    }
}

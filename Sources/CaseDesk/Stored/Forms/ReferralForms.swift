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
        case .told(let words, let kind): (.told, Told(words: words.form, kind: kind.form))
        case .officerMayRead(let declared, let reader):
            (
                .officerMayRead,
                Allowed(
                    declared: declared.map { DeclaredForm($0) },
                    by: reader == .officer ? nil : reader.rawValue)
            )
        case .officerMayNotRead(let declared):
            (.officerMayNotRead, Allowed(declared: declared.map { DeclaredForm($0) }))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Referral.Event {
        switch kind {
        case .disclosed: return .disclosed(try row.form(Disclosed.self).declared.value)
        case .told:
            let form = try row.form(Told.self)
            return .told(form.words.value, as: form.kind.value)
        case .officerMayRead:
            let form = try row.form(Allowed.self)
            let reader = form.by.flatMap(Referral.Reader.init(rawValue:)) ?? .officer
            return .officerMayRead(form.declared?.value, by: reader)
        case .officerMayNotRead: return .officerMayNotRead(try row.form(Allowed.self).declared?.value)
        }
    }

    private struct Disclosed: Codable {
        var declared: DeclaredForm
    }

    private struct Allowed: Codable {
        var declared: DeclaredForm?
        /// Only where it is not the officer.
        var by: String?
    }

    private struct Told: Codable {
        var words: WordsForm
        var kind: RawForm<Mediation.Consent.Kind>
    }
}

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
        case .disclosed(let day): (.disclosed, Disclosed(on: day.form))
        case .told(let words): (.told, Told(words: words.form))
        case .officerMayRead: (.officerMayRead, NothingForm())
        case .officerMayNotRead: (.officerMayNotRead, NothingForm())
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Referral.Event {
        switch kind {
        case .disclosed: return .disclosed(on: try row.form(Disclosed.self).on.value)
        case .told: return .told(try row.form(Told.self).words.value)
        case .officerMayRead:
            _ = try row.form(NothingForm.self)
            return .officerMayRead
        case .officerMayNotRead:
            _ = try row.form(NothingForm.self)
            return .officerMayNotRead
        }
    }

    private struct Disclosed: Codable {
        var on: DayForm
    }

    private struct Told: Codable {
        var words: WordsForm
    }
}

import Procedure

enum MandateForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case verified = "mandate.verified"
        case refused = "mandate.refused"
        case revoked = "mandate.revoked"
        case ownName = "mandate.ownName"
        case aged = "mandate.aged"
        case lettersChosen = "mandate.lettersChosen"
    }

    static func write(_ event: Mandate.Event) -> (Kind, any Encodable) {
        switch event {
        case .verified(let how): (.verified, Verified(how: VerificationForm(how)))
        case .refused(let day): (.refused, Refused(on: day.form))
        case .revoked: (.revoked, NothingForm())
        case .ownName: (.ownName, NothingForm())
        case .aged(let years): (.aged, Aged(years: years))
        case .lettersChosen: (.lettersChosen, NothingForm())
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Mandate.Event {
        switch kind {
        case .verified: return .verified(try row.form(Verified.self).how.value)
        case .refused: return .refused(on: try row.form(Refused.self).on.value)
        case .revoked:
            _ = try row.form(NothingForm.self)
            return .revoked
        case .ownName:
            _ = try row.form(NothingForm.self)
            return .ownName
        case .aged: return .aged(try row.form(Aged.self).years)
        case .lettersChosen:
            _ = try row.form(NothingForm.self)
            return .lettersChosen
        }
    }

    private struct Verified: Codable {
        var how: VerificationForm
    }

    private struct Aged: Codable {
        var years: Int
    }

    private struct Refused: Codable {
        var on: DayForm
    }

    private enum VerificationForm: Codable {
        case spoken(on: DayForm, language: WordsForm)
        case signed(on: DayForm)
        case courtDecision(on: DayForm)

        init(_ verification: Mandate.Verification) {
            self =
                switch verification {
                case .spoken(let day, let language): .spoken(on: day.form, language: language.form)
                case .signed(let day): .signed(on: day.form)
                case .courtDecision(let day): .courtDecision(on: day.form)
                }
        }

        var value: Mandate.Verification {
            switch self {
            case .spoken(let day, let language): .spoken(on: day.value, language: language.value)
            case .signed(let day): .signed(on: day.value)
            case .courtDecision(let day): .courtDecision(on: day.value)
            }
        }
    }
}

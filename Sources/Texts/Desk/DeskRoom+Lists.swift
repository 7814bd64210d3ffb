import Procedure

extension DeskRoom {
    @Sendable static func kind(_ kind: Mediation.Meeting.Kind) -> String {
        switch kind {
        case .withComplainant: "Met de persoon"
        case .withOtherSide: "Met de andere kant"
        case .together: "Samen"
        case .aftercare: "Achteraf, om te horen hoe het gaat"
        }
    }

    @Sendable static func consentFor(_ kind: Mediation.Consent.Kind) -> String {
        switch kind {
        case .message: "Om te vertellen aan de manager"
        case .agreement: "Om er afspraken van te maken"
        case .result: "Om te vertellen hoe het afliep"
        }
    }

    @Sendable static func result(_ result: Mediation.Result) -> String {
        switch result {
        case .solved: "Het is opgelost"
        case .trustMended: "Er is weer vertrouwen"
        case .noResult: "Het is niet gelukt"
        case .stopped: "Iemand wilde niet verder"
        }
    }
}

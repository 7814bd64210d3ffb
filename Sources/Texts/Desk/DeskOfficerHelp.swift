import Procedure

/// What came out of the officer's room with the complainant's consent, as the handler reads it.
public struct DeskOfficerHelp: Sendable {
    package let title = "Van de klachtenfunctionaris"
    package let helps = "De klachtenfunctionaris helpt de klager. Wat zij bespreken, blijft daar."
    package let told: @Sendable (_ day: String) -> String = { day in
        "Doorgegeven op \(day). De klager zei ja tegen deze tekst."
    }
    package let toldFor: @Sendable (_ kind: Mediation.Consent.Kind) -> String = { kind in
        switch kind {
        case .message: "Om te weten"
        case .agreement: "Om er afspraken van te maken"
        case .result: "Hoe het afliep"
        }
    }
    package let mediated = "Dit kwam uit de bemiddeling, en de klager vindt dat goed"
    package let addendumTitle = "Stuur een aanvulling"
    package let addendumLead = "Na het einde is er toch iets bereikt. Deze brief vertelt het de klager."
    package let addendumSend = "Stuur deze brief"
    package let addendumNone = "Er is niets om aan te vullen."
}

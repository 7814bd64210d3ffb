import Procedure

extension DeskRefusals {
    @Sendable static func keeping(_ refusal: Keeping.Refusal) -> String {
        switch refusal {
        case .unknownRequest: "Deze vraag is er niet. Ververs de pagina."
        case .answeredAlready: "Op deze vraag is al een antwoord. Ververs de pagina."
        case .notClosed: "De klacht loopt nog. De dag van wissen komt pas na de laatste brief."
        case .dayTooSoon: "Kies een dag na vandaag."
        case .dayTooLate: "Deze dag is te ver weg. Kies een dag binnen 10 jaar."
        case .dayTooSoonToTell:
            "Eerder wissen kan niet binnen 30 dagen: wie de klacht deed, hoort het eerst. Kies later."
        case .daySameAsNow: "Dit is de dag die er al staat. Kies een andere dag."
        case .dayAskedAlready: "Er wacht al een andere dag op akkoord. Rond die eerst af."
        case .nothingAsked: "Er wacht geen andere dag op akkoord. Ververs de pagina."
        case .samePerson: "Jij vroeg hier zelf om. Een ander moet het goedkeuren."
        }
    }

    @Sendable static func registration(_ refusal: Registration.Refusal) -> String {
        switch refusal {
        case .alreadyRegistered: "Deze klacht staat al in het register. Je kunt verder."
        }
    }
}

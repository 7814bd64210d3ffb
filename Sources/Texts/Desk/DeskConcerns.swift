import Procedure

/// More than a complaint: a task beside it, with its own day.
public struct DeskConcerns: Sendable {
    package let title = "Is er meer aan de hand?"
    package let due = "Uiterlijk wanneer?"
    package let words = "Wat moet er gebeuren? (mag je leeg laten)"
    package let add = "Zet deze taak erbij"
    package let settle = "Dit is gedaan"
    package let kind: @Sendable (_ kind: Concern.Kind) -> String = Self.kind
    package let knownOn = "Op welke dag hoorden we ervan? (alleen bij een datalek)"
    package let noKnownOn = "Vul de dag in waarop we van het datalek hoorden."
    package let noDue = "Vul de laatste dag van deze taak in."
    package let mandateTitle = "Vraag toestemming"
    package let childTitle = "Leeftijd en brieven van het kind"
    package let mandateLead = "Vertel niets over de ander voordat die toestemming geeft."
    package let mandateSpoken = "Ik sprak de ander zelf"
    package let mandateLanguage = "In welke taal legde je het uit?"
    package let mandateSigned = "De ander heeft getekend"
    package let mandateCourt = "Ik zag het besluit van de rechter"
    package let mandateRefused = "De ander wil deze klacht niet"
    package let mandateDay = "Op welke dag?"
    package let ageTitle = "Hoe oud is het kind?"
    package let ageLead = """
        Een kind mag zelf klagen. Is het kind 16 of 17? Dan vragen we het kind zelf om toestemming. Is het \
        kind 12 of ouder? Dan gaan brieven niet vanzelf naar de ouders.
        """
    package let age = "Leeftijd in jaren"
    package let noAge = "Vul een leeftijd in van 0 tot en met 17."
    package let ageIs: @Sendable (_ years: Int) -> String = { years in "Het kind is \(years) jaar." }
    package let saveAge = "Bewaar de leeftijd"
    package let childLettersTitle = "Waar mogen onze brieven heen?"
    package let childLettersLead = """
        Het kind is 12 of ouder. Vraag het kind zelf waar onze brieven heen mogen: naar het kind of naar de \
        ouder. Tot je dat weet, gaat er geen brief met iets over de klacht uit.
        """
    package let childLettersNow = "Nu staat in de klacht:"
    package let childLettersChange = "Het kind wil het anders: verander dit eerst"
    package let childLettersChosen = "Het kind wil het zo"
    package let childLettersDone = "Het kind koos zelf waar onze brieven heen gaan."
}

extension DeskConcerns {
    @Sendable private static func kind(_ kind: Concern.Kind) -> String {
        switch kind {
        case .danger: "Er is gevaar"
        case .violence: "Geweld of een ernstig ongeluk"
        case .domesticViolence: "Geweld thuis"
        case .crime: "Een misdrijf"
        case .dataBreach: "Een datalek: meld het binnen 72 uur"
        case .objectionTerm: "Bezwaar maken kan nog tot een vaste dag"
        case .interimMeasure: "Nu al iets regelen"
        }
    }
}

import Procedure

/// What was done to find out, and the confirmation after it (article 3 and 6.1).
public struct DeskInvestigation: Sendable {
    package let title = "Schrijf op wat je hebt uitgezocht"
    package let kind = "Wat deed je?"
    package let day = "Op welke dag?"
    package let words = "Wat vond je?"
    package let add = "Zet dit erbij"
    package let added = "Het staat erbij."
    package let empty = "Schrijf op wat je vond."
    package let none = "Je hebt nog niets opgeschreven."
    package let concludeTitle = "Ben je klaar met uitzoeken?"
    package let concludeLead = "De klager krijgt dan een brief dat we klaar zijn met uitzoeken."
    package let conclude = "Ja, ik ben klaar met uitzoeken"
    package let concluded: @Sendable (_ day: String) -> String = { day in "Klaar met uitzoeken op \(day)." }
    package let confirmationLater = "Zet de bevestiging in de brief met het antwoord"
    package let confirmationNow = "Stuur de bevestiging nu"
    package let step: @Sendable (_ kind: Investigation.Step.Kind) -> String = Self.step
}

extension DeskInvestigation {
    @Sendable private static func step(_ kind: Investigation.Step.Kind) -> String {
        switch kind {
        case .asked: "Iemand iets gevraagd"
        case .read: "Iets gelezen"
        case .visited: "Ergens gaan kijken"
        case .received: "Iets gekregen"
        }
    }
}

/// Facts and dated agreements, put to the complainant (article 4).
public struct DeskSettlement: Sendable {
    package let title = "Maak afspraken"
    package let parts = "Over welke punten?"
    package let facts = "Wat is er gebeurd?"
    package let agreement: @Sendable (_ number: Int) -> String = { number in "Afspraak \(number)" }
    package let what = "Wat?"
    package let who = "Wie?"
    package let due = "Uiterlijk wanneer?"
    package let more = "Nog een afspraak"
    package let propose = "Leg dit voor aan de klager"
    package let proposed = "De afspraken liggen bij de klager."
    package let noFacts = "Schrijf op wat er is gebeurd."
    package let noAgreement = "Maak minstens één afspraak."
    package let incomplete: @Sendable (_ number: Int) -> String = { number in
        "Vul bij afspraak \(number) in: wat, wie en uiterlijk wanneer."
    }
    package let agrees: @Sendable (_ day: String) -> String = { day in "De klager is het eens, op \(day)." }
    package let wantsToTalk: @Sendable (_ day: String) -> String = { day in
        "De klager wil eerst overleggen, sinds \(day)."
    }
    package let kept = "Dit is gedaan"
    package let broken = "Dit is niet gedaan"
    package let recordAgreement = "Schrijf op wat de klager zei"
    package let doesAgree = "Is de klager het eens?"
    package let otherwise = "Stel andere afspraken voor"
    package let readBack = "Ik heb het voorgelezen en het klopt"
}

import Procedure

/// The case as a file for outside, copies for the people in it, and what they ask about their data.
public struct DeskDossier: Sendable {
    package let title = "Dossier en gegevens"
    package let lead =
        "Het hele dossier voor een ombudsman: brieven, bestanden en wat er gebeurde. Met onze handtekening."
    package let download = "Haal het dossier op"
    package let check = "Zo controleert een ander het dossier"
    package let copyTitle = "Een kopie van iemands eigen gegevens"
    package let copyLead =
        "Iedereen in deze klacht mag zien wat we van hem of haar bewaren. Namen van anderen laten we weg."
    package let who = "Voor wie is de kopie?"
    package let complainant: @Sendable (_ name: String) -> String = { "\($0), die de klacht indiende" }
    package let represented: @Sendable (_ name: String) -> String = { "\($0), voor wie de klacht is" }
    package let respondent: @Sendable (_ name: String) -> String = { "\($0), over wie de klacht gaat" }
    package let witness = "Iemand anders die iets vertelde"
    package let colleague: @Sendable (_ name: String) -> String = { "\($0), een collega die hier iets deed" }
    package let witnessName = "Naam van wie iets vertelde"
    package let witnessHint = "Alleen nodig voor iemand anders die iets vertelde."
    package let notes = "Welke notities gaan over deze persoon?"
    package let copy = "Haal de kopie op"
    package let requestsTitle = "Vragen over gegevens"
    package let noRequests = "Niemand vroeg iets over de eigen gegevens."
    package let request: @Sendable (_ kind: String, _ day: String) -> String = { "\($0), \($1)" }
    package let kind: @Sendable (_ kind: DataRequest.Kind) -> String = Self.kind
    package let answered = "Ons antwoord"
    package let answer = "Wat antwoordden we?"
    package let saveAnswer = "Bewaar het antwoord"
    package let askTitle = "Schrijf een vraag op"
    package let ask = "Wat vraagt iemand?"
    package let asker = "Wie vraagt het?"
    package let otherAsker = "Iemand anders"
    package let askerName = "Naam van iemand anders"
    package let askedOn = "Op welke dag?"
    package let askedHow = "Hoe kwam de vraag binnen?"
    package let askWords = "In eigen woorden (mag je leeg laten)"
    package let saveRequest = "Bewaar de vraag"
    package let kindMissing = "Kies wat iemand vraagt."
    package let howMissing = "Kies hoe de vraag binnenkwam."
    package let whoMissing = "Kies om wie het gaat."
    package let nameMissing = "Vul de naam in."
    package let answerMissing = "Schrijf wat we antwoordden."
    package let toDay = "De dag van wissen"
}

extension DeskDossier {
    @Sendable private static func kind(_ kind: DataRequest.Kind) -> String {
        switch kind {
        case .access: "De eigen gegevens zien"
        case .correction: "Er staat iets verkeerd"
        case .objection: "Niet bewaren of gebruiken"
        }
    }
}

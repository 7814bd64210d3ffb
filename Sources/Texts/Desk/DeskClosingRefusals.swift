import Procedure

/// Why a complaint cannot end yet, and which duty comes first.
public struct DeskClosingRefusals: Sendable {
    package let duty: @Sendable (_ duty: Duty) -> String = Self.duty
    package let closing: @Sendable (_ refusal: Closing.Refusal) -> String = Self.closing
    package let mediation: @Sendable (_ refusal: Mediation.Refusal) -> String = Self.mediation
}

extension DeskClosingRefusals {
    @Sendable private static func duty(_ duty: Duty) -> String {
        switch duty {
        case .receipt: "De ontvangstbrief is nog niet weg. Verstuur die eerst."
        case .respondentHeard: "Nog niet iedereen is gehoord. Vraag eerst om een reactie."
        case .minutes: "Er mist nog een verslag. Maak dat eerst."
        case .confirmation: "De klager weet nog niet dat we klaar zijn met uitzoeken. Zet dat in de brief."
        case .endingLetter: "De laatste brief mist. Schrijf die eerst."
        case .letterToRespondent: "De brief aan de ander mist. Schrijf die eerst."
        case .registerEntry: "De klacht staat nog niet in het register. Probeer het zo nog een keer."
        }
    }

    @Sendable private static func closing(_ refusal: Closing.Refusal) -> String {
        switch refusal {
        case .alreadyEnded: "Deze klacht is al klaar. Maak een nieuwe klacht die hierop volgt."
        case .notEnded: "Deze klacht loopt nog. Schrijf eerst het antwoord."
        case .partDecidedOtherwise(let part):
            "Punt \(part.number) is al op een andere manier klaar. Haal dat eerst terug."
        case .inTimeAfterAll(let part):
            "Punt \(part.number) is niet te oud (artikel 2). Zoek het uit."
        case .groundNotInThisVersion: "Deze reden staat niet in onze regels. Kies een andere."
        case .couldBeAnswered: "We kunnen deze klager bereiken. Schrijf een antwoord."
        case .partUndecided(let part): "Punt \(part.number) heeft nog geen antwoord. Schrijf dat eerst."
        case .missing(let missing): duty(missing)
        case .letterMissing(let kind):
            "Deze brief mist nog: \(LabelTexts.dutch.letter(kind)). Schrijf die eerst."
        case .letterToRespondentMissing(let id):
            "Persoon \(id.number) moet horen hoe het afliep. Schrijf die brief erbij."
        case .letterToUninformed(let id): "Persoon \(id.number) weet niet van de klacht. Stuur geen brief."
        case .oneLetterOnly: "De klager krijgt één laatste brief. Zet alles daarin."
        case .respondentNotHeard(let id):
            "Persoon \(id.number) is nog niet gehoord. Vraag eerst om een reactie."
        case .termStillRuns(let id):
            "Persoon \(id.number) kan nog reageren. Wacht tot de laatste dag voorbij is."
        case .conversationUnsettled(let id):
            "De dag van gesprek \(id.number) is voorbij. Schrijf op of het doorging."
        case .conversationWithoutMinutes(let id):
            "Van gesprek \(id.number) mist het verslag. Deel dat eerst."
        case .unclassified(let part): "Kies eerst waar punt \(part.number) over gaat."
        case .urgentContactFirst:
            "De klager zei dat er haast is. Bel of schrijf eerst, en schrijf op dat je dat deed."
        case .measuresUndecided:
            "Schrijf eerst op wat we gaan doen. Niets veranderen mag ook, met een reden."
        case .notRefused(let part): "Punt \(part.number) is niet geweigerd. Er is niets terug te halen."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .onlyAfterSettlement: "Dit kan alleen na een brief met afspraken."
        case .tooLateToContinue(let day):
            "Dit kon tot en met \(DateTexts.dutch.long(day)). Maak een nieuwe klacht die hierop volgt."
        }
    }

    @Sendable private static func mediation(_ refusal: Mediation.Refusal) -> String {
        switch refusal {
        case .unknownConsent(let id): "Toestemming \(id.number) is er niet. Ververs de pagina."
        case .alreadyAnswered: "De klager heeft al geantwoord."
        case .noConsent: "De klager vond dit niet goed. Geef het niet door."
        case .alreadyPassedOn: "Dit is al doorgegeven."
        case .notOpen: "Dit gesprek is niet open. Begin het eerst."
        case .alreadyStarted: "De bemiddeling loopt al."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .inThePast: "Deze dag is al geweest. Kies vandaag of later."
        case .unknownPlan: "Deze afspraak is er niet meer."
        case .aftercareComesAfterClosing:
            "Sluit eerst af. Daarna komt het gesprek om te vragen hoe het gaat."
        }
    }
}

import Procedure

/// Each action of a case as a link text that starts with a verb.
public struct DeskActions: Sendable {
    /// The link text; the case number follows it on the page, so that each link is unique.
    ///
    /// One table without `default:`, so a new action does not compile until it has words.
    public func words(_ kind: Action.Kind) -> String {
        switch kind {
        case .callAtOnce: "Bel vandaag, er is haast"
        case .distribute: "Verdeel de klacht"
        case .sayWhetherInvolved: "Zeg eerst of jij erbij was"
        case .firstContact: "Bel of schrijf de klager"
        case .talkAboutSafety: "Praat over veiligheid en de naam"
        case .askAge: "Vraag hoe oud het kind is"
        case .askLetters: "Vraag het kind waar onze brieven heen mogen"
        case .verifyMandate: "Vraag toestemming aan de ander"
        case .decideOnPaper: "Beslis op papier"
        case .classify(let part): "Kies waar punt \(part.number) over gaat"
        case .nameRespondent: "Schrijf op over wie het gaat"
        case .askForReaction(let id): "Vraag persoon \(id.number) om een reactie"
        case .callRespondent(let id): "Bel persoon \(id.number) over de vraag"
        case .waitForOpening(let id): "Kijk of persoon \(id.number) de vraag las"
        case .waitForReaction(let id): "Wacht op de reactie van persoon \(id.number)"
        case .lapseReaction(let id): "Ga verder zonder reactie van persoon \(id.number)"
        case .lookWhoHasIt(let id): "Kijk aan wie persoon \(id.number) de vraag doorgaf"
        case .holdConversation(let id): "Schrijf op hoe gesprek \(id.number) ging"
        case .shareMinutes(let id): "Deel het verslag van gesprek \(id.number)"
        case .waitForAgreement: "Wacht op akkoord met de afspraken"
        case .talkAboutProposal: "Overleg over de afspraken"
        case .conclude: "Rond het uitzoeken af"
        case .answer: "Schrijf het antwoord"
        case .confirmWithdrawal: "Bevestig dat de klacht stopt"
        case .callAfterWithdrawal: "Bel de klager na het stoppen"
        case .readMessage: "Lees het bericht van de klager"
        case .seeNews(.wentOn): "Nieuw: de klager wil verder"
        case .seeNews(.minutesAreWrong(let id, _)): "Nieuw: verslag \(id.number) klopt niet, zegt iemand"
        case .seeNews(.officerTold): "Nieuw: de klachtenfunctionaris gaf iets door"
        case .writeOneLine: "Schrijf de klager één regel"
        case .sendOverdueLetter: "Stuur bericht: antwoord komt later"
        case .postLetter(let id): "Print en verstuur brief \(id.number)"
        case .letterUnopened(let id): "Bel over brief \(id.number) of post hem"
        case .readLetterAloud(let id): "Lees brief \(id.number) voor"
        case .reachOtherwise: "De mail kwam niet aan: bel of stuur per post"
        case .finishMeasure(let id): "Kijk of maatregel \(id.number) klaar is"
        case .evaluateMeasure(let id): "Kijk of maatregel \(id.number) hielp"
        case .checkAgreement(let id): "Kijk of afspraak \(id.number) is gedaan"
        case .concern(let id): "Doe de taak ernaast: taak \(id.number)"
        case .answerRequest(let id): "Beantwoord vraag \(id.number) over eigen gegevens"
        }
    }
}

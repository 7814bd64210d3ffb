import Procedure

extension Action.Kind {
    /// Where it is done.
    func address(of number: String) -> String { "/werk/klachten/\(number)/\(step)" }

    /// The noun of the step, with its number where there are several.
    private var step: String {
        switch self {
        case .callAtOnce, .firstContact, .talkAboutSafety, .reachOtherwise: "ontvangst"
        case .distribute, .sayWhetherInvolved: "behandelaar"
        case .verifyMandate, .askAge, .askLetters: "toestemming"
        case .answerRequest: "dossier"
        case .classify: "punten"
        case .nameRespondent: "reactie"
        case .askForReaction(let id), .callRespondent(let id), .waitForOpening(let id),
            .waitForReaction(let id), .lapseReaction(let id), .lookWhoHasIt(let id):
            "reactie/\(id.number)"
        case .holdConversation(let id): "gesprek/\(id.number)"
        case .shareMinutes(let id): "verslag/\(id.number)"
        case .waitForAgreement, .talkAboutProposal, .checkAgreement: "oplossing"
        case .conclude: "onderzoek/klaar"
        case .answer, .decideOnPaper: "antwoord"
        case .confirmWithdrawal: "einde"
        case .callAfterWithdrawal: "stoppen"
        case .writeOneLine, .readMessage, .seeNews: "bericht"
        case .sendOverdueLetter: "te-laat"
        case .postLetter(let id), .letterUnopened(let id), .readLetterAloud(let id): "brieven/\(id.number)"
        case .finishMeasure, .evaluateMeasure: "maatregel"
        case .concern: "taak"
        }
    }
}

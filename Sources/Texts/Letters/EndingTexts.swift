import Procedure

extension LetterTexts {
    /// Letter 8: the answer (article 6, 4e streepje); the headings are fixed.
    package struct Outcome: Sendable {
        package let subject: String
        package let intro: Sentence<String>
        package let upheld: String
        package let partly: String
        package let wentWrong: Sentence<String>
        package let wentWell: Sentence<String>
        package let cannotTell: Sentence<String>
        package let notUpheld: String
        package let noFinding: String
        package let toldHeading: String
        package let examinedHeading: String
        package let sides: String
        package let opinionHeading: String
        package let verdict: Sentence<Judgment>
        package let doingHeading: String
        package let nothing: Sentence<String>
        package let neverStaff: String
        package let notDone: Sentence2<String, String>
    }

    /// Letter 6: the settlement (article 4); and the addendum after mediation.
    package struct Settlement: Sendable {
        package let subject: String
        package let received: Sentence<String>
        package let mediated: String
        package let factsHeading: String
        package let agreedHeading: String
        package let stops: String
        package let notSolvedHeading: String
        package let notSolved: Sentence<String>
        package let brokenHeading: String
        package let broken: Sentence2<String, String>
        package let newComplaint: Sentence<String>
        package let addendum: String
        package let earlierLetter: Sentence<String>
        package let consent: String
        package let stillHolds: String
        package let correction: String
        package let wrongLetter: Sentence2<String, String>
        package let ourMistake: String
        package let correctHeading: String
        package let restHolds: String
    }

    /// Letter 10: withdrawal confirmed (article 7).
    package struct Withdrawal: Sendable {
        package let subject: String
        package let ownWish: String
        package let afterMediation: String
        package let afterConsultation: String
        package let mandateRefused: String
        package let fine: String
        package let partly: String
        package let stopped: Sentence<String>
        package let confidential: String
        package let call: String
        package let againHeading: String
        package let again: Sentence<String>
        package let later: Sentence<String>
        package let ownHeading: String
        package let own: String
        package let counted: String
    }

    /// Letter 9: not taken up, a letter for each ground.
    package struct Refusal: Sendable {
        package let tooOld: Sentence<String>
        package let thanks: String
        package let happenedOn: Sentence<String>
        package let happenedIn: Sentence<String>
        package let age: Sentence<String>
        package let whyHeading: String
        package let kept: String
        package let outOfScope: String
        package let scope: String
        package let elsewhereHeading: String
        package let elsewhere: Sentence2<String, String>
        package let policy: String
        package let rule: String
    }

    /// Letter 11 and the two endings that need no judgment.
    package struct OtherEndings: Sendable {
        package let referredOn: String
        package let agreedOn: Sentence<String?>
        package let destinationHeading: String
        package let whyHeading: String
        package let stops: String
        package let changed: Sentence2<String, String>
        package let notAComplaint: String
        package let seenTogether: String
        package let afterDeath: Sentence<String?>
        package let heard: Sentence<String?>
        package let condolence: String
        package let stopsNow: String
        package let nextOfKinHeading: String
        package let nextOfKin: String
        package let questions: Sentence2<String, String>
    }

    /// Who handles it, and what was told by word or on paper (domain rule 2).
    package struct Handling: Sendable {
        package let subject: String
        package let stoppedSubject: String
        package let confirmsStop: Sentence2<String, String>
        package let handles: Sentence2<String, String>
        package let looks: Sentence2<String, String>
        package let takesOver: Sentence2<String, String>
        package let nobodyLeft: Sentence<String>
        package let uninvolved: Sentence<String>
        package let noRepeat: String
        package let contact: Sentence2<String, String>
        package let secrecy: Sentence<String>
        package let sameDay: String
        package let objectionHeading: String
        package let objection: String
        package let recorded: String
        package let toldUs: @Sendable (Channel, String, String) -> String
        package let withdrawal: String
        package let partWithdrawal: String
        package let agreement: String
        package let wantsToTalk: String
        package let correction: String
        package let minutesAreRight: String
        package let referral: String
        package let officerReads: String
        package let substituteReads: String
        package let officerStopsReading: String
        package let naming: String
        package let noNaming: String
        package let reach: String
        package let continuation: String
        package let laterDay: Sentence<String>
        package let attachment: String
        package let join: String
        package let inYourWords: String
        package let readBack: String
    }
}

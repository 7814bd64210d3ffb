extension LetterTexts {
    /// Letter 2: the notice to the respondent.
    package struct Notice: Sendable {
        package let subject: String
        package let somebody: String
        package let aboutYou: Sentence<String>
        package let aboutPartner: Sentence<String>
        package let aboutOrganisation: Sentence<String>
        package let undecided: String
        package let unnamed: String
        package let partsHeading: String
        package let told: String
        package let attachments: Sentence<Int>
        package let questionsHeading: String
        package let whenHeading: String
        package let fromOpening: Sentence2<String, String>
        package let fromPosting: @Sendable (_ posted: String, _ day: String, _ term: String) -> String
        package let postedLater: String
        package let handed: String
        package let openedSooner: String
        package let silence: String
        package let howHeading: String
        package let howSignedIn: Sentence2<String, String>
        package let howByPost: Sentence<String>
        package let howWithCode: Sentence<String>
        package let colleague: String
        package let afterwards: String
        package let supportHeading: String
        package let support: String
        package let supportPerson: Sentence<String>
        package let supportAnyone: String
        package let secrecyHeading: String
        package let secrecy: String
        package let helpingHeading: String
        package let helping: Sentence<String>
    }

    /// Letter 12: to the respondent, how it ended.
    package struct HowItEnded: Sendable {
        package let subject: String
        package let intro: String
        package let thanks: String
        package let heading: String
        package let upheld: String
        package let notUpheld: String
        package let noFinding: String
        package let solved: String
        package let withdrawn: String
        package let notTakenUp: String
        package let referredOn: String
        package let notAComplaint: String
        package let stopped: String
        package let explain: Sentence2<String, String>
        package let secrecyHeading: String
        package let secrecy: String
        package let questionsHeading: String
        package let questions: Sentence2<String, String>
    }
}

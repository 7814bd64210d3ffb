extension LetterTexts {
    /// Letters 3 and 4: invitation to a conversation, and its minutes (article 6, 3e streepje).
    package struct Conversation: Sendable {
        package let invitation: String
        package let talkAboutYours: String
        package let talkAboutIt: String
        package let on: Sentence<String>
        package let onAt: Sentence2<String, String>
        package let place: Sentence<String>
        package let byTelephone: String
        package let with: Sentence<String>
        package let bring: String
        package let bringByTelephone: String
        package let interpreter: Sentence<String>
        package let company: Sentence<String>
        package let minutesFollow: String
        package let cannotHeading: String
        package let needNot: String
        package let calledOff: String
        package let notOn: Sentence<String>
        package let otherDay: String
        package let noDay: String

        package let minutes: String
        package let talked: Sentence<String>
        package let telephoned: Sentence<String>
        package let present: Sentence<String>
        package let recordHeading: String
        package let shortened: String
        package let correctHeading: String
        package let correctBy: Sentence<String>
        package let added: String
        package let silence: String
        package let confidential: String
    }

    /// Letters 5 and 7: progress, overdue, confirmation after the investigation (article 6, 1e streepje).
    package struct Progress: Sendable {
        package let subject: String
        package let answerBy: Sentence<String>
        package let missed: String
        package let ahead: String
        package let wasMissed: Sentence<String>
        package let willBeMissed: Sentence<String>
        package let cause: String
        package let newDay: Sentence<String>
        package let nothingToDo: String
        package let talk: Sentence2<String, String>
        /// Before a case is decided on paper: we tried, and until when they can still say something.
        package let unreachable: Sentence<String>
        package let confirmation: String
        package let finished: Sentence<String>
        package let confirmed: String
        package let didHeading: String
        package let writing: Sentence<String>
    }
}

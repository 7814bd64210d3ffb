import Procedure

extension LetterTexts {
    /// Letter 1: receipt.
    package struct Receipt: Sendable {
        package let subject: String
        package let thanks: String
        package let received: Sentence2<String, String>
        package let wordsHeading: String
        package let words: Sentence<Channel>
        package let effect: String
        package let wish: String
        package let inFile: String
        package let attachments: Sentence<Int>
        package let nextHeading: String
        package let assigned: Sentence<String>
        package let uninvolved: String
        package let reaction: Sentence<String>
        package let minutes: String
        package let answer: Sentence2<String, String>
        package let longAgo: Sentence<String>
        package let longAgoLook: String
        package let longAgoAnswer: Sentence<String>
        package let tellingHeading: String
        package let telling: Telling
        package let behalf: BehalfTexts
        package let needsHeading: String
        package let needs: NeedsTexts
        package let rightsHeading: String
        package let bring: String
        package let withdraw: String
        package let codeHeading: String
        package let codeOnScreen: Sentence<String>
        package let codeOnlyOnScreen: String
        package let codeOnCard: String
        package let privacyHeading: String
        package let privacy: String
        package let retention: Sentence<String>
    }

    /// For whom somebody complains, where that is not themselves.
    package struct BehalfTexts: Sendable {
        package let child: String
        package let group: String
        package let someone: Sentence<String?>
        package let asked: String
        package let untilThen: String
        package let ownName: Sentence<String>
        package let nextOfKin: String
    }

    /// What we keep in mind, as promises.
    package struct NeedsTexts: Sendable {
        package let paper: String
        package let interpreter: Sentence<String>
        package let reading: String
        package let hearing: String
        package let noVoicemail: String
    }

    /// What the person whom it is about will hear.
    package struct Telling: Sendable {
        package let named: String
        package let unnamed: String
        package let callFirst: String
        package let nameless: String
    }
}

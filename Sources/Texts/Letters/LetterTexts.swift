import Procedure

/// Everything that stands in letters, apart from what people typed.
public struct LetterTexts: Sendable {
    package let frame: Frame
    package let receipt: Receipt
    package let notice: Notice
    package let conversation: Conversation
    package let progress: Progress
    package let outcome: Outcome
    package let settlement: Settlement
    package let withdrawal: Withdrawal
    package let refusal: Refusal
    package let otherEndings: OtherEndings
    package let howItEnded: HowItEnded
    package let handling: Handling

    /// The texts in one language.
    public static func of(_ language: Language) -> LetterTexts {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// Plain Dutch (B1), sentences of at most fifteen words.
    public static let dutch = LetterTexts(
        frame: .dutch, receipt: .dutch, notice: .dutch, conversation: .dutch, progress: .dutch,
        outcome: .dutch,
        settlement: .dutch, withdrawal: .dutch, refusal: .dutch, otherEndings: .dutch, howItEnded: .dutch,
        handling: .dutch)

    /// Plain English, sentence by sentence as the Dutch.
    public static let english = LetterTexts(
        frame: .english, receipt: .english, notice: .english, conversation: .english, progress: .english,
        outcome: .english, settlement: .english, withdrawal: .english, refusal: .english,
        otherEndings: .english,
        howItEnded: .english, handling: .english)
}

extension LetterTexts {
    /// A sentence about a day, a name or a number.
    package typealias Sentence<Value> = @Sendable (Value) -> String
    /// A sentence about two of them.
    package typealias Sentence2<First, Second> = @Sendable (First, Second) -> String

    /// What stands around every letter.
    package struct Frame: Sendable {
        package let date: Sentence<Day>
        package let month: Sentence2<Int, Int>
        package let number: Sentence<String>
        package let telephone: Sentence<String>
        package let greeting: Sentence<String?>
        package let kin: Sentence<String?>
        package let kinOnEnvelope: Sentence<String?>
        package let regards: String
        package let answerWithCode: Sentence2<String, String>
        package let answerByPost: Sentence<String>
        package let answerSignedIn: Sentence2<String, String>
        package let officerHeading: Sentence<Bool>
        package let officerHelps: String
        package let officer: Sentence2<String, String>
        package let outside: Sentence<String>
        package let erased: Sentence<String>
        package let erasedLater: String
        package let daysLater: Sentence<String>
        package let point: Sentence<Int>
        package let list: Sentence<[String]>
        package let years: Sentence<Int>
        package let term: Sentence<Int>
        package let time: Sentence2<Int, Int>
        package let notRight: String
        package let aboutPart: String
        package let columns: (what: String, who: String, due: String)
    }
}

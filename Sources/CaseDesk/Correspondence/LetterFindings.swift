import Letters
import Procedure

/// What the checks before sending found in a letter: what keeps it from going out, and what is only advice.
public struct LetterFindings: Hashable, Sendable {
    /// Each keeps the letter from being frozen.
    public var blocking: [LetterProblem] = []
    /// Sentences of more than twenty words.
    public var longSentences = 0
    /// Words that many people do not know.
    public var hardWords: [String] = []
    /// Names of people who are no party to the case.
    public var names: [String] = []
    /// A number that could be a citizen service number (BSN).
    public var hasCitizenNumber = false

    /// Nothing was found.
    init() {}

    init(_ problems: [LetterProblem]) {
        for problem in problems {
            switch problem {
            case .longSentence: longSentences += 1
            case .hardWord(let word, _): hardWords.append(word)
            case .thirdPerson(let name, _): names.append(name)
            case .citizenNumber: hasCitizenNumber = true
            case .gap, .placeholder, .officerMissing, .signerMissing, .signedByTheDesk, .addressMissing,
                .erasureMissing:
                blocking.append(problem)
            }
        }
    }
}

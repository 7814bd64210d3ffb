/// What the checks found; the blocking ones keep the letter from being frozen.
public enum LetterProblem: Hashable, Sendable {
    /// The content lacks something.
    case gap(LetterGap)
    /// A mark that something was still to be filled in.
    case placeholder(String)
    /// A letter to a complainant without the officer's name or contact.
    case officerMissing
    /// Nobody signs.
    case signerMissing
    /// Domain rule 2: a refusal or an ending is signed by a manager, never by the desk.
    case signedByTheDesk
    /// Post without an address.
    case addressMissing
    /// An ending that does not name the day of erasure.
    case erasureMissing
    /// A sentence of more than twenty words.
    case longSentence(String, TypedText.Field)
    /// A word that many people do not know, with a simpler one.
    case hardWord(String, TypedText.Field)
    /// Somebody who is no known party is named.
    case thirdPerson(String, TypedText.Field)
    /// A number that could be a citizen service number (BSN).
    case citizenNumber(TypedText.Field)

    /// Whether it keeps the letter from being sent; the rest is advice.
    public var isBlocking: Bool {
        switch self {
        case .gap, .placeholder, .officerMissing, .signerMissing, .signedByTheDesk, .addressMissing,
            .erasureMissing:
            true
        case .longSentence, .hardWord, .thirdPerson, .citizenNumber: false
        }
    }
}

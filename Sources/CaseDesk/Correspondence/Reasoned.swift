import Letters
import Procedure

extension Words {
    /// Whether it is long enough to be a reason in a letter; the page that asks for it says so at once.
    public var isReasoned: Bool { LetterCheck.isReasoned(text) }
}

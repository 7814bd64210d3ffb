import Ledger
import Letters
import Procedure

/// Why the desk did not do what was asked, apart from what the regulation refuses.
public enum DeskFault: Error, Equatable, Sendable {
    /// No such case for this person: the same answer for "does not exist" and "not yours".
    case notFound
    /// Somebody else acted first; what was typed is kept by the page.
    case someoneElseFirst
    case unknownCode
    /// Too many wrong codes or passwords from one side.
    case tooManyTries(waitSeconds: Int)
    case wrongPassword
    /// Nobody who could read it has a key of the officer's rooms yet.
    case noRoomKey
    /// The draft is gone: sent, wiped or too old.
    case draftGone
    /// A file is too large, of an unknown kind or empty.
    case file(FileProblem)
    /// The checks before sending found something that is missing in a letter.
    case letterNotReady
    case unreadable(StoredFault)
    case ledger(LedgerFault)
    /// No letter worker was given at the start.
    case noPress
    case press(LetterFault)
    /// A bundle could not be written: memory or disk.
    case notPacked
    /// Somebody else's file is being unpacked.
    case busy

    /// Why a file is not taken; the page says it beside the file.
    public enum FileProblem: Hashable, Sendable {
        case tooLarge(bytes: Int)
        case unknownKind
        case empty
        case tooMany
        case broken
    }

    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .notFound: "check the number, and whether this account may see the case"
        case .someoneElseFirst: "open the case again and look what changed"
        case .unknownCode: "check that all 12 characters are there"
        case .tooManyTries(let seconds): "wait \(seconds) seconds"
        case .wrongPassword: "check the mail address and the password"
        case .noRoomKey: "let the complaints officer and the substitute open /kamer once"
        case .draftGone: "begin again"
        case .file: "send a photo, a document or a recording of at most 20 MB"
        case .letterNotReady: "look at the letter again: something is still missing in it"
        case .unreadable(let fault): fault.hint
        case .ledger(let fault): fault.hint
        case .noPress: "set GEHOORD_WEASYPRINT to the python of an environment with WeasyPrint"
        case .press(let fault): fault.hint
        case .notPacked: "look whether the machine has memory left, and try again"
        case .busy: "try again in a moment"
        }
    }
}

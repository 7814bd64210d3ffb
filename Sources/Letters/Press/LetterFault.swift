/// What can go wrong between a frozen letter and its PDF; an ending never waits for it.
public enum LetterFault: Error, Hashable, Sendable {
    /// The program that makes PDFs could not be started.
    case cannotStart(program: String)
    /// It ended before it answered, also at the second attempt.
    case workerDied
    /// It took longer than a letter may take.
    case tooSlow(seconds: Int)
    /// It refused the letter; the reason quotes nothing of it.
    case refused(reason: String)
    /// The letter is longer than it takes.
    case tooLong(bytes: Int)
    /// It answered something that is no answer.
    case unreadableAnswer

    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .cannotStart(let program):
            "check GEHOORD_WEASYPRINT: \(program) must be a python with weasyprint 70; the letters wait"
        case .workerDied:
            "check that the python of GEHOORD_WEASYPRINT has weasyprint 70, and the machine's memory"
        case .tooSlow(let seconds):
            "it was ended after \(seconds) seconds; ask again when the machine is less busy"
        case .refused: "read the letter on the site and print it there; report the reason with the version"
        case .tooLong(let bytes): "the letter has \(bytes) bytes; put long documents beside it as a file"
        case .unreadableAnswer: "check that the python of GEHOORD_WEASYPRINT prints nothing of its own"
        }
    }
}

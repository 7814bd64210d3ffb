/// Why a stored row cannot be read or written; it stops the case that it belongs to and no other.
public enum StoredFault: Error, Equatable, Sendable {
    /// Not JSON, or not the form that its kind and version promise.
    case unreadable
    /// A kind that this program does not know; kinds are never taken away, so a later one wrote it.
    case unknownKind(String)
    /// A form that a later version of the program writes.
    case newerForm(String, Int)
    /// The event holds something that could not be read back, such as a day outside the years 1 to 9999.
    case unwritable(String)
}

extension StoredFault {
    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .unreadable: "stop and keep the file; run `gehoord ledger verify` and compare with a backup"
        case .unknownKind, .newerForm: "this was written by a later version; install that version"
        case .unwritable: "this is a mistake in the program; report it with the log of this request"
        }
    }
}

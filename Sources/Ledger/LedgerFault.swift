/// The world failed the ledger, or what it keeps is not what was written; never a rule of the procedure.
public enum LedgerFault: Error, Equatable, Sendable {
    /// Another process or node held the database too long, or too many callers wait.
    case busy
    /// Someone else appended first; the stream now has this version.
    case conflict(actual: Version)
    /// Nothing was ever appended under this name.
    case unknownStream(StreamID)
    /// The key of this stream was destroyed: its rows stay, nobody can read them.
    case erased(StreamID)
    /// A row is not what was written.
    case notWhole(StreamID, seq: Int, Flaw)
    /// The sealed bytes do not open with this key, or do not belong here.
    case wrongKey
    /// Sealed under an installation key that the key file lacks.
    case unknownKey(String)
    /// Sealed bytes or a row in a form that a later version writes.
    case newerFormat(Int)
    /// The tables belong to a later version.
    case newerSchema(namespace: String, found: Int, known: Int)
    /// A bound on size was passed, in bytes or rows.
    case tooLarge(limit: Int)
    /// A value that the databases do not share, such as text with a NUL.
    case badValue
    /// A column holds another kind of value than was asked for.
    case wrongType(column: String)
    /// The answer has no such column.
    case noSuchColumn(String)
    /// A unique key or a constraint was violated.
    case constraint(String)
    /// The disk is full.
    case full
    /// The database could not be reached; whether a running commit held is unknown.
    case unreachable(String)
    /// The database refused for another reason.
    case database(code: String, message: String)
    /// The driver was closed.
    case closed
    /// A file could not be read or written.
    case file(path: String, reason: String)
    /// Never overwrites: a key file or a backup stands there already.
    case fileExists(path: String)
    /// The key file can be read by others than its owner.
    case keyFileOpen(path: String)
    /// The key file is damaged or of a later form.
    case keyFileUnreadable(line: Int)
    /// The typed words differ from the root, first at this word, counted from 1.
    case wordsDiffer(at: Int)
    /// A restore needs a ledger that holds nothing yet.
    case notEmpty
    /// Rows are still wrapped by the key that was to be destroyed.
    case keyInUse(String)
    /// No such attachment, or it was never finished.
    case unknownAttachment(String)
}

extension LedgerFault {
    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .busy: "another process is writing; try again in a moment"
        case .conflict: "someone else acted first; read the case again and repeat the step"
        case .unknownStream: "check the number; a restored backup may be older than this case"
        case .erased: "this file was erased on its promised day; nothing can bring it back"
        case .notWhole: "stop and keep the file; run `gehoord ledger verify` and compare with a backup"
        case .wrongKey: "this was sealed with another key; check the key file in the settings"
        case .unknownKey:
            "the key file misses this key; every node needs the file of the last `gehoord key rotate`"
        case .newerFormat, .newerSchema: "this was written by a later version; install that version"
        case .tooLarge(let limit): "the limit is \(limit)"
        case .badValue, .wrongType, .noSuchColumn, .constraint:
            "this is a mistake in the program; report it with the log of this request"
        case .full: "free space on the disk of the data, then try again"
        case .unreachable: "check that the database runs and that its address in the settings is right"
        case .database: "the log of the database says more"
        case .closed: "the program is stopping; start it again"
        case .file: "check that the folder exists and that this user may write there"
        case .fileExists: "move the file away first; nothing is overwritten"
        case .keyFileOpen(let path): "run `chmod 600 \(path)` as its owner"
        case .keyFileUnreadable: "restore the key file from its words and the sealed copy"
        case .wordsDiffer(let word): "look at word \(word) on the paper and type all words again"
        case .notEmpty: "restore into a new folder or an empty database"
        case .keyInUse: "run `gehoord key rotate` again first, so that everything is wrapped anew"
        case .unknownAttachment: "the upload was not finished, or the file was erased"
        }
    }
}

/// What can be wrong with a row, found with or without a key.
public enum Flaw: String, Equatable, Sendable {
    /// The hash is not that of the row: something in it was changed.
    case hash = "the row was changed"
    /// The previous hash is not that of the row before.
    case chain = "the row does not follow the one before it"
    /// A sequence number is missing or doubled.
    case gap = "a row is missing or stands twice"
    /// The stream's recorded version is not its last row.
    case head = "the last row is not the recorded one"
    /// Rows without a stream or a stream without rows.
    case orphan = "rows and their stream do not belong together"
    /// Another key id than the first row of the stream.
    case key = "the row names another key than its stream"
    /// A form that this version does not know.
    case format = "the row has a form of a later version"
    /// A sealed head is gone: the tail was cut after it had been sealed.
    case sealed = "a sealed row is gone or different"
    /// The sealed bytes do not open under their key.
    case seal = "the contents do not open"
    /// The seal's signature is not that of this installation.
    case signature = "the seal is not signed by this installation"
    /// Leaves of the reading log were added, removed or changed after they had been sealed.
    case readings = "the reading log is not the sealed one"
    /// Chunks of an attachment are missing.
    case chunks = "a part of an attachment is missing"
}

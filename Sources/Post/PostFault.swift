/// Why a mail did not leave; no case quotes an address or a subject, so every one may be logged.
public enum PostFault: Error, Equatable, Sendable {
    /// A header value has a line break or another control character: it might add headers of its own.
    case unsafeHeader(field: String)
    /// Not an address that every mail server takes.
    case notAnAddress
    /// The settings cannot work, whatever the mail.
    case misconfigured(String)
    /// No server answered, or the connection broke.
    case serverAway(reason: String)
    /// The server asked to come back later (RFC 5321, replies 4xx).
    case askedToWait(reply: Int)
    /// The server does not let us in, or not under this sender.
    case notLetIn(reply: Int)
    /// The server has no such mailbox, or takes no mail for it.
    case recipientRefused(reply: Int)
    /// The server refused the mail itself.
    case mailRefused(reply: Int)
    /// The mail could not be written to the folder.
    case notWritten(reason: String)
}

extension PostFault {
    /// True when the same mail may leave later: the outbox keeps it and tries again.
    ///
    /// What an administrator can put right counts as temporary: a wrong password must not lose a day's mail.
    public var isTemporary: Bool {
        switch self {
        case .serverAway, .askedToWait, .notLetIn, .misconfigured, .notWritten: true
        case .unsafeHeader, .notAnAddress, .recipientRefused, .mailRefused: false
        }
    }

    /// What the person at the terminal can do now.
    public var hint: String {
        switch self {
        case .unsafeHeader(let field): "remove line breaks and control characters from the \(field)"
        case .notAnAddress: "reach this person by telephone or post, and correct the address in the case"
        case .misconfigured(let what): what
        case .serverAway:
            "check the address of the mail server and whether it is up; the mail is kept and tried again"
        case .askedToWait: "nothing: the mail is kept and tried again"
        case .notLetIn: "check the user, the password file and the sender in the settings; the mail is kept"
        case .recipientRefused:
            "reach this person by telephone or post; the mail server does not know the mailbox"
        case .mailRefused: "ask whoever runs the mail server why it refuses this mail"
        case .notWritten: "check that the folder exists, has space and may be written to"
        }
    }
}

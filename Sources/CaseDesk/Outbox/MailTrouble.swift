import Post

/// Why a mail still lies here, as the administrator reads it; never an address.
public enum MailTrouble: String, Hashable, Sendable, CaseIterable {
    case serverAway
    case askedToWait
    case notLetIn
    case misconfigured
    case notWritten
    case unknownMailbox
    case mailRefused

    init(_ fault: PostFault) {
        switch fault {
        case .serverAway: self = .serverAway
        case .askedToWait: self = .askedToWait
        case .notLetIn: self = .notLetIn
        case .misconfigured: self = .misconfigured
        case .notWritten: self = .notWritten
        case .notAnAddress, .recipientRefused: self = .unknownMailbox
        case .unsafeHeader, .mailRefused: self = .mailRefused
        }
    }
}

/// Whose key wraps the key of a file.
public enum AttachmentOwner: Sendable {
    /// A draft on the site, under a vault that only its visitor can open.
    case draft(String, Vault)
    /// A stream, under its own key.
    case stream(StreamID)

    var name: String {
        switch self {
        case .draft(let id, _): Self.draftMark + id
        case .stream(let stream): stream.text
        }
    }

    static let draftMark = "draft/"

    func vault(of ledger: Ledger, in tx: any Transaction) throws(LedgerFault) -> Vault {
        switch self {
        case .draft(_, let vault): vault
        case .stream(let stream): try ledger.vault(of: stream, in: tx)
        }
    }
}

/// What the event says about a file; the row itself holds no digest, which would betray a known file.
public struct AttachmentInfo: Equatable, Sendable {
    /// Random; names the rows.
    public let id: String
    /// In bytes, as uploaded.
    public let size: Int
    /// SHA-256 of the bytes as uploaded.
    public let digest: [UInt8]
}

import Procedure

/// Somebody's turn on the list of who may handle, as the administrator gave it.
public struct HandlingPlace: Hashable, Sendable, Codable {
    /// The account's id.
    public var account: String
    /// The name of the tier: managers come before the director, and so on (domain rule 2).
    public var tier: String

    /// A person in a tier; within it the order of the list counts.
    public init(_ person: StaffID, _ tier: Candidate.Tier) {
        (account, self.tier) = (person.text, tier.name)
    }
}

extension Candidate.Tier {
    /// As it is stored and sent by a form; never reused.
    public var name: String {
        switch self {
        case .manager: "manager"
        case .director: "director"
        case .boardMember: "boardMember"
        case .otherPartner: "otherPartner"
        }
    }

    /// The tier of a name; nil for one that this program does not know.
    public init?(name: String) {
        guard let tier = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = tier
    }
}

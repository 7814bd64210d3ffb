import Procedure

/// Who writes: what every letter of the organisation has in common.
public struct Sender: Hashable, Sendable {
    /// As people know it.
    public var organisation: String
    /// Street and place, a line each.
    public var address: [String]
    /// The number of the desk.
    public var phone: String
    /// The public site, as people type it.
    public var site: String
    /// The complaints officer, or the substitute where the officer is absent or is the respondent.
    public var officer: Officer
    /// Who signs.
    public var signer: Signer
    /// A body outside the organisation, where the settings name one; its competence is never promised.
    public var outsideBody: String?

    /// Everything a letterhead, a signature and the officer's paragraph need.
    public init(
        organisation: String, address: [String], phone: String, site: String, officer: Officer,
        signer: Signer,
        outsideBody: String? = nil
    ) {
        self.organisation = organisation
        self.address = address
        self.phone = phone
        self.site = site
        self.officer = officer
        self.signer = signer
        self.outsideBody = outsideBody
    }

    /// Article 5: independent, and in every letter to a complainant.
    public struct Officer: Hashable, Sendable {
        /// The officer's name.
        public var name: String
        /// How to reach the officer: a number, an address, or both.
        public var contact: String

        /// A name with a way to reach it.
        public init(name: String, contact: String) {
            self.name = name
            self.contact = contact
        }
    }

    /// The person who stands behind the letter.
    public struct Signer: Hashable, Sendable {
        /// The signer's name.
        public var name: String
        /// In which capacity; a refusal or an ending is never the desk's (domain rule 2).
        public var role: Role
        /// The function as it stands below the name.
        public var title: String
        /// A direct number.
        public var phone: String

        /// A person with a function and a number.
        public init(name: String, role: Role, title: String, phone: String) {
            self.name = name
            self.role = role
            self.title = title
            self.phone = phone
        }
    }
}

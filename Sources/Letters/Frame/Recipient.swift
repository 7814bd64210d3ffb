import Procedure

/// Who gets the letter, and how they read it.
public struct Recipient: Hashable, Sendable {
    /// The name, where we know it.
    public var name: String?
    /// The name on the envelope, where that is more than the name in the greeting.
    public var envelope: String?
    /// The lines below the name in the window of the envelope; only for post.
    public var address: [String]
    /// How the letter is read, for the words about answering it.
    public var reading: Reading

    /// Nobody's name and no address, unless given.
    public init(name: String? = nil, envelope: String? = nil, address: [String] = [], reading: Reading) {
        self.name = name
        self.envelope = envelope ?? name
        self.address = address
        self.reading = reading
    }

    /// Where somebody reads a letter.
    public enum Reading: Hashable, Sendable, CaseIterable {
        /// Behind the receipt code.
        case code
        /// On paper.
        case post
        /// Signed in, as respondents do.
        case account
    }
}

/// To whom a letter speaks: it decides whether the officer's paragraph is there.
public enum Audience: Hashable, Sendable {
    /// Also the next of kin.
    case complainant
    /// The person or party whom the complaint is about.
    case respondent
}

/// Who complains: anyone may, with or without a name.
public enum Complainant: Hashable, Sendable {
    case named(Words, mayBeNamed: NamePermission)
    case nameless

    /// The name, if we know it.
    public var name: Words? {
        guard case .named(let name, _) = self else { return nil }
        return name
    }
}

/// Whether the person it is about may hear who complains.
public enum NamePermission: String, Hashable, Sendable, CaseIterable {
    case yes
    case no
    case callFirst
}

/// For whom the complaint is (domain rule 2).
public enum Behalf: Hashable, Sendable {
    case themselves
    case child(name: Words?)
    case group(of: Int?)
    case someoneElse(name: Words?, knows: Knowledge)

    /// Who cannot say yes alone, below sixteen.
    public var isChild: Bool { if case .child = self { true } else { false } }

    /// The name of the one person for whom somebody else complains, where we know it.
    public var name: Words? {
        switch self {
        case .child(let name), .someoneElse(let name, _): name
        case .themselves, .group: nil
        }
    }

    /// Whether the person for whom it is knows of it; decides whether a mandate is verified.
    public enum Knowledge: String, Hashable, Sendable, CaseIterable {
        case agrees
        case notYet
        /// Dead or not able to: the next of kin need no mandate.
        case impossible
    }
}

/// How the complainant wants to hear from us.
public enum ContactWish: Hashable, Sendable {
    case call(number: Words, lettersTo: Words?, safeTimes: Words?)
    case email(Words)
    case letter(address: Words)
    case code
    /// No way at all: a note without a name that came without a code.
    case none
}

/// What to keep in mind.
public struct Needs: Hashable, Sendable {
    /// Nobody may leave a message where another could hear it.
    public var noVoicemail = false
    /// Which interpreter has to be there, as they put it; nil for none.
    public var interpreter: Words?
    /// Adds the task to read letters aloud when nobody opened them (domain rule 1).
    public var readingIsHard = false
    /// Calling is hard for them: write, or meet.
    public var hearingIsHard = false
    /// The word "klacht" stays out of mails and off envelopes; every mail is discreet already.
    public var discreet = false
    /// What they added in their own words.
    public var other: Words?

    /// Nothing in particular.
    public init() {}
}

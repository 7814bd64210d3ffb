/// Whom the complaint is about (article 1): each with an own notice, an own term and an own access.
public struct Respondent: Hashable, Sendable {
    /// Counts the respondents of one case, from 1.
    public typealias ID = Identifier<Respondent>

    /// The number that letters, terms and access refer to.
    public var id: ID
    /// A person, a partner or the organisation; hands on only within the partner.
    public var who: Who
    /// The parts about them; they never see another part.
    public var parts: Set<Part.ID>

    /// A respondent of some parts.
    public init(id: ID, who: Who, parts: Set<Part.ID>) {
        self.id = id
        self.who = who
        self.parts = parts
    }

    /// The three respondents of article 1, and a person who works at a partner.
    public enum Who: Hashable, Sendable {
        case employee(StaffID?, name: Words)
        case partner(name: Words)
        case someoneAtPartner(StaffID?, name: Words, partner: Words)
        /// The organisation itself: somebody answers for it, and belonging to it involves nobody.
        case organisation(answeredBy: StaffID)

        /// The account of a person who becomes involved by being named.
        public var involved: StaffID? {
            switch self {
            case .employee(let id, _), .someoneAtPartner(let id, _, _): id
            case .partner, .organisation: nil
            }
        }

        /// The account of whoever answers, involved or not.
        public var account: StaffID? {
            switch self {
            case .employee(let id, _), .someoneAtPartner(let id, _, _): id
            case .organisation(let person): person
            case .partner: nil
            }
        }

        /// Whether they work for a partner, within which a question can be handed on.
        public var partner: Words? {
            switch self {
            case .partner(let name): name
            case .someoneAtPartner(_, _, let partner): partner
            case .employee, .organisation: nil
            }
        }

        /// Whether both are one person or one party, however the name was typed.
        func isSame(as other: Self) -> Bool {
            if let person = involved, person == other.involved { return true }
            return self == other
        }

        /// Whether a natural person is the respondent; the report protects those.
        public var isPerson: Bool {
            switch self {
            case .employee, .someoneAtPartner: true
            case .partner, .organisation: false
            }
        }
    }
}

extension Respondent {
    /// The way on which one person gets the question: an own mail address, or paper (decision 0023).
    public enum Reach: Hashable, Sendable {
        /// Mails without content, and an own sign-in without a password.
        case mail(Words)
        /// On paper, at this address or at their team; a code on a card of its own opens the same pages.
        case post(Words?)

        /// The mail address as it is compared: capitals make no other person.
        public var address: String? {
            guard case .mail(let address) = self else { return nil }
            return address.text.lowercased()
        }

        /// The mail domain that they share with colleagues; nil on paper, and where anybody is.
        var house: String? {
            let parts = address?.split(separator: "@") ?? []
            guard parts.count == 2, let domain = parts.last.map(String.init) else { return nil }
            return Self.everybodys.contains(domain) ? nil : domain
        }

        /// Providers in use in the Netherlands: two addresses there say nothing about one house.
        private static let everybodys: Set = [
            "casema.nl", "chello.nl", "gmail.com", "gmx.com", "gmx.net", "gmx.nl", "googlemail.com",
            "hetnet.nl", "home.nl", "hotmail.com", "hotmail.nl", "icloud.com", "kpnmail.nl", "kpnplanet.nl",
            "live.com",
            "live.nl", "mac.com", "mail.com", "me.com", "msn.com", "outlook.com", "outlook.nl", "planet.nl",
            "pm.me", "proton.me", "protonmail.com", "quicknet.nl", "solcon.nl", "telfort.nl", "tele2.nl",
            "upcmail.nl", "xs4all.nl", "yahoo.com", "yahoo.nl", "ziggo.nl", "zonnet.nl",
        ]
    }
}

/// How somebody got to know what the complaint says about them.
public enum Informing: Hashable, Sendable {
    /// They opened the notice; a mail alone never starts the term.
    case opened
    case told(on: Day)
    /// Counts `daysInThePost` later.
    case posted(on: Day)

    /// Domain rule 1: what is posted is taken to have arrived two days later.
    public static let daysInThePost = 2

    /// The day on which the two weeks start to count from.
    public func day(today: Day) -> Day {
        switch self {
        case .opened: today
        case .told(let day): day
        case .posted(let day): day + Self.daysInThePost
        }
    }
}

/// Why a respondent is not heard; then only "no finding" on that person, and no letter to them.
public enum NotHeard: Hashable, Sendable {
    case unknown
    /// Does not work here any more and cannot be reached.
    case gone
    /// Hearing them would endanger the complainant.
    case forbiddenForSafety
}

import Procedure

/// Everything about the organisation that people read or that a rule needs; the administrator changes it.
public struct Organisation: Hashable, Sendable, Codable {
    /// The sender of every letter, and the name on the site; a mail has a neutral one.
    public var name: String
    /// With the number, as on an envelope.
    public var street: String
    /// Postcode and town, as on an envelope.
    public var town: String
    /// For who wants to complain by voice, or ask.
    public var telephone: String
    /// Where complaints by mail arrive, and what the site shows.
    public var email: String
    /// When somebody picks up, in words.
    public var hours: String
    /// Where people can come by, in words.
    public var visit: String
    /// The same two in English; without them the site shows the Dutch words.
    public var english: InEnglish?
    /// The public address of the site, as people type it.
    public var site: String
    /// On every page and in every letter (article 5).
    public var officer: Officer
    /// An outside body to whom a complainant may turn, only if there is one.
    public var outsideBody: String?
    /// With whom somebody can talk about whom a complaint is, and how to reach them; in letters 2 and 12.
    public var support: String?

    /// An organisation with everything that people read about it.
    public init(
        name: String, street: String, town: String, telephone: String, email: String, hours: String,
        visit: String, english: InEnglish? = nil,
        site: String, officer: Officer, outsideBody: String?, support: String? = nil
    ) {
        self.name = name
        self.street = street
        self.town = town
        self.telephone = telephone
        self.email = email
        self.hours = hours
        self.visit = visit
        self.english = english
        self.site = site
        self.officer = officer
        self.outsideBody = outsideBody
        self.support = support
    }

    /// What the organisation says about itself in words, for who reads English.
    public struct InEnglish: Hashable, Sendable, Codable {
        /// When somebody picks up.
        public var hours: String
        /// Where people can come by.
        public var visit: String

        /// Both, as the site shows them.
        public init(hours: String, visit: String) {
            (self.hours, self.visit) = (hours, visit)
        }
    }

    /// When somebody picks up, in the language of the page.
    public func hours(in language: Language) -> String {
        language == .english ? english?.hours ?? hours : hours
    }

    /// Where people can come by, in the language of the page.
    public func visit(in language: Language) -> String {
        language == .english ? english?.visit ?? visit : visit
    }

    /// The independent complaints officer (preamble and article 5), in every letter and on every page.
    public struct Officer: Hashable, Sendable, Codable {
        /// As letters name them; the officer has an account of their own.
        public var name: String
        /// The officer's own line, not that of the organisation.
        public var telephone: String
        /// The officer's own address, which nobody else reads.
        public var email: String
        /// The name of who stands in, also when the complaint is about the officer.
        public var substitute: String
        /// Working days within which the officer answers.
        public var answersWithin: Int

        /// Somebody who answers within so many working days, with a substitute.
        public init(name: String, telephone: String, email: String, substitute: String, answersWithin: Int) {
            self.name = name
            self.telephone = telephone
            self.email = email
            self.substitute = substitute
            self.answersWithin = answersWithin
        }
    }

    /// What a page shows before an administrator described the organisation.
    public static let unnamed = Organisation(
        name: "–", street: "–", town: "–", telephone: "–", email: "–", hours: "–", visit: "–", site: "–",
        officer: Officer(name: "–", telephone: "–", email: "–", substitute: "–", answersWithin: 2),
        outsideBody: nil)
}

/// Somebody with an account.
public struct Account: Hashable, Sendable {
    /// Never given to another person: the history names it.
    public var id: StaffID
    /// As letters and pages show it.
    public var name: String
    /// What they sign in with, and where their discreet mails go.
    public var email: String
    /// Printed in letters as the handler's own number; empty for who handles nothing.
    public var telephone: String
    /// What they may be; on a case they act in the one that is closest to it.
    public var roles: Set<Role>
    /// A team, or the partner they work for.
    public var team: String
    /// Their line manager.
    public var manager: StaffID?
    /// Who gets their messages while they are away.
    public var substitute: StaffID?
    /// The period in which they are passed over for new cases.
    public var absent: Absence?
    /// An scrypt hash with its cost; nil until they chose a password.
    public var password: String?
    /// What they prove beside the password; nil until they set it up at a sign-in.
    public internal(set) var factor: SecondFactor?
    /// Who they are at the provider; nil until they came in by way of it.
    public internal(set) var openID: OpenIDSubject?
    /// Whether nobody can sign in with it any more.
    public internal(set) var isClosed = false

    /// Away from one day through another.
    public struct Absence: Hashable, Sendable, Codable {
        /// The first day away, `2026-03-16`.
        public var from: String
        /// The last day away, itself included.
        public var through: String

        /// Both days included.
        public init(from first: Day, through last: Day) {
            (from, through) = (first.iso, last.iso)
        }
    }

    /// An account as the administrator makes it.
    public init(
        id: StaffID, name: String, email: String, telephone: String = "", roles: Set<Role>, team: String = "",
        manager: StaffID? = nil, substitute: StaffID? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.telephone = telephone
        self.roles = roles
        self.team = team
        self.manager = manager
        self.substitute = substitute
    }

    /// Whether nobody can count on them this day: away, or not one of us any more.
    public func isAway(on day: Day) -> Bool { isClosed || isAbsent(on: day) }

    /// Whether they are away on this day.
    public func isAbsent(on day: Day) -> Bool {
        guard let absent, let from = Day(iso: absent.from), let through = Day(iso: absent.through) else {
            return false
        }
        return from <= day && day <= through
    }
}

/// An account of the organisation or of a partner.
public struct StaffID: Hashable, Sendable, Comparable {
    /// The account's id; says nothing about the person.
    public let text: String

    /// Wraps an id.
    public init(_ text: String) {
        self.text = text
    }

    /// By the id as text: for a stable order on screen only.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What somebody is in the organisation; a person may have several, and acts in one.
public enum Role: String, Hashable, Sendable, CaseIterable {
    case manager
    case intake
    case officer
    case registerKeeper
    case director
    case administrator
    case employee
    case partner
}

extension Set<Role> {
    /// Article 5: the officer is independent, and has no other work here.
    public var keepsOfficerApart: Bool { !contains(.officer) || count == 1 }

    /// Who gives out the roles and works on complaints: allowed in a small organisation, and said aloud.
    public var administersBesideCases: Bool {
        contains(.administrator) && !isDisjoint(with: [.manager, .intake, .director, .registerKeeper])
    }
}

/// Who does something, in which capacity.
public enum Actor: Hashable, Sendable {
    case complainant
    case respondent(Respondent.ID)
    case staff(StaffID, as: Role)
    /// Time itself, when a day has come: nobody pressed a button.
    case clock

    /// The account behind it, when there is one.
    public var staff: StaffID? {
        guard case .staff(let id, _) = self else { return nil }
        return id
    }

    /// Anyone may complain and any employee may pass it on; a respondent or the clock may not.
    var mayFile: Bool {
        switch self {
        case .complainant, .staff: true
        case .respondent, .clock: false
        }
    }
}

/// How something reached us.
public enum Channel: String, Hashable, Sendable, CaseIterable {
    case web
    case paper
    case email
    case telephone
    case inPerson
    /// Passed on by WIJ, the municipality or a partner.
    case viaOthers

    /// Whether two people spoke; written words count as first contact only for who chose those.
    var isSpoken: Bool {
        switch self {
        case .telephone, .inPerson: true
        case .web, .paper, .email, .viaOthers: false
        }
    }
}

/// How a complainant let us know something: on the site, or by word or paper, written down by somebody.
///
/// Everything that can be done on the site can also be recorded so; a letter confirms it (domain rule 2).
public enum Declaration: Hashable, Sendable {
    case online
    case recorded(on: Day, over: Channel, heardBy: StaffID, readBack: Bool)

    /// The day that counts.
    public func day(today: Day) -> Day {
        switch self {
        case .online: today
        case .recorded(let day, _, _, _): day
        }
    }
}

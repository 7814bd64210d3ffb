/// Art. 2: the complaint is handled by someone who was not involved; computed from facts, never from a wish.
public struct Involvement: Hashable, Sendable {
    /// What we know of each person.
    public internal(set) var facts: [StaffID: Set<Fact>] = [:]
    /// Why somebody may handle it although they lead a respondent, and who decided so.
    public internal(set) var overrides: [StaffID: Override] = [:]

    /// A fact that makes someone involved.
    public enum Fact: Hashable, Sendable {
        case isRespondent(Respondent.ID)
        case isWitness
        case wasPresent
        case tookTheDecision
        /// Declared by themselves: family, a friend, a conflict.
        case declaredRelation
        /// They said "yes" or "I do not know" when asked whether they were there.
        case declaredInvolved
        /// The complainant named them as somebody who must not read it.
        case mustNotRead
    }

    /// A reasoned decision that leading a respondent is no obstacle here.
    public struct Override: Hashable, Sendable {
        public var by: StaffID
        public var reason: Words

        /// Who decided it, and why.
        public init(by decider: StaffID, reason: Words) {
            by = decider
            self.reason = reason
        }
    }

    /// Whether they may not handle it, nor read it in any other role: intake, register keeper and substitutes too.
    public func isInvolved(_ person: StaffID) -> Bool {
        facts[person]?.isEmpty == false
    }

    /// The accounts that are respondents.
    public var respondents: Set<StaffID> {
        Set(facts.filter { $0.value.contains { if case .isRespondent = $0 { true } else { false } } }.keys)
    }

    /// Whether they lead a respondent and nobody decided that this is no obstacle.
    public func leadsRespondent(_ candidate: Candidate) -> Bool {
        overrides[candidate.person] == nil && !candidate.leads.isDisjoint(with: respondents)
    }

    mutating func note(_ fact: Fact, about person: StaffID) {
        facts[person, default: []].insert(fact)
    }
}

/// Somebody on the ordered list of who may handle, with what the office knows of them today.
public struct Candidate: Hashable, Sendable {
    public var person: StaffID
    public var tier: Tier
    /// The accounts whose line manager they are.
    public var leads: Set<StaffID>
    public var isAbsent: Bool

    /// A person on the list.
    public init(_ person: StaffID, tier: Tier, leads: Set<StaffID> = [], isAbsent: Bool = false) {
        self.person = person
        self.tier = tier
        self.leads = leads
        self.isAbsent = isAbsent
    }

    /// The order in which the list is followed (domain rule 2).
    public enum Tier: Int, Hashable, Sendable, CaseIterable, Comparable {
        case manager
        case director
        case boardMember
        case otherPartner

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}

/// The ordered list of who may handle a complaint.
public struct HandlingList: Hashable, Sendable {
    public var candidates: [Candidate]

    /// The list as the settings have it.
    public init(_ candidates: [Candidate]) {
        self.candidates = candidates
    }

    /// The person's entry, when they are on it.
    public subscript(_ person: StaffID) -> Candidate? { candidates.first { $0.person == person } }

    /// Why each person may not handle the case; nobody with nil is excluded.
    public func obstacle(for candidate: Candidate, in involvement: Involvement) -> Obstacle? {
        if involvement.isInvolved(candidate.person) { return .involved }
        if involvement.leadsRespondent(candidate) { return .leadsRespondent }
        if candidate.isAbsent { return .absent }
        return nil
    }

    /// The tier whose turn it is: the first with somebody who may; nil when nobody is left.
    public func openTier(in involvement: Involvement) -> Candidate.Tier? {
        candidates.filter { obstacle(for: $0, in: involvement) == nil }.map(\.tier).min()
    }

    /// The first who may, who also distributes when the desk must not read it.
    public func firstUninvolved(in involvement: Involvement) -> StaffID? {
        guard let tier = openTier(in: involvement) else { return nil }
        return candidates.first { $0.tier == tier && obstacle(for: $0, in: involvement) == nil }?.person
    }

    public enum Obstacle: Hashable, Sendable {
        case involved
        case leadsRespondent
        case absent
    }
}

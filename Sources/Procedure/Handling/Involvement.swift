/// Article 2: someone who was not involved handles the complaint; computed from facts, never from a wish.
public struct Involvement: Hashable, Sendable {
    /// What we know of each person.
    public internal(set) var facts: [StaffID: Set<Fact>] = [:]
    /// Why somebody may handle it although they lead a respondent, and who decided so.
    public internal(set) var overrides: [StaffID: Override] = [:]

    /// A fact that makes someone involved.
    public enum Fact: Hashable, Sendable {
        case isRespondent(Respondent.ID)
        /// The complainant complains of them; nobody named respondents yet.
        case isComplainedOf
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
        /// An uninvolved person of the handling list, other than who would handle it.
        public var by: StaffID
        /// Why leading a respondent is no obstacle here; stays in the file.
        public var reason: Words
        /// Those of whom that was said: whoever is named later is another question.
        public var covers: Set<StaffID>

        /// Who decided it, why, and about whom.
        public init(by decider: StaffID, reason: Words, covers: Set<StaffID> = []) {
            by = decider
            self.reason = reason
            self.covers = covers
        }
    }

    /// Whether they may not handle it, nor read it in any other role: desk, register keeper, substitute.
    public func isInvolved(_ person: StaffID) -> Bool {
        facts[person]?.isEmpty == false
    }

    /// Kept out by the complainant's wish or by an own answer; nobody said that they were there.
    public func isOnlyKeptOut(_ person: StaffID) -> Bool {
        isInvolved(person) && facts[person]?.isSubset(of: [.mustNotRead, .declaredInvolved]) == true
    }

    /// They were asked, and answered that they were there or did not know.
    public func saidSoThemselves(_ person: StaffID) -> Bool {
        facts[person]?.contains(.declaredInvolved) == true
    }

    /// Whether anybody who was asked said that they were there, or did not know.
    public var hasDeclared: Bool { facts.keys.contains(where: saidSoThemselves) }

    /// The accounts whom it is about: named by the handler, or before that by the complainant.
    public var respondents: Set<StaffID> {
        Set(facts.filter { $0.value.contains(where: \.isAboutThem) }.keys)
    }

    /// Whether they lead a respondent and nobody decided that this is no obstacle.
    public func leadsRespondent(_ candidate: Candidate) -> Bool {
        let covered = overrides[candidate.person]?.covers ?? []
        return !candidate.leads.intersection(respondents).isSubset(of: covered)
    }

    /// What was decided of others before still holds.
    mutating func free(_ person: StaffID, _ override: Override) {
        var override = override
        override.covers.formUnion(overrides[person]?.covers ?? [])
        overrides[person] = override
    }

    mutating func note(_ fact: Fact, about person: StaffID) {
        facts[person, default: []].insert(fact)
    }

    /// A name that was a mistake makes nobody involved.
    mutating func forget(_ fact: Fact) {
        facts = facts.mapValues { $0.subtracting([fact]) }.filter { !$0.value.isEmpty }
    }
}

extension Involvement.Fact {
    fileprivate var isAboutThem: Bool {
        switch self {
        case .isRespondent, .isComplainedOf: true
        case .isWitness, .wasPresent, .tookTheDecision, .declaredRelation, .declaredInvolved, .mustNotRead:
            false
        }
    }
}

/// Somebody on the ordered list of who may handle, with what the office knows of them today.
public struct Candidate: Hashable, Sendable {
    /// The account that would handle it.
    public var person: StaffID
    /// The turn in which they come.
    public var tier: Tier
    /// The accounts whose line manager they are.
    public var leads: Set<StaffID>
    /// Away on the day of the question: no involvement, but passed over.
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

        /// By turn: managers come before the director.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}

/// The ordered list of who may handle a complaint.
public struct HandlingList: Hashable, Sendable {
    /// Unordered within a tier except for who is first to distribute.
    public var candidates: [Candidate]
    /// Accounts, on the list or not, whose owner is away or cannot come in any more.
    public var gone: Set<StaffID>
    /// Accounts that handle no complaint whoever is left: the officer (article 5) and who keeps the accounts.
    public var apart: Set<StaffID>

    /// The list as the settings have it.
    public init(_ candidates: [Candidate], gone: Set<StaffID> = [], apart: Set<StaffID> = []) {
        self.candidates = candidates
        (self.gone, self.apart) = (gone, apart)
    }

    /// The person's entry, when they are on it.
    public subscript(_ person: StaffID) -> Candidate? { candidates.first { $0.person == person } }

    /// Why this person may not handle the case; nil when nothing stands in the way.
    ///
    /// Absence alone leaves nobody out: who is away is asked when nobody else is left (domain rule 2).
    public func obstacle(for candidate: Candidate, in involvement: Involvement) -> Obstacle? {
        let own = ownObstacle(of: candidate, in: involvement)
        guard own == .absent else { return own }
        let isSomebodyThere = candidates.contains { ownObstacle(of: $0, in: involvement) == nil }
        return isSomebodyThere ? .absent : nil
    }

    private func ownObstacle(of candidate: Candidate, in involvement: Involvement) -> Obstacle? {
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

    /// Why somebody of the list is passed over, the heaviest reason first.
    public enum Obstacle: Hashable, Sendable {
        case involved
        /// Line manager of a respondent; the only obstacle that a reasoned override lifts.
        case leadsRespondent
        case absent
    }
}

/// Article 4: solved together, with or without a conversation; agreements are dated and followed up.
public struct Settlement: Hashable, Sendable {
    /// What we offer now; a new proposal takes the place of the old one and of its answer.
    public internal(set) var proposal: Proposal?
    /// Counts the proposals; an answer names the one that was on screen, and no other.
    public internal(set) var number: Proposal.ID?
    /// What the complainant says of the proposal; nil while they think about it.
    public internal(set) var answer: Answer?
    /// What became of each promise, where somebody reported on it.
    public internal(set) var followUps: [Agreement.ID: FollowUp] = [:]

    /// What article 4 asks of the letter beside the date: the facts and the agreements; none can be missing.
    public struct Proposal: Hashable, Sendable {
        /// Counts the proposals of one case, from 1.
        public typealias ID = Identifier<Proposal>

        /// The parts that it would solve; the others go on.
        public var parts: Set<Part.ID>
        /// The facts of the complaint, as both see them.
        public var facts: Words
        /// At least one promise, or it is no settlement.
        public var agreements: NonEmpty<Agreement>
        /// It came out of mediation, with the complainant's consent.
        public var mediated: Bool

        /// Facts and agreements about some parts.
        public init(
            parts: Set<Part.ID>, facts: Words, agreements: NonEmpty<Agreement>, mediated: Bool = false
        ) {
            self.parts = parts
            self.facts = facts
            self.agreements = agreements
            self.mediated = mediated
        }
    }

    /// Yes, or first a talk; saying nothing is no answer.
    public enum Answer: Hashable, Sendable {
        case agrees(Declared)
        case wantsToTalk(Words?, Declared)
    }

    /// Kept or not; a broken promise can become a linked new complaint.
    public enum FollowUp: Hashable, Sendable {
        case kept(on: Day)
        case broken(on: Day, Words?)
    }

    /// Whether the complainant agreed with what is proposed now.
    public var isAgreed: Bool {
        if case .agrees = answer { true } else { false }
    }

    /// Promises that nobody has reported on.
    public var openAgreements: [Agreement] {
        guard isAgreed, let proposal else { return [] }
        return proposal.agreements.elements.filter { followUps[$0.id] == nil }
    }

    mutating func apply(_ event: Event) {
        switch event {
        case .proposed(let proposal):
            self.proposal = proposal
            number = Proposal.ID((number?.number ?? 0) + 1)
            answer = nil
            followUps = [:]
        case .answered(let answer, _): self.answer = answer
        case .followedUp(let id, let how): followUps[id] = how
        }
    }

    /// What was not solved lies with nobody any more: going on asks for a new proposal.
    mutating func reopen() {
        proposal = nil
        answer = nil
    }
}

/// A promise: what, who, and at the latest when.
public struct Agreement: Hashable, Sendable {
    /// Counts the promises of one proposal, from 1.
    public typealias ID = Identifier<Agreement>

    /// The number by which it is followed up.
    public var id: ID
    /// What is promised, in words that fit in the letter.
    public var what: Words
    /// Who does it, by name or function.
    public var who: Words
    /// The last day on which it is done.
    public var due: Day

    /// A promise to the complainant.
    public init(id: ID, what: Words, who: Words, due: Day) {
        self.id = id
        self.what = what
        self.who = who
        self.due = due
    }
}

extension Settlement {
    /// Proposing, answering and following up; the answer is the complainant's own.
    public enum Command: Hashable, Sendable {
        case propose(Proposal)
        case agree(to: Proposal.ID, Declaration)
        case askForTalk(Words?, about: Proposal.ID, Declaration)
        case followUp(Agreement.ID, FollowUp)
    }

    /// What was offered, answered and kept.
    public enum Event: Hashable, Sendable {
        case proposed(Proposal)
        /// With the proposal that it answers; nil where the event is older than their numbers.
        case answered(Answer, to: Proposal.ID?)
        case followedUp(Agreement.ID, FollowUp)
    }

    /// Why it cannot be proposed, agreed or followed up so.
    public enum Refusal: Error, Hashable, Sendable {
        case noParts
        case partAlreadyDecided(Part.ID)
        case agreementDueBeforeToday(Agreement.ID)
        /// Two promises with one number.
        case agreementTwice(Agreement.ID)
        case nothingProposed
        /// Another proposal took its place while they read.
        case proposalReplaced
        case alreadyAgreed
        case unknownAgreement(Agreement.ID)
        case notAgreed
        case inTheFuture
        /// A mediated agreement becomes a settlement only with consent.
        case mediationNotDisclosed
    }
}

extension Casefile {
    func decide(_ command: Settlement.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .propose(let proposal): return try propose(proposal, today)
        case .agree(let id, let declaration):
            let proposal = try proposal(id)
            guard !settlement.isAgreed else { throw .settlement(.alreadyAgreed) }
            try requireUndecided(proposal.parts)
            let agreed = Event.settlement(.answered(.agrees(declaration.declared(today: today)), to: id))
            return [agreed] + proposal.parts.sorted().map { .disposition(.made($0, .settled)) }
        case .askForTalk(let words, let id, let declaration):
            _ = try proposal(id)
            // Until the letter is there, who agreed can come back on it.
            let settled = parts.list.map(\.id).filter { dispositions[$0] == .settled }
            let talk = Settlement.Answer.wantsToTalk(words, declaration.declared(today: today))
            guard settlement.answer != talk else { return [] }
            return [.settlement(.answered(talk, to: id))]
                + settled.map { .disposition(.undone($0)) }
        case .followUp(let id, let how):
            guard settlement.isAgreed, let proposal = settlement.proposal else {
                throw .settlement(.notAgreed)
            }
            guard proposal.agreements.elements.contains(where: { $0.id == id }) else {
                throw .settlement(.unknownAgreement(id))
            }
            switch how {
            case .kept(let day), .broken(let day, _):
                guard day <= today else { throw .settlement(.inTheFuture) }
            }
            return [.settlement(.followedUp(id, how))]
        }
    }

    /// The proposal that stands, if it is the one they mean: a yes is to what was on screen.
    private func proposal(_ id: Settlement.Proposal.ID) throws(Refusal) -> Settlement.Proposal {
        guard let proposal = settlement.proposal else { throw .settlement(.nothingProposed) }
        guard id == settlement.number else { throw .settlement(.proposalReplaced) }
        return proposal
    }

    private func propose(_ proposal: Settlement.Proposal, _ today: Day) throws(Refusal) -> [Event] {
        guard !proposal.parts.isEmpty else { throw .settlement(.noParts) }
        try requireUndecided(proposal.parts)
        // One settlement at a time: what was agreed must not lose its promises to a second one.
        guard !settlement.isAgreed else { throw .settlement(.alreadyAgreed) }
        var ids: Set<Agreement.ID> = []
        for agreement in proposal.agreements.elements {
            guard agreement.due >= today else { throw .settlement(.agreementDueBeforeToday(agreement.id)) }
            guard ids.insert(agreement.id).inserted else { throw .settlement(.agreementTwice(agreement.id)) }
        }
        if proposal.mediated, !referral.isDisclosed { throw .settlement(.mediationNotDisclosed) }
        return [.settlement(.proposed(proposal))]
    }

    /// Whether a proposal waits for the complainant, and can still be agreed to.
    public var proposalIsOpen: Bool {
        guard let proposal = settlement.proposal, settlement.answer == nil, !closing.hasEnded else {
            return false
        }
        return proposal.parts.allSatisfy { dispositions[$0] == nil }
    }

    /// Whether an answer can be given or changed: until the end, and while no point went another way.
    public var proposalMayBeAnswered: Bool {
        guard let proposal = settlement.proposal, !closing.hasEnded else { return false }
        return proposal.parts.allSatisfy { dispositions[$0] == nil || dispositions[$0] == .settled }
    }

    /// Also at the answer: a part may have been withdrawn or judged in the meantime.
    private func requireUndecided(_ parts: Set<Part.ID>) throws(Refusal) {
        for part in parts.sorted() {
            try require(part)
            guard dispositions[part] == nil else { throw .settlement(.partAlreadyDecided(part)) }
        }
    }
}

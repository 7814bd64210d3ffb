extension Casefile {
    /// The ending that the parts lead to: the first in the order of `Ending`; nil while one is undecided.
    public var endingOfParts: Ending? {
        let endings = Set(parts.list.compactMap { dispositions[$0.id]?.ending })
        guard parts.list.allSatisfy({ dispositions[$0.id] != nil }) else { return nil }
        return Ending.allCases.first { endings.contains($0) }
    }

    /// The whole judgment, of the parts that were judged.
    public var overallJudgment: OverallJudgment? {
        OverallJudgment(
            parts.list.compactMap {
                guard case .judged(let judgement) = dispositions[$0.id] else { return nil }
                return judgement.judgment
            })
    }

    /// What every letter at the end has to carry.
    public var endingLetters: Set<Letter.Kind> {
        Set(parts.list.compactMap { dispositions[$0.id]?.letter })
    }

    /// The same, with the paragraph that an unsent letter about being late becomes (domain rule 1).
    public func endingContent(on today: Day) -> Set<Letter.Kind> {
        let isLate = deadline.isMissed(on: today) && letters.outOn(.overdue) == nil && !endingLetters.isEmpty
        return isLate ? endingLetters.union([.overdue]) : endingLetters
    }

    /// Whether a letter can reach the complainant or their next of kin.
    public var isReachable: Bool { letterRoute != .nowhere }

    /// Duties of parts that end differently are their union (domain rule 2).
    public func requires(_ duty: Duty) -> Bool {
        requires(duty, of: Set(parts.list.compactMap { dispositions[$0.id]?.ending }))
    }

    /// Whether one of these endings asks for it.
    func requires(_ duty: Duty, of endings: Set<Ending>) -> Bool {
        endings.contains { ending in
            switch ending.requirement(duty) {
            case .yes: true
            case .no: false
            case .ifInformed: !reactions.informed.isEmpty
            case .ifReachable: isReachable
            }
        }
    }

    /// Each missing duty refuses the ending; then letters, ending and, where it is out at once, closing.
    func end(with new: [Letter], on today: Day) throws(Refusal) -> [Event] {
        for part in parts.list where dispositions[part.id] == nil {
            throw .closing(.partUndecided(part.id))
        }
        guard let ending = endingOfParts else { throw .closing(.notEnded) }
        let isRefused = dispositions.values.contains { $0.ending == .notTakenUp }
        if isRefused, owesUrgentContact { throw .closing(.urgentContactFirst) }
        try requireInvestigated(today)
        try requireMinutes(today)
        try requireLetters(new, today)
        try requireRegistered()
        let main = new.first { $0.to == .complainant }
        // Art. 6, 1e streepje: a letter confirming the end of the investigation is that end (decision 0003).
        let concludes = investigation.concludedOn == nil && main?.content.contains(.confirmation) == true
        var events: [Event] = concludes ? [.investigation(.concluded)] : []
        // Who complained hears it first: while that letter waits for the post, no other one is out.
        let isOut = main == nil || main?.route == .code
        events += new.flatMap { isOut ? freezing($0, today) : [.letters(.frozen($0))] }
        events.append(.closing(.ended(ending, letter: main?.id)))
        if isOut { events.append(.closing(.closed(on: today))) }
        return events
    }

    /// Ticking the ending letter as posted, handed over or read aloud closes the case on that day.
    func closingWith(_ letter: Letter, on day: Day) -> [Event] {
        guard case .ended(_, letter.id, _) = closing.stage else { return [] }
        let held = letters.list.filter(\.isHeld).map {
            Event.letters(.sent($0.id, Letter.Out(.readable, on: day)))
        }
        return [.closing(.closed(on: day))] + held
    }

    private func requireInvestigated(_ today: Day) throws(Refusal) {
        guard requires(.respondentHeard) else { return }
        try requireComplainantAwaited(today)
        for reaction in reactions.list where !reaction.respondent.parts.isDisjoint(with: judgedParts) {
            guard !reaction.isHeard(on: today) else { continue }
            if case .informed = reaction.stage { throw .closing(.termStillRuns(reaction.respondent.id)) }
            throw .closing(.respondentNotHeard(reaction.respondent.id))
        }
        for part in judgedParts.sorted() {
            guard case .judged(let judgement) = dispositions[part] else { continue }
            // Whom it is about may have been excused after the judgment.
            try requireHeard(part, for: judgement.judgment)
        }
        guard measures.areDecided else { throw .closing(.measuresUndecided) }
    }

    private func requireMinutes(_ today: Day) throws(Refusal) {
        guard requires(.minutes) else { return }
        if let first = conversations.unsettled(on: today).first {
            throw .closing(.conversationUnsettled(first))
        }
        guard let first = conversations.withoutMinutes.first else { return }
        throw .closing(.conversationWithoutMinutes(first))
    }

    private func requireLetters(_ new: [Letter], _ today: Day) throws(Refusal) {
        for letter in new {
            try requireRoute(letter)
            try requireNothingDisclosed(by: letter)
            guard new.filter({ $0.id == letter.id }).count == 1 else {
                throw .letters(.numberTaken(letter.id))
            }
        }
        let toComplainant = new.filter { $0.to == .complainant }
        guard toComplainant.count <= 1 else { throw .closing(.oneLetterOnly) }
        let content = toComplainant.first?.content ?? []
        for kind in Letter.Kind.allCases where kind.endsTheCase && content.contains(kind) {
            guard endingLetters.contains(kind) else { throw .letters(.endsTheCase(kind)) }
        }
        if requires(.receipt), letters.outOn(.receipt) == nil { throw .closing(.missing(.receipt)) }
        if requires(.confirmation), letters.outOn(.confirmation) == nil, !content.contains(.confirmation) {
            throw .closing(.missing(.confirmation))
        }
        if requires(.endingLetter) {
            for kind in Letter.Kind.allCases
            where endingContent(on: today).contains(kind) && !content.contains(kind) {
                throw .closing(.letterMissing(kind))
            }
        }
        try requireLettersToRespondents(new)
    }

    private func requireLettersToRespondents(_ new: [Letter]) throws(Refusal) {
        let informed = Set(reactions.informed)
        for letter in new {
            guard case .respondent(let id) = letter.to else { continue }
            for kind in Letter.Kind.allCases where kind.endsTheCase && letter.content.contains(kind) {
                guard kind == .howItEnded else { throw .letters(.endsTheCase(kind)) }
            }
            guard informed.contains(id) else { throw .closing(.letterToUninformed(id)) }
        }
        guard requires(.letterToRespondent) else { return }
        for id in reactions.informed {
            let told = new.contains { $0.to == .respondent(id) && $0.kind == .howItEnded }
            guard told else { throw .closing(.letterToRespondentMissing(id)) }
        }
    }

    private func requireRegistered() throws(Refusal) {
        guard registration.entry != nil else { throw .closing(.missing(.registerEntry)) }
        for part in parts.list where part.subject == nil { throw .closing(.unclassified(part.id)) }
    }

    private var judgedParts: Set<Part.ID> {
        Set(parts.list.map(\.id).filter { if case .judged = dispositions[$0] { true } else { false } })
    }
}

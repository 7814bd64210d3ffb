/// One thing that a case asks of somebody of us; "my day" is a list of these, not of cases.
public struct Action: Hashable, Sendable {
    /// What is asked, with the thing it is about.
    public var kind: Kind
    /// Whose list it is on.
    public var who: Who
    /// The day on which it should be done.
    public var due: Day

    /// On whose day it comes; the desk stands in while nobody handles the case.
    public enum Who: Hashable, Sendable {
        case desk
        case proposed
        case handler
    }

    /// What can be asked; derived from the case each time, never stored or ticked off.
    public enum Kind: Hashable, Sendable {
        case callAtOnce
        case distribute
        case sayWhetherInvolved
        case firstContact
        case talkAboutSafety
        case verifyMandate
        /// The day of the letter to who cannot be reached has come: decide on what is known.
        case decideOnPaper
        /// From sixteen a child says yes or no itself: how old is it?
        case askAge
        /// From twelve a child says where our letters go.
        case askLetters
        case classify(Part.ID)
        case nameRespondent
        case askForReaction(Respondent.ID)
        /// The notice was not opened: telephone.
        case callRespondent(Respondent.ID)
        /// The notice is out and not opened; from its day on somebody telephones.
        case waitForOpening(Respondent.ID)
        case waitForReaction(Respondent.ID)
        case lapseReaction(Respondent.ID)
        /// A partner gave the question to a colleague: is that right?
        case lookWhoHasIt(Respondent.ID)
        case holdConversation(Conversation.ID)
        case shareMinutes(Conversation.ID)
        case waitForAgreement
        case talkAboutProposal
        case conclude
        case answer
        case confirmWithdrawal
        case callAfterWithdrawal
        /// A line of the complainant that the handler has not seen.
        case readMessage
        /// What came in otherwise: going on, minutes that are wrong, a text of the officer.
        case seeNews(News.What)
        /// The complainant heard nothing for fourteen days.
        case writeOneLine
        case sendOverdueLetter
        case postLetter(Letter.ID)
        /// Three working days unopened: call, or send by post.
        case letterUnopened(Letter.ID)
        /// The same for who ticked that reading is hard.
        case readLetterAloud(Letter.ID)
        /// A mail cannot arrive: call, or send it by post.
        case reachOtherwise
        case finishMeasure(Measure.ID)
        /// Done for some weeks: did it help?
        case evaluateMeasure(Measure.ID)
        case checkAgreement(Agreement.ID)
        case concern(Concern.ID)
        /// Somebody asked something about their own data: within a month they hear what we did.
        case answerRequest(DataRequest.ID)

        /// Waiting for somebody else: listed apart, so that nobody feels behind.
        public var isWaiting: Bool {
            switch self {
            case .waitForOpening, .waitForReaction, .waitForAgreement: true
            default: false
            }
        }
    }
}

extension Casefile {
    /// What the case asks today and later, the most urgent first.
    public func actions(on today: Day) -> [Action] {
        let all =
            atTheDesk(today) + (closing.hasEnded ? [] : inHand(today)) + lettersToBring(today) + afterwards
        return all.sorted { ($0.kind.isWaiting ? 1 : 0, $0.due) < ($1.kind.isWaiting ? 1 : 0, $1.due) }
    }

    private func atTheDesk(_ today: Day) -> [Action] {
        guard !closing.hasEnded else { return [] }
        var actions: [Action] = []
        if filing.urgency != .none, contacts.firstReached == nil {
            let who: Action.Who = handling.handler == nil ? .desk : .handler
            actions.append(Action(kind: .callAtOnce, who: who, due: filing.receivedOn))
        }
        // The promise of three working days does not wait for the distribution.
        if handling.handler == nil, firstContactTarget <= today { actions += firstContact }
        switch handling.stage {
        case .undistributed:
            let due = WorkingDays.adding(1, to: filing.receivedOn)
            actions.append(Action(kind: .distribute, who: .desk, due: due))
        case .proposed(_, let day):
            let due = WorkingDays.adding(1, to: day)
            actions.append(Action(kind: .sayWhetherInvolved, who: .proposed, due: due))
            // No answer in a working day: the desk asks somebody else.
            if due < today { actions.append(Action(kind: .distribute, who: .desk, due: due)) }
        case .accepted, .outsider: break
        }
        return actions
    }

    private func inHand(_ today: Day) -> [Action] {
        guard handling.handler != nil else { return [] }
        var actions = talking + asking(today) + handedOn(today) + conversing
        if let limit = mandateLimit { actions.append(mine(.verifyMandate, limit.lastDay)) }
        if mandate.asksAge, !isWithdrawn { actions.append(mine(.askAge, firstContactTarget)) }
        if mandate.asksLetters, !isWithdrawn { actions.append(mine(.askLetters, firstContactTarget)) }
        if isWithdrawn {
            actions.append(mine(.confirmWithdrawal, deadline.target))
        } else {
            actions += answering(today)
        }
        let quiet = (contacts.lastNews ?? filing.receivedOn) + filing.procedure.terms.silence
        if quiet <= today { actions.append(mine(.writeOneLine, quiet)) }
        if deadline.isMissed(on: today), letters.outOn(.overdue) == nil {
            actions.append(mine(.sendOverdueLetter, deadline.lastDay + 1))
        }
        return actions
    }

    private var talking: [Action] {
        firstContact + (needsSafetyTalk ? [mine(.talkAboutSafety, firstContactTarget)] : [])
    }

    private var firstContact: [Action] {
        guard contacts.firstReached == nil, filing.urgency == .none, isReachable else { return [] }
        return [mine(.firstContact, firstContactTarget)]
    }

    private var conversing: [Action] {
        conversations.list.compactMap { conversation in
            switch conversation.stage {
            case .arranged: mine(.holdConversation(conversation.id), conversation.planned)
            case .held(let day):
                conversation.sharedOn == nil
                    ? mine(.shareMinutes(conversation.id), WorkingDays.adding(5, to: day)) : nil
            case .notHeld: nil
            }
        }
    }

    private func answering(_ today: Day) -> [Action] {
        if proposalIsOpen {
            return [mine(.waitForAgreement, deadline.target)]
        }
        if case .wantsToTalk(_, let declared) = settlement.answer {
            return [mine(.talkAboutProposal, declared.on)]
        }
        guard !reactions.list.isEmpty || !dispositions.isEmpty, !waitsForReaction(on: today) else {
            return []
        }
        if contacts.isUnreachable, let day = contacts.decidedOnPaperFrom, dispositions.isEmpty {
            return [mine(.decideOnPaper, day)]
        }
        let unclassified = parts.list.filter { $0.subject == nil }.map {
            mine(.classify($0.id), deadline.target)
        }
        let ready = investigation.concludedOn != nil || !dispositions.isEmpty
        return unclassified + [mine(ready ? .answer : .conclude, deadline.target)]
    }

    private func lettersToBring(_ today: Day) -> [Action] {
        letters.list.compactMap { letter in
            guard let out = letter.out else {
                if letter.isHeld { return nil }
                return mine(.postLetter(letter.id), WorkingDays.adding(1, to: letter.frozenOn ?? today))
            }
            guard letter.to == .complainant, letter.delivered == nil, out.how == .readable else { return nil }
            // Who read a later letter knows the way: the older one asks nobody to call.
            guard !letters.list.contains(where: { $0.id > letter.id && $0.isReadByComplainant }) else {
                return nil
            }
            let due = WorkingDays.adding(filing.procedure.terms.unopened, to: out.on)
            guard due <= today else { return nil }
            return mine(
                needs.readingIsHard ? .readLetterAloud(letter.id) : .letterUnopened(letter.id), due)
        }
    }

    private var afterwards: [Action] {
        var actions = measures.open.map { mine(.finishMeasure($0.id), $0.due) }
        actions += settlement.openAgreements.map { mine(.checkAgreement($0.id), $0.due) }
        // While nobody handles it the desk reads it; who takes it up finds it new.
        if handling.handler != nil || !closing.hasEnded,
            let unread = contacts.unread(byComplainant: false).first
        {
            actions.append(mine(.readMessage, WorkingDays.adding(1, to: unread.on)))
        }
        if handling.handler != nil {
            actions += contacts.news.map { mine(.seeNews($0.what), WorkingDays.adding(1, to: $0.on)) }
            actions += keeping.openRequests.map { mine(.answerRequest($0.id), $0.due) }
        }
        actions += measures.toEvaluate.map { mine(.evaluateMeasure($0.id), $0.evaluateBy ?? $0.due) }
        actions += concerns.open.map { mine(.concern($0.id), $0.due) }
        actions += contacts.returnedOn.map { [mine(.reachOtherwise, WorkingDays.adding(1, to: $0))] } ?? []
        if closing.hasEnded, let day = withdrawal.on, withdrawal.calledOn == nil {
            actions.append(mine(.callAfterWithdrawal, WorkingDays.adding(3, to: day)))
        }
        return actions
    }

    func mine(_ kind: Action.Kind, _ due: Day) -> Action {
        Action(kind: kind, who: handling.handler == nil ? .desk : .handler, due: due)
    }
}

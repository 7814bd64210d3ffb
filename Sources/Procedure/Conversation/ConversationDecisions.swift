extension Conversations {
    /// The steps of an arranged talk: plan, hold or cancel, send the minutes, let people correct them.
    public enum Command: Hashable, Sendable {
        case arrange(
            on: Day, at: TimeOfDay? = nil, Conversation.Place, with: Set<Conversation.Participant>,
            company: Words?)
        case hold(Conversation.ID, on: Day, attended: Set<Conversation.Participant>)
        case cancel(Conversation.ID, reason: Words)
        case shareMinutes(Conversation.ID, Conversation.Minutes)
        case comment(
            Conversation.ID, from: Conversation.Participant, Conversation.Comment.Verdict, Declaration)
    }

    /// What became of a talk; the minutes are in the history in full.
    public enum Event: Hashable, Sendable {
        case arranged(Conversation)
        case held(Conversation.ID, on: Day, attended: Set<Conversation.Participant>)
        case notHeld(Conversation.ID, Words)
        case minutesShared(Conversation.ID, Conversation.Minutes)
        case commented(Conversation.ID, Conversation.Comment)
    }

    /// Why a talk or its minutes cannot be recorded so (article 6, 3e streepje).
    public enum Refusal: Error, Hashable, Sendable {
        case unknownConversation(Conversation.ID)
        case nobodyInvited
        case unknownParticipant(Conversation.Participant)
        case alreadyHeld
        case notHeld
        case inTheFuture
        case beforeFiling
        case nobodyAttended
        case minutesAlreadyShared
        /// Everyone concerned gets the minutes, or a reason says why not.
        case someoneLeftOutWithoutReason(Conversation.Participant)
        /// What is left out has to stand in the minutes word for word, and something has to be left.
        case passageNotInMinutes(Conversation.Participant)
        /// The name may not be given: the minutes do not go to respondents.
        case nameMayNotBeGiven
        case noMinutesYet
        case didNotReceiveMinutes
    }
}

extension Casefile {
    func decide(_ command: Conversations.Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .arrange(let day, let time, let place, let people, let company):
            guard !people.isEmpty else { throw .conversations(.nobodyInvited) }
            for person in people { try require(person) }
            let conversation = Conversation(
                id: conversations.next, planned: day, at: time, place: place, invited: people,
                company: company)
            return [.conversations(.arranged(conversation))]
        case .hold(let id, let day, let people):
            try requireArranged(id)
            guard day <= today else { throw .conversations(.inTheFuture) }
            guard day >= filing.receivedOn else { throw .conversations(.beforeFiling) }
            guard !people.isEmpty else { throw .conversations(.nobodyAttended) }
            for person in people { try require(person) }
            return [.conversations(.held(id, on: day, attended: people))]
        case .cancel(let id, let reason):
            try requireArranged(id)
            return [.conversations(.notHeld(id, reason))]
        case .shareMinutes(let id, let minutes): return try share(minutes, of: id)
        case .comment(let id, let participant, let verdict, let declaration):
            let comment = Conversation.Comment(
                from: participant, verdict: verdict, declaration.declared(today: today))
            return try add(comment, to: id, by: actor)
        }
    }

    /// Minutes go by default to the complainant and to the respondents who were there (domain rule 2).
    private func share(_ minutes: Conversation.Minutes, of id: Conversation.ID) throws(Refusal) -> [Event] {
        let conversation = try conversation(id)
        guard case .held = conversation.stage else { throw .conversations(.notHeld) }
        guard conversation.sharedOn == nil else { throw .conversations(.minutesAlreadyShared) }
        for person in minutes.to { try require(person) }
        let concerned = conversation.attended.union([.complainant])
        for person in concerned.subtracting(minutes.to) {
            guard case .everything = minutes.leftOut[person] else {
                throw .conversations(.someoneLeftOutWithoutReason(person))
            }
        }
        for person in minutes.to where minutes.words(for: person) == nil {
            throw .conversations(.passageNotInMinutes(person))
        }
        let respondents = minutes.to.contains { if case .respondent = $0 { true } else { false } }
        if respondents, !mayBeNamed { throw .conversations(.nameMayNotBeGiven) }
        if respondents, !mandate.allowsDisclosure { throw .reactions(.mandateNotVerified) }
        return [.conversations(.minutesShared(id, minutes))]
    }

    private func add(
        _ comment: Conversation.Comment, to id: Conversation.ID, by actor: Actor
    ) throws(Refusal) -> [Event] {
        let participant = comment.from
        let conversation = try conversation(id)
        guard let minutes = conversation.minutes else { throw .conversations(.noMinutesYet) }
        guard minutes.to.contains(participant) else { throw .conversations(.didNotReceiveMinutes) }
        switch (actor, participant) {
        case (.complainant, .respondent), (.respondent, .complainant): throw .notYours
        case (.respondent(let own), .respondent(let id)) where own != id: throw .notYours
        default: break
        }
        // Sent twice is said once.
        guard conversation.comments.last(where: { $0.from == participant }) != comment else { return [] }
        return [.conversations(.commented(id, comment))]
    }

    func conversation(_ id: Conversation.ID) throws(Refusal) -> Conversation {
        guard let conversation = conversations[id] else { throw .conversations(.unknownConversation(id)) }
        return conversation
    }

    private func requireArranged(_ id: Conversation.ID) throws(Refusal) {
        guard case .arranged = try conversation(id).stage else { throw .conversations(.alreadyHeld) }
    }

    private func require(_ participant: Conversation.Participant) throws(Refusal) {
        guard case .respondent(let id) = participant, reactions[id] == nil else { return }
        throw .conversations(.unknownParticipant(participant))
    }
}

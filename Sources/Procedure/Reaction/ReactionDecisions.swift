extension Reactions {
    /// What is asked of respondents and what they answer (article 6, 2e streepje).
    public enum Command: Hashable, Sendable {
        case name(Respondent.Who, parts: Set<Part.ID>)
        /// Named by mistake, and told nothing yet.
        case unname(Respondent.ID)
        /// Asks for a reaction; the notice letter goes with it.
        case notify(Respondent.ID, Shared)
        /// They know: from here the two weeks count.
        case inform(Respondent.ID, Informing)
        case react(Respondent.ID, Words, on: Day, over: Channel)
        case remind(Respondent.ID)
        /// The two weeks are over without a word.
        case lapse(Respondent.ID)
        /// Not heard, with a reason; then no more than "no finding" on them.
        case excuse(Respondent.ID, NotHeard, reason: Words)
        /// They can answer after all: everything stands where it stood.
        case hearAfterAll(Respondent.ID)
        /// A code on paper is made for them: whoever holds it answers as they do, so it leaves a trace.
        case noteCard(Respondent.ID)
        /// To a colleague within the partner, who reads it on an own way.
        case handOn(Respondent.ID, to: Respondent.Who, at: Respondent.Reach = .post(nil))
        /// Where this one person reads and answers: never at an address of somebody else here.
        case reach(Respondent.ID, Respondent.Reach)
        /// A mail cannot arrive there: somebody has to call.
        case noteReturn(Respondent.ID)
        /// Article 8, before the first reading, in the words that stood on the page.
        case acknowledgeSecrecy(Respondent.ID, Words)
    }

    /// How far each respondent is; `informed` carries the term, so that a later version cannot move it.
    public enum Event: Hashable, Sendable {
        case named(Respondent)
        case unnamed(Respondent.ID)
        case noticed(Respondent.ID, Shared)
        case informed(Respondent.ID, on: Day, term: Deadline)
        case reminded(Respondent.ID)
        case reacted(Respondent.ID, Answer)
        case lapsed(Respondent.ID)
        case excused(Respondent.ID, NotHeard, reason: Words)
        case heardAfterAll(Respondent.ID)
        case cardIssued(Respondent.ID)
        case handedOn(Respondent.ID, to: Respondent.Who)
        case reachable(Respondent.ID, Respondent.Reach)
        case mailReturned(Respondent.ID)
        case secrecyAcknowledged(Respondent.ID, Words)
    }

    /// Why not yet, or not so; some protect the complainant, some the respondent.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownRespondent(Respondent.ID)
        case noParts
        case alreadyNamed(Respondent.ID)
        case partNotAboutThem(Part.ID)
        /// The name may not be given, or a call comes first: that talk has to be logged.
        case safetyTalkFirst
        case mandateNotVerified
        case alreadyNoticed
        case notNoticed
        case alreadyInformed
        case inTheFuture
        case beforeNotice
        case notInformed
        case termStillRuns(until: Day)
        case alreadyReacted
        case alreadyExcused
        case notExcused
        /// A respondent hands on to a colleague of the same partner, never to somebody else.
        case onlyWithinThePartner
        /// To a mail address outside their own house it goes by the handler.
        case outsideTheirHouse
        /// One person per address: it is the complainant's, or another respondent's.
        case addressOfAnother
        /// Respondents never see each other, so a file of one is not shown to another.
        case fileOfAnother
    }
}

extension Casefile {
    func decide(_ command: Reactions.Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .name(let who, let parts): return try name(who, of: parts)
        case .unname(let id):
            guard case .named = try reaction(id).stage else { throw .reactions(.alreadyNoticed) }
            return [.reactions(.unnamed(id))]
        case .notify(let id, let shared): return try notify(id, shared)
        case .inform(let id, let how): return try inform(id, how, today)
        case .react(let id, let words, let day, let channel):
            // Who answers on the site answers today; only the handler records an answer of another day.
            if case .respondent = actor { return try react(id, words, today, channel, today) }
            return try react(id, words, day, channel, today)
        case .remind(let id):
            guard case .informed = try reaction(id).stage else { throw .reactions(.notInformed) }
            return [.reactions(.reminded(id))]
        case .lapse(let id): return try lapse(id, today)
        case .excuse(let id, let why, let reason):
            let stage = try reaction(id).stage
            if case .reacted = stage { throw .reactions(.alreadyReacted) }
            if case .notHeard = stage { throw .reactions(.alreadyExcused) }
            return [.reactions(.excused(id, why, reason: reason))]
        case .hearAfterAll(let id):
            guard case .notHeard = try reaction(id).stage else { throw .reactions(.notExcused) }
            return [.reactions(.heardAfterAll(id))]
        case .noteCard(let id):
            let reaction = try reaction(id)
            if case .notHeard = reaction.stage { throw .reactions(.alreadyExcused) }
            guard reaction.noticeOn != nil else { throw .reactions(.notNoticed) }
            return [.reactions(.cardIssued(id))]
        case .handOn(let id, let who, let reach): return try handOn(id, to: who, at: reach, by: actor)
        case .reach(let id, let reach):
            let reaction = try reaction(id)
            try requireOwn(reach, of: reaction.respondent)
            return reaction.reach == reach ? [] : [.reactions(.reachable(id, reach))]
        case .noteReturn(let id):
            return try reaction(id).returnedOn == nil ? [.reactions(.mailReturned(id))] : []
        case .acknowledgeSecrecy(let id, let words):
            let reaction = try reaction(id)
            guard reaction.noticeOn != nil else { throw .reactions(.notNoticed) }
            return reaction.secrecyOn == nil ? [.reactions(.secrecyAcknowledged(id, words))] : []
        }
    }

    /// Naming an employee is a fact of involvement: a handler who is named loses the case (article 1).
    private func name(_ who: Respondent.Who, of parts: Set<Part.ID>) throws(Refusal) -> [Event] {
        guard !parts.isEmpty else { throw .reactions(.noParts) }
        for part in parts { try require(part) }
        if let same = reactions.list.first(where: { $0.respondent.who.isSame(as: who) }) {
            throw .reactions(.alreadyNamed(same.respondent.id))
        }
        let respondent = Respondent(id: reactions.next, who: who, parts: parts)
        let named = Event.reactions(.named(respondent))
        guard let person = who.involved else { return [named] }
        return [named] + noting(.isRespondent(respondent.id), about: person)
    }

    private func notify(_ id: Respondent.ID, _ shared: Reactions.Shared) throws(Refusal) -> [Event] {
        let reaction = try reaction(id)
        guard case .named = reaction.stage else { throw .reactions(.alreadyNoticed) }
        guard !shared.parts.isEmpty else { throw .reactions(.noParts) }
        if let foreign = shared.parts.subtracting(reaction.respondent.parts).min() {
            throw .reactions(.partNotAboutThem(foreign))
        }
        let others = parts.laterFiles.filter(\.source.isOfRespondent).map(\.file.id)
        guard shared.attachments.isDisjoint(with: others) else { throw .reactions(.fileOfAnother) }
        // Domain rule 2: what protects the complainant comes before the two weeks.
        guard !needsSafetyTalk else { throw .reactions(.safetyTalkFirst) }
        guard mandate.allowsDisclosure else { throw .reactions(.mandateNotVerified) }
        return [.reactions(.noticed(id, shared))]
    }

    private func inform(_ id: Respondent.ID, _ how: Informing, _ today: Day) throws(Refusal) -> [Event] {
        let reaction = try reaction(id)
        switch reaction.stage {
        case .noticed: break
        case .named: throw .reactions(.notNoticed)
        case .informed, .reacted, .lapsed, .notHeard: throw .reactions(.alreadyInformed)
        }
        if case .told(let day) = how { try require(day, since: reaction.noticeOn, today) }
        if case .posted(let day) = how { try require(day, since: reaction.noticeOn, today) }
        let day = how.day(today: today)
        let term = Deadline(days: filing.procedure.terms.reaction, after: day)
        return [.reactions(.informed(id, on: day, term: term))]
    }

    private func react(
        _ id: Respondent.ID, _ words: Words, _ day: Day, _ channel: Channel, _ today: Day
    ) throws(Refusal) -> [Event] {
        let reaction = try reaction(id)
        // Also who is not heard: without a notice they were told nothing, and nobody may find out this way.
        guard reaction.noticeOn != nil else { throw .reactions(.notNoticed) }
        try require(day, since: reaction.noticeOn, today)
        let isLate = reaction.term?.isMissed(on: day) ?? false
        let answer = Reactions.Answer(words: words, on: day, over: channel, isLate: isLate)
        guard case .noticed = reaction.stage else { return [.reactions(.reacted(id, answer))] }
        // Who answers has read it: informed on the day of the answer.
        let term = Deadline(days: filing.procedure.terms.reaction, after: day)
        return [.reactions(.informed(id, on: day, term: term)), .reactions(.reacted(id, answer))]
    }

    private func require(_ day: Day, since noticeOn: Day?, _ today: Day) throws(Refusal) {
        guard day <= today else { throw .reactions(.inTheFuture) }
        if let noticeOn, day < noticeOn { throw .reactions(.beforeNotice) }
    }

    private func lapse(_ id: Respondent.ID, _ today: Day) throws(Refusal) -> [Event] {
        let reaction = try reaction(id)
        guard case .informed = reaction.stage, let term = reaction.term else {
            throw .reactions(.notInformed)
        }
        guard term.isMissed(on: today) else { throw .reactions(.termStillRuns(until: term.lastDay)) }
        return [.reactions(.lapsed(id))]
    }

    private func handOn(
        _ id: Respondent.ID, to who: Respondent.Who, at reach: Respondent.Reach, by actor: Actor
    ) throws(Refusal) -> [Event] {
        let reaction = try reaction(id)
        let here = reaction.respondent.who
        switch (here, who) {
        case (.partner(let partner), .someoneAtPartner(_, _, let other)) where partner == other: break
        case (.someoneAtPartner(_, _, let partner), .someoneAtPartner(_, _, let other))
        where partner == other:
            break
        default: throw .reactions(.onlyWithinThePartner)
        }
        // Art. 8: what is in a question stays in their house; only the handler looks who is elsewhere.
        if case .respondent = actor {
            guard let house = reaction.reach.house, reach.house == house else {
                throw .reactions(.outsideTheirHouse)
            }
        }
        try requireOwn(reach, of: Respondent(id: id, who: who, parts: []))
        var events = [Event.reactions(.handedOn(id, to: who))]
        // The way of who had it before closes with it: they read nothing more.
        if reaction.reach != reach { events.append(.reactions(.reachable(id, reach))) }
        guard let person = who.involved else { return events }
        return events + noting(.isRespondent(id), about: person)
    }

    /// Whoever reads at an address of somebody else here would see what is not theirs.
    private func requireOwn(_ reach: Respondent.Reach, of respondent: Respondent) throws(Refusal) {
        guard let address = reach.address else { return }
        if case .email(let own) = contact, own.text.lowercased() == address {
            throw .reactions(.addressOfAnother)
        }
        for other in reactions.list where other.respondent.id != respondent.id {
            let isOnePerson =
                other.respondent.who.account != nil
                && other.respondent.who.account == respondent.who.account
            guard other.reach.address != address || isOnePerson else { throw .reactions(.addressOfAnother) }
        }
    }

    func reaction(_ id: Respondent.ID) throws(Refusal) -> Reactions.Reaction {
        guard let reaction = reactions[id] else { throw .reactions(.unknownRespondent(id)) }
        return reaction
    }

    /// Whether the talk about safety and the name has to come before any notice.
    var needsSafetyTalk: Bool {
        guard contacts.safetyTalk == nil else { return false }
        // Also a name that was taken back later: the talk was about that.
        if contacts.nameAnswer == false { return true }
        if case .named(_, .yes) = filing.complainant { return filing.urgency == .unsafe }
        if case .named = filing.complainant { return true }
        return filing.urgency == .unsafe
    }
}

/// One complaint with everything that happened to it: a table of contents, in the order of the regulation.
public struct Casefile: Hashable, Sendable {
    /// Article 2: what came in.
    public let filing: Filing
    /// The points, each with its own end.
    public internal(set) var parts: Parts
    /// Domain rule 2: for somebody else.
    public internal(set) var mandate: Mandate
    /// Article 2: who handles it and was not involved; article 8: who promised secrecy.
    public internal(set) var handling = Handling()
    /// Preamble: contact as soon as possible.
    public internal(set) var contacts = Contacts()
    /// Article 1 and 6.2: whom it is about, and their two weeks.
    public internal(set) var reactions = Reactions()
    /// Article 3: what the manager did to find out.
    public internal(set) var investigation = Investigation()
    /// Article 6, 3e streepje: arranged talks, each with a record for all concerned.
    public internal(set) var conversations = Conversations()
    /// Article 4: what was proposed, agreed and kept.
    public internal(set) var settlement = Settlement()
    /// Article 5: what the complainant let be known.
    public internal(set) var referral = Referral()
    /// Article 6.4: how each part ends.
    public internal(set) var dispositions: [Part.ID: Disposition] = [:]
    /// Article 6, 4e streepje, and article 9: what changes, by whom, and by when.
    public internal(set) var measures = Measures()
    /// Article 7: whether the complainant stopped, and why if they said so.
    public internal(set) var withdrawal = Withdrawal()
    /// Every letter, out or waiting.
    public internal(set) var letters = Letters()
    /// Tasks beside the procedure.
    public internal(set) var concerns = Concerns()
    /// Article 9: whether the complaint is in the register.
    public internal(set) var registration = Registration()
    /// Article 6.5 and 7: the end.
    public internal(set) var closing = Closing()
    /// Footer: what people ask about their data, and until when this is kept.
    public internal(set) var keeping = Keeping()

    init(_ filing: Filing) {
        self.filing = filing
        parts = Parts(filing)
        mandate = Mandate(filing.behalf)
    }

    func decide(_ command: Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        guard permits(actor, to: command) else { throw .notYours }
        if closing.hasEnded, !command.worksAfterTheEnd { throw .closing(.alreadyEnded) }
        if let declaration = command.declaration { try check(declaration, by: actor, on: today) }
        switch command {
        case .filing(let command): return try decide(command, on: today)
        case .mandate(let command): return try decide(command, on: today)
        case .handling(let command): return try decide(command, by: actor)
        case .contacts(let command): return try decide(command, by: actor, on: today)
        case .reactions(let command): return try decide(command, by: actor, on: today)
        case .investigation(let command): return try decide(command, on: today)
        case .conversations(let command): return try decide(command, by: actor, on: today)
        case .settlement(let command): return try decide(command, on: today)
        case .referral(let command): return try decide(command, on: today)
        case .outcome(let command): return try decide(command, on: today)
        case .measures(let command): return try decide(command, on: today)
        case .withdrawal(let command): return try decide(command, on: today)
        case .letters(let command): return try decide(command, on: today)
        case .concerns(let command): return try decide(command, on: today)
        case .registration(let command): return try decide(command)
        case .closing(let command): return try decide(command, on: today)
        case .keeping(let command): return try decide(command, by: actor, on: today)
        }
    }

    mutating func apply(_ event: Event, by actor: Actor, on day: Day) {
        noteNews(event, by: actor, on: day)
        switch event {
        case .filing(let event):
            parts.apply(event, by: actor, on: day)
            if case .split(let points) = event { reactions.takeParts(points) }
        case .mandate(let event): mandate.apply(event, on: day)
        case .handling(let event):
            if case .takenAway(let person) = event, person == handling.handler {
                takeAway()
                undoWork()
            }
            if case .released = event { takeAway() }
            if case .takenOver = event { takeAway() }
            handling.apply(event, on: day)
        case .contacts(let event):
            let wasNamed = mayBeNamed
            contacts.apply(event, by: actor, on: day, countsMessages: messagesReach)
            if wasNamed, !mayBeNamed { keepNameBack() }
        case .reactions(let event):
            reactions.apply(event, by: actor, on: day)
            if case .unnamed(let id) = event { handling.involvement.forget(.isRespondent(id)) }
            if case .excused(let id, _, _) = event { stopAsking(id) }
        case .investigation(let event): investigation.apply(event, on: day)
        case .conversations(let event):
            conversations.apply(event, on: day)
            if case .held(_, let held, let attended) = event, attended.contains(.complainant) {
                contacts.reached(on: held)
            }
        case .settlement(let event): settlement.apply(event)
        case .referral(let event): referral.apply(event, on: day, afterEnding: closing.hasEnded)
        case .disposition(.made(let part, let disposition)): end(part, disposition)
        case .disposition(.undone(let part)): end(part, nil)
        case .measures(let event): measures.apply(event)
        case .withdrawal(let event):
            withdrawal.apply(event)
            if case .called(let called, _) = event { contacts.reached(on: called) }
        case .letters(let event):
            if case .takenBack(let id) = event { takeBack(id) }
            if case .destroyed(let id) = event { prepareToDestroy(id) }
            if case .frozen(let letter) = event { noteAddendum(letter) }
            letters.apply(event, on: day)
            if case .takenBack(let id) = event, case .respondent(let respondent)? = letters[id]?.to,
                case .notHeard? = reactions[respondent]?.stage
            {
                stopAsking(respondent)
            }
            if case .sent(let id, let out) = event, letters[id]?.to == .complainant {
                contacts.news(on: out.on)
                if out.how != .readable { contacts.arrived() }
            }
            if case .delivered(let id, _) = event, letters[id]?.to == .complainant { contacts.arrived() }
        case .concerns(let event): concerns.apply(event, on: day)
        case .registration(let event): registration.apply(event)
        case .closing(let event):
            closing.apply(event, on: day)
            if case .reopened = event { reopen() }
        case .keeping(let event): keeping.apply(event, by: actor)
        }
    }

    private mutating func reopen() {
        if !dispositions.values.contains(.settled) { settlement.reopen() }
        investigation.reopen()
        letters.destroyUnsent { $0.kind.endsTheCase }
        keeping.reopen()
    }

    /// Nothing that waits for somebody who is not heard leaves; a notice that waited was never asked.
    private mutating func stopAsking(_ respondent: Respondent.ID) {
        for letter in letters.waiting where letter.kind == .notice && letter.to == .respondent(respondent) {
            reactions.forgetNotice(to: letter.to)
        }
        letters.destroyUnsent { $0.to == .respondent(respondent) }
    }

    /// What a handler who leaves wrote and did not send is destroyed; what is out stands (domain rule 2).
    private mutating func takeAway() {
        // Once it is closed its letters stand: a respondent's waits for the post and is owed to them.
        let isClosed = closing.closedOn != nil
        // Who was not told yet is asked anew, by the successor.
        for letter in letters.waiting where letter.kind == .notice { reactions.forgetNotice(to: letter.to) }
        letters.destroyUnsent {
            $0.kind != .receipt && $0.kind != .recorded && !(isClosed && $0.kind.endsTheCase)
        }
        closing.fallBack()
    }

    /// What an involved handler found and offered is no more than a draft while nothing of it is out.
    private mutating func undoWork() {
        guard closing.closedOn == nil else { return }
        if !settlement.isAgreed { settlement.reopen() }
        investigation.reopen()
        measures.dropUnsent()
    }

    /// With the last point that was agreed on, the agreement goes: then there is something to agree on anew.
    private mutating func end(_ part: Part.ID, _ disposition: Disposition?) {
        dispositions[part] = disposition
        if settlement.isAgreed, !dispositions.values.contains(.settled) { settlement.reopen() }
    }

    /// By word or on paper: recorded by somebody of us, not in the future; what was spoken was read back.
    private func check(_ declaration: Declaration, by actor: Actor, on today: Day) throws(Refusal) {
        guard case .recorded(let day, let channel, _, let readBack) = declaration else { return }
        guard day <= today else { throw .declaredInTheFuture }
        // What is on paper is in their own words already.
        guard readBack || !channel.isSpoken else { throw .notReadBack }
    }
}

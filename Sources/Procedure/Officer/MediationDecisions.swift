extension Mediation {
    /// What happens in the room when somebody does this on that day.
    public func decide(_ command: Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .write(let voice, let words): return [.wrote(voice, words)]
        case .startMediation(let purpose):
            if case .open(.some) = stage { throw .alreadyStarted }
            return [.started(purpose)]
        case .note(let words): return [.noted(words)]
        case .meet(let meeting):
            guard meeting.on <= today else { throw .inTheFuture }
            if meeting.kind == .aftercare { try requireClosed() }
            return [.met(meeting)]
        case .askConsent(let kind, let words):
            return [.consentAsked(Consent.ID(consents.count + 1), kind, words)]
        case .answer(let id, let yes):
            return try answer(consent(id), yes)
        case .passOn(let id):
            let consent = try consent(id)
            guard consent.answer == true else { throw .noConsent(id) }
            guard !consent.passedOn else { throw .alreadyPassedOn(id) }
            return [.passedOn(id)]
        case .close(let result):
            guard case .open = stage else { throw .notOpen }
            return [.closed(result)]
        case .introduce, .link, .plan, .callOff, .enter: return try arrange(command, on: today)
        }
    }

    /// What is around the talking: names, appointments, and who came in.
    private func arrange(_ command: Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .introduce(let name, let wish):
            return name == self.name && wish == self.wish ? [] : [.introduced(name, wish)]
        case .link(let number): return linked == number ? [] : [.linked(number)]
        case .plan(let draft):
            guard draft.on >= today else { throw .inThePast }
            return [.planned(Plan.ID(plans.count + 1), draft)]
        case .callOff(let id):
            guard let plan = plans.first(where: { $0.id == id }) else { throw .unknownPlan(id) }
            return plan.isOff ? [] : [.calledOff(id)]
        case .enter(let person):
            let visit = Visit(person: person, on: today)
            return visits.contains(visit) ? [] : [.entered(person)]
        case .write, .startMediation, .note, .meet, .askConsent, .answer, .passOn, .close: return []
        }
    }

    /// Never refuses: what happened, happened.
    public mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .wrote(let voice, let words):
            if case .notOpened = stage { stage = .open(nil) }
            thread.append(Line(from: voice, words: words, on: day))
        case .started(let purpose): stage = .open(purpose)
        case .noted(let words): notes.append(words)
        case .met(let meeting): meetings.append(meeting)
        case .consentAsked(let id, let kind, let words):
            consents.append(Consent(id: id, kind: kind, text: words))
        case .answered(let id, let yes): change(id) { $0.answer = yes }
        case .passedOn(let id): change(id) { $0.passedOn = true }
        case .closed(let result): (stage, linesWhenClosed) = (.closed(result, on: day), thread.count)
        case .introduced(let name, let wish): (self.name, self.wish) = (name, wish)
        case .linked(let number): linked = number
        case .planned(let id, let draft): plans.append(Plan(id: id, draft: draft))
        case .calledOff(let id):
            if let index = plans.firstIndex(where: { $0.id == id }) { plans[index].isOff = true }
        case .entered(let person): visits.append(Visit(person: person, on: day))
        }
    }

    /// Until the text is out a yes can be taken back; after a no only another text is asked about.
    private func answer(_ consent: Consent, _ yes: Bool) throws(Refusal) -> [Event] {
        guard !consent.passedOn else { throw .alreadyPassedOn(consent.id) }
        if let before = consent.answer {
            guard before, !yes else { throw .alreadyAnswered(consent.id) }
        }
        return [.answered(consent.id, yes)]
    }

    private func requireClosed() throws(Refusal) {
        guard case .closed = stage else { throw .aftercareComesAfterClosing }
    }

    private func consent(_ id: Consent.ID) throws(Refusal) -> Consent {
        guard let consent = consents.first(where: { $0.id == id }) else { throw .unknownConsent(id) }
        return consent
    }

    private mutating func change(_ id: Consent.ID, _ edit: (inout Consent) -> Void) {
        guard let index = consents.firstIndex(where: { $0.id == id }) else { return }
        edit(&consents[index])
    }
}

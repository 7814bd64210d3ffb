import Letters
import Procedure
import Texts

extension Correspondence {
    var outcome: any LetterContent {
        let points = casefile.parts.list.compactMap { part -> OutcomeContent.Point? in
            guard case .judged(let judgement) = casefile.dispositions[part.id] else { return nil }
            return OutcomeContent.Point(
                told: words(part), examined: judgement.examined.text, sides: judgement.sides.text,
                judgment: judgement.judgment, why: judgement.why.text, apology: judgement.apology?.text)
        }
        return OutcomeContent(receivedOn: casefile.filing.receivedOn, points: points, measures: measures)
    }

    private var measures: OutcomeContent.Measures {
        let standing = casefile.measures.standing.map { measure in
            OutcomeContent.Line(
                kind: measure.kind, what: measure.what.text, owner: measure.owner.text, due: measure.due)
        }
        if standing.isEmpty { return .none(because: casefile.measures.none?.text ?? "") }
        return .taken(standing)
    }

    var settlement: any LetterContent {
        SettlementContent(
            receivedOn: casefile.filing.receivedOn, facts: casefile.settlement.proposal?.facts.text ?? "",
            agreements: promises, notSolvedBy: now.today + casefile.filing.procedure.terms.continuation,
            isMediated: casefile.settlement.proposal?.mediated ?? false)
    }

    private var promises: [Promise] {
        (casefile.settlement.proposal?.agreements.elements ?? []).map { agreement in
            Promise(what: agreement.what.text, who: agreement.who.text, due: agreement.due)
        }
    }

    var withdrawal: any LetterContent {
        let withdrawn = casefile.parts.list.filter { casefile.dispositions[$0.id] == .withdrawn }
        let isWhole = withdrawn.count == casefile.parts.list.count
        return WithdrawalContent(
            stoppedOn: casefile.withdrawal.on ?? now.today, parts: isWhole ? [] : withdrawn.map(words),
            after: casefile.withdrawal.after,
            undoBy: casefile.withdrawalMayBeUndone(on: now.today)
                ? now.today + casefile.filing.procedure.terms.continuation : nil)
    }

    /// Letter 12: to a respondent, about their own parts only.
    func howItEnded(_ draft: LetterDraft) -> any LetterContent {
        let reaction = draft.respondent.flatMap { casefile.reactions[$0] }
        // As the notice had it: what the handler did not share then is not told now.
        let own = casefile.parts.list.filter { reaction?.shared?.parts.contains($0.id) == true }
        let points = own.map { part in
            HowItEndedContent.Point(told: words(part), end: end(of: part))
        }
        return HowItEndedContent(
            points: points, hasReacted: reaction?.answers.isEmpty == false, message: draft.words?.text,
            support: office.organisation?.support)
    }

    private func end(of part: Part) -> HowItEndedContent.End {
        switch casefile.dispositions[part.id] {
        case .judged(let judgement): .judged(judgement.judgment)
        case .some(let disposition): .ended(disposition.ending)
        case nil: .ended(.withdrawn)
        }
    }

    var newHandler: any LetterContent {
        let handler = casefile.handling.handler.map { office.name(of: $0) } ?? ""
        let isFirst = casefile.letters.carrying(.newHandler).isEmpty
        let board = office.organisation?.name ?? "–"
        var reason: NewHandlerContent.Reason = isFirst ? .first : .successor
        if case .outsider = casefile.handling.stage { reason = .outsider(appointedBy: board) }
        let task: NewHandlerContent.Task =
            casefile.isWithdrawn ? .confirmingStop : casefile.isAllTooOld ? .looking : .investigating
        return NewHandlerContent(
            handler: handler, title: title(.manager, in: casefile.filing.language), reason: reason,
            contactBy: contactBy, task: task)
    }

    /// Nobody promises "today": the days of the promise count from who takes it up; nil once it was kept.
    private var contactBy: Day? {
        guard casefile.contacts.firstReached == nil else { return nil }
        let promised = casefile.firstContactDeadline.lastDay
        let days = casefile.filing.procedure.terms.firstContactPromise
        return promised > now.today
            ? promised : WorkingDays.adding(days, to: casefile.handling.since ?? now.today)
    }

    func recorded(_ draft: LetterDraft) -> any LetterContent {
        guard let said = draft.recorded else {
            fatalError("internal error: a letter that confirms nothing")
        }
        return RecordedContent(
            said.act, on: said.on, over: said.how.over, heardBy: office.name(of: said.how.heardBy),
            words: draft.words?.text)
    }

    var tooOld: any LetterContent {
        TooOldContent(
            refused { $0 == .age }.map { part, why in
                RefusedPart(
                    told: partWords(part), happened: part.happened, why: why)
            })
    }

    var outOfScope: any LetterContent {
        OutOfScopeContent(refused { $0 == .scope }.map { RefusedPart(told: partWords($0), why: $1) })
    }

    var refusedByPolicy: any LetterContent {
        var rule = ""
        let parts = refused { ground in
            guard case .policy(let name) = ground else { return false }
            if rule.isEmpty { rule = name }
            return true
        }
        return RefusedByPolicyContent(rule: rule, parts.map { RefusedPart(told: partWords($0), why: $1) })
    }

    /// The parts that were refused on this ground, each with its reasons.
    private func refused(_ matches: (RefusalGround) -> Bool) -> [(part: Part, why: String)] {
        casefile.parts.list.compactMap { part in
            guard case .notTakenUp(let ground, let why) = casefile.dispositions[part.id], matches(ground)
            else { return nil }
            return (part, why.text)
        }
    }

    /// Which part, where there are several.
    private func partWords(_ part: Part) -> String? {
        casefile.parts.list.count > 1 ? words(part) : nil
    }

    var referredOn: any LetterContent {
        var places: [String] = []
        var agreed: Declared?
        let parts = casefile.parts.list.filter { part in
            guard case .referredOn(let to, let how) = casefile.dispositions[part.id] else { return false }
            if !places.contains(to.text) { places.append(to.text) }
            agreed = agreed ?? how
            return true
        }
        return ReferredOnContent(
            to: places.joined(separator: ", "), agreedOn: agreed?.on, parts: several(parts))
    }

    var notAComplaint: any LetterContent {
        var reasons: [String] = []
        var agreed: Declared?
        let parts = casefile.parts.list.filter { part in
            guard case .notAComplaint(let why, let how) = casefile.dispositions[part.id] else { return false }
            if !reasons.contains(why.text) { reasons.append(why.text) }
            agreed = agreed ?? how
            return true
        }
        return NotAComplaintContent(
            why: reasons.joined(separator: "\n\n"), agreedOn: agreed?.on,
            parts: several(parts))
    }

    private func several(_ parts: [Part]) -> [String] {
        parts.count == casefile.parts.list.count ? [] : parts.map(words)
    }

    /// The letter that it corrects, by the name under which its reader knows it.
    func correction(_ draft: LetterDraft) -> any LetterContent {
        let wrong = draft.corrects.flatMap { casefile.letters[$0] }
        let language = draft.to == .complainant ? casefile.filing.language : .dutch
        return CorrectionContent(
            letterOf: wrong?.out?.on ?? now.today,
            title: wrong.map { Catalogue.of(language).label.letter($0.kind) } ?? "",
            message: draft.words?.text ?? "")
    }

    var addendum: any LetterContent {
        AddendumContent(
            letterOf: casefile.closing.closedOn ?? now.today,
            message: casefile.resultToTell?.text ?? "")
    }
}

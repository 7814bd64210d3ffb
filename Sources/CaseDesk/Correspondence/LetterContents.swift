import Letters
import Procedure
import Texts

extension Correspondence {
    /// What a letter of this kind says about the case as it is now.
    func content(_ kind: Letter.Kind, _ draft: LetterDraft) -> any LetterContent {
        switch kind {
        case .receipt: receipt
        case .notice: notice(draft)
        case .invitation: invitation(draft)
        case .calledOff: calledOff(draft)
        case .minutes: minutes(draft)
        case .progress: ProgressContent(message: draft.words?.text ?? "", answerBy: answerBy)
        case .overdue: overdue(draft)
        case .confirmation: confirmation(draft)
        case .settlement: settlement
        case .outcome: outcome
        case .withdrawalConfirmed: withdrawal
        case .howItEnded: howItEnded(draft)
        case .newHandler: newHandler
        case .recorded: recorded(draft)
        case .tooOld: tooOld
        case .outOfScope: outOfScope
        case .refusedByPolicy: refusedByPolicy
        case .referredOn: referredOn
        case .notAComplaint: notAComplaint
        case .afterDeath: AfterDeathContent(deceased: casefile.filing.complainant.name?.text)
        case .addendum: addendum
        case .correction: correction(draft)
        }
    }

    /// Five working days to correct minutes; a later correction is added all the same.
    static func correctBy(sharedOn day: Day) -> Day { WorkingDays.adding(5, to: day) }

    var answerBy: Day { casefile.letters.laterDay ?? casefile.deadline.lastDay }

    private var receipt: any LetterContent {
        let filing = casefile.filing
        return ReceiptContent(
            receivedOn: filing.receivedOn, channel: filing.channel, story: filing.storyText,
            effect: filing.effect?.text, wish: filing.wishes.other?.text,
            attachments: filing.attachments.count,
            assignedBy: casefile.firstContactDeadline.lastDay, answerBy: casefile.deadline.lastDay,
            naming: naming, code: filing.codePlace, behalf: filing.behalf,
            needs: filing.needs, isTooOld: casefile.isAllTooOld)
    }

    private var naming: ReceiptContent.Naming {
        switch casefile.filing.complainant {
        case .named(_, .yes): .named
        case .named(_, .no): .unnamed
        case .named(_, .callFirst): .callFirst
        case .nameless: .nameless
        }
    }

    private func notice(_ draft: LetterDraft) -> any LetterContent {
        let reaction = draft.respondent.flatMap { casefile.reactions[$0] }
        let parts = casefile.parts.list.filter { reaction?.shared?.parts.contains($0.id) == true }
        let days = casefile.filing.procedure.terms.reaction
        let isOnPaper = casefile.route(of: draft.to) == .post
        let posted = Informing.posted(on: now.today).day(today: now.today) + days
        return NoticeContent(
            parts: parts.map(words), questions: [reaction?.shared?.question?.text].compactMap { $0 },
            about: reaction?.respondent.who.noticeKind ?? .organisation,
            complainant: casefile.mayBeNamed ? casefile.filing.complainant.name?.text : nil,
            term: isOnPaper
                ? .fromPosting(days: days, ifToday: posted)
                : .fromOpening(days: days, ifToday: now.today + days),
            attachments: reaction?.shared?.attachments.count ?? 0, support: office.organisation?.support)
    }

    private func invitation(_ draft: LetterDraft) -> any LetterContent {
        let conversation = draft.conversation.flatMap { casefile.conversations[$0] }
        return InvitationContent(
            audience: draft.audience, on: conversation?.planned ?? now.today, at: conversation?.at,
            place: conversation?.place.words,
            with: [office.name(of: actor)] + others(at: conversation, than: draft.to),
            company: draft.to == .complainant ? conversation?.company?.text : nil,
            interpreter: draft.to == .complainant ? casefile.filing.needs.interpreter?.text : nil)
    }

    /// Of itself it names its talk; carried by a new invitation, the talk of which that takes the place.
    private func calledOff(_ draft: LetterDraft) -> any LetterContent {
        let isMoved = draft.kind == .invitation
        let talk =
            isMoved
            ? casefile.conversations.list.last { if case .notHeld = $0.stage { true } else { false } }
            : draft.conversation.flatMap { casefile.conversations[$0] }
        return CalledOffContent(
            audience: draft.audience, on: talk?.planned ?? now.today, isMoved: isMoved)
    }

    /// Who else is asked to come; whoever may not be named stands in no letter to a respondent.
    private func others(at conversation: Conversation?, than reader: Letter.Addressee) -> [String] {
        let invited = (conversation?.invited ?? []).sorted { $0.order < $1.order }
        return invited.compactMap { person in
            switch (person, reader) {
            case (.complainant, .complainant): nil
            case (.complainant, .respondent): casefile.mayBeNamed ? name(person) : nil
            // Respondents never read of each other (domain rule 2).
            case (.respondent, .respondent): nil
            case (.respondent, .complainant): name(person)
            }
        }
    }

    private func minutes(_ draft: LetterDraft) -> any LetterContent {
        let conversation = draft.conversation.flatMap { casefile.conversations[$0] }
        let minutes = conversation?.minutes
        let reader = draft.respondent.map(Conversation.Participant.respondent) ?? .complainant
        var heldOn = now.today
        if case .held(let day) = conversation?.stage { heldOn = day }
        let present = (conversation?.attended ?? []).sorted { $0.order < $1.order }.filter { person in
            person == reader || person == .complainant || reader == .complainant
        }.map(name)
        return MinutesContent(
            audience: draft.audience, heldOn: heldOn, byTelephone: conversation?.place == .byTelephone,
            present: [office.name(of: actor)] + present, words: minutes?.words(for: reader)?.text ?? "",
            correctBy: Self.correctBy(sharedOn: now.today),
            isShortened: minutes?.isShortened(for: reader) ?? false)
    }

    private func overdue(_ draft: LetterDraft) -> any LetterContent {
        let reason = draft.words?.text ?? ""
        let isAlone = draft.kind == .overdue
        return OverdueContent(
            promised: casefile.deadline.lastDay, because: reason,
            answerBy: isAlone ? draft.answerBy ?? casefile.letters.laterDay : nil)
    }

    private func confirmation(_ draft: LetterDraft) -> any LetterContent {
        let steps = casefile.investigation.steps.map(\.words.text)
        let judged = casefile.parts.list.compactMap { part -> String? in
            guard case .judged(let judgement) = casefile.dispositions[part.id] else { return nil }
            return judgement.examined.text
        }
        let did = steps.isEmpty ? judged : steps
        return ConfirmationContent(
            finishedOn: casefile.investigation.concludedOn ?? now.today,
            did: did.isEmpty ? nil : did.joined(separator: "\n"),
            answerBy: draft.kind == .confirmation ? answerBy : nil)
    }

    private func name(_ participant: Conversation.Participant) -> String {
        switch participant {
        case .complainant: casefile.filing.complainant.name?.text ?? "–"
        case .respondent(let id):
            casefile.reactions[id]?.respondent.who.name ?? office.organisation?.name ?? "–"
        }
    }

    /// A part in the complainant's words; the first one is the whole story.
    func words(_ part: Part) -> String {
        part.words?.text ?? casefile.filing.storyText ?? ""
    }
}

extension Filing {
    /// Where they have their code from.
    fileprivate var codePlace: ReceiptContent.Code {
        guard channel == .web else { return .onCard }
        return complainant == .nameless && contact == .code ? .onlyOnScreen : .onScreen
    }

    /// The story as told; nil when it is only in a file.
    var storyText: String? {
        guard case .told(let words) = story else { return nil }
        return words.text
    }
}

extension LetterDraft {
    var respondent: Respondent.ID? {
        guard case .respondent(let id) = to else { return nil }
        return id
    }

    fileprivate var audience: Audience { to == .complainant ? .complainant : .respondent }
}

extension Respondent.Who {
    fileprivate var noticeKind: About.Kind {
        switch self {
        case .employee, .someoneAtPartner: .employee
        case .partner: .partner
        case .organisation: .organisation
        }
    }
}

extension Conversation.Place {
    fileprivate var words: String? {
        switch self {
        case .at(let place): place.text
        case .byTelephone: nil
        }
    }
}

extension Conversation.Participant {
    /// The complainant first, then respondents by number.
    var order: Int {
        switch self {
        case .complainant: 0
        case .respondent(let id): id.number
        }
    }
}

extension Office {
    func name(of actor: Actor) -> String {
        actor.staff.map { name(of: $0) } ?? organisation?.name ?? "–"
    }
}

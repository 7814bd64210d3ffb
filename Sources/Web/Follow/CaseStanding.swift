import CaseDesk
import HTML
import Procedure
import Texts

/// Where it stands and what comes next, with its day.
struct CaseStanding {
    let view: ComplainantView
    let texts: Catalogue
    let language: Language
    /// Of the organisation, for who does not want to wait.
    let telephone: String

    private var words: FollowTexts { texts.follow }
    private var dates: DateTexts { texts.dates }

    var html: HTML {
        switch view.phase {
        case .closed: closed
        case .sending: p { strong { words.phase.sending } } + late
        case .received, .proposed, .investigating, .waitingForReaction, .agreeing, .answering, .stopping:
            p { strong { sentence } } + (view.waitsForCall ? p { texts.form.sent.weCall } : .empty) + mandate
                + partial + reaction
                + (view.isWithdrawn ? .empty : deadline + quiet)
        }
    }

    private var sentence: String {
        let name = view.handler ?? words.someoneOfUs
        if view.isWithdrawn { return stopped }
        if view.isTooOld { return words.phase.tooOld(view.filing.procedure.terms.maximumAge) }
        return switch view.phase {
        case .received: words.phase.received
        case .proposed: words.phase.proposed
        case .investigating: words.phase.investigating(name)
        case .waitingForReaction: words.phase.waitingForReaction(name)
        case .agreeing: words.phase.agreeing(name)
        case .answering: words.phase.answering(name)
        case .stopping: stopped
        case .sending, .closed: words.phase.sending
        }
    }

    /// Nothing goes out before the person for whom it is says that it is all right (domain rule 2).
    private var mandate: HTML {
        view.waitsForMandate && !view.isWithdrawn ? p { words.phase.mandatePending } : .empty
    }

    /// One point stopped leaves the others.
    @HTMLBuilder private var partial: HTML {
        if !view.isWithdrawn {
            for point in view.points.filter(\.isWithdrawn) { p { words.phase.partStopped(point.id.number) } }
        }
    }

    private var reaction: HTML {
        guard view.phase == .waitingForReaction, let last = view.reactionUntil else { return .empty }
        return p { words.reactionUntil(dates.long(last)) }
    }

    /// No red and no extension: late is said, and counted as late.
    private var deadline: HTML {
        let start = view.filing.receivedOn
        let length = view.deadline.lastDay - start
        let last = dates.long(view.deadline.lastDay)
        return DeadlineBlock(
            view.isLate ? words.late : dates.daysLeft(view.deadline.daysLeft(on: view.today)),
            day: view.today - start, of: max(1, length)
        ) { view.isLate ? words.wasDue(last) : words.answerBy(last) }.html + later
    }

    /// Nobody should have to wonder whether we forgot them.
    private var quiet: HTML {
        guard view.isQuiet else { return .empty }
        let days = view.filing.procedure.terms.silence
        let name = view.handler ?? words.someoneOfUs
        return p { linked(words.phase.quiet(days, name, telephone), telephone) }
    }

    private var late: HTML {
        guard view.isLate else { return .empty }
        return p { words.late + " " + words.wasDue(dates.long(view.deadline.lastDay)) } + later
    }

    private var later: HTML {
        guard view.isLate else { return .empty }
        if let day = view.laterDay { return p { words.laterDay(dates.long(day)) } }
        return p { words.phase.late(view.handler ?? words.someoneOfUs.capitalisedFirst) }
    }

    private var closed: HTML {
        p { strong { endingWords } }
            + p { Link(words.outcome.letters, to: language.address("/volgen/uitkomst")) }
            + (view.isErasedOnAnotherDay ? Notice(.attention) { p { words.phase.otherDay } }.html : .empty)
            + (view.erasedOn.map { day in p { words.phase.codeWorksUntil(dates.withoutWeekday(day)) } }
                ?? .empty)
            + undo
    }

    private var endingWords: String {
        switch view.ending {
        case .withdrawn: stopped
        case .notTakenUp, .notAComplaint, .referredOn: words.phase.notTakenOn
        case .judged, .solved, .cannotBeAnswered, .endedByDeath, nil:
            words.phase.closed(dates.long(view.closedOn ?? view.today))
        }
    }

    private var stopped: String {
        words.phase.stopped(dates.long(view.withdrawnOn ?? view.today))
    }

    private var undo: HTML {
        guard let last = view.continuationLimit?.lastDay else { return .empty }
        guard view.isTooLateToGoOn else {
            return view.canGoOn ? p { words.phase.undoUntil(dates.long(last)) } : .empty
        }
        return p { words.phase.undoOver(dates.long(last)) }
            + p { Link(words.phase.newComplaint, to: language.address("/")) }
    }
}

extension ComplainantView {
    /// Within two weeks of the letter: undo a withdrawal, or say that it is not solved (article 4 and 7).
    var canGoOn: Bool {
        continuationLimit.map { !$0.isMissed(on: today) } ?? false
    }

    /// The two weeks for it are over.
    var isTooLateToGoOn: Bool {
        continuationLimit?.isMissed(on: today) ?? false
    }

    /// Without a name or any way to be reached: nobody calls, and no new code is possible.
    var isOnlyReadByCode: Bool {
        guard filing.complainant == .nameless else { return false }
        return switch reach.contact {
        case .code, .none: true
        case .call, .email, .letter: false
        }
    }

    var canWithdraw: Bool { !isWithdrawn && ending == nil && closedOn == nil }

    /// Points that can be stopped on their own: only where another one would go on.
    var stoppable: [Point] {
        let open = points.filter(\.isOpen)
        return points.count > 1 ? open : []
    }

    /// Whether they stopped these points already; nil asks it of the whole.
    func hasStopped(_ parts: NonEmpty<Procedure.Part.ID>?) -> Bool {
        guard let parts else { return isWithdrawn }
        return parts.elements.allSatisfy { id in points.contains { $0.id == id && $0.isWithdrawn } }
    }
}

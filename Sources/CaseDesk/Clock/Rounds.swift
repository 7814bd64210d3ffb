import Ledger
import Procedure

extension Casefile {
    /// What the clock itself still has to do by this day; the rest of the calendar is told to people.
    ///
    /// Judged by what happened and not by when somebody looked, so that a second node finds nothing left.
    func clockWork(on today: Day) -> [Command] {
        guard !closing.hasEnded else { return [] }
        let isOver = mandateLimit?.isMissed(on: today) == true
        return (isOver ? [.mandate(.continueInOwnName)] : []) + reactionWork(on: today)
    }

    private func reactionWork(on today: Day) -> [Command] {
        reactions.list.compactMap { reaction in
            let id = reaction.respondent.id
            guard case .informed = reaction.stage, let term = reaction.term else { return nil }
            if term.isMissed(on: today) { return .reactions(.lapse(id)) }
            let due = calendar.last {
                $0.number == id.number && Self.reminders.contains($0.moment) && $0.on <= today
            }
            guard let due, reaction.remindedOn.allSatisfy({ $0 < due.on }) else { return nil }
            return .reactions(.remind(id))
        }
    }

    private static let reminders: [Moment] = [.reactionDay10, .reactionDay14]

    /// What the calendar says between two days, both included, to people.
    ///
    /// After a standstill the last of a row says it all: "day 14" is no news on day 28.
    func signals(from first: Day, through today: Day) -> [Signal] {
        var told: [Row: Signal] = [:]
        for signal in calendar where signal.on >= first && signal.on <= today {
            guard let row = Row(signal) else { continue }
            told[row] = signal
        }
        return told.values.sorted()
    }

    /// Signals of which a later one takes the place of an earlier one.
    private enum Row: Hashable {
        case term
        case firstContact
        case alone(Moment, Int)

        /// Nil for what is told by the event that the clock makes of it.
        init?(_ signal: Signal) {
            switch signal.moment {
            case .reactionDay10, .reactionDay14, .reactionOver, .mandateOver: return nil
            case .day14, .day28, .day35, .day40, .day42, .overdue: self = .term
            case .firstContactDue, .firstContactMissed: self = .firstContact
            case .newComplaint, .urgentUnacknowledged, .askedToHandle, .notDistributed, .letterReady, .reply,
                .minutesToCheck, .question, .notice, .notInformed, .reactionCame, .correctionCame,
                .messageCame, .mailReturned, .dataAsked, .dayAsked, .handedOn, .silent, .roomMessage,
                .measureDue, .agreementDue,
                .promiseNotKept, .reportDue, .erasureSoon, .technical:
                self = .alone(signal.moment, signal.number)
            }
        }
    }

    /// Something that cannot wait, of which nobody has said or shown that they took it up.
    var waitsForAcknowledgement: Bool {
        filing.urgency != .none && handling.handler == nil && contacts.log.isEmpty
            && contacts.firstReached == nil && !closing.hasEnded
    }

    /// One more person for every office hour that it waits.
    func urgentSignals(since filed: Instant, now: Now) -> [Signal] {
        guard waitsForAcknowledgement else { return [] }
        let hours = OfficeHours.passed(from: filed, to: now.instant)
        return (1...max(1, hours)).prefix(hours).map {
            Signal(.urgentUnacknowledged, on: filing.receivedOn, number: $0)
        }
    }

    /// The day on which it is erased, and whether that day has come.
    func isToBeErased(on today: Day) -> Bool {
        closing.closedOn.map { erasedOn(closedOn: $0) <= today } ?? false
    }

    /// When the clock has to look again: today, as long as something is left to do.
    func nextVisit(after today: Day) -> Day? {
        let isBusy = !clockWork(on: today).isEmpty || waitsForAcknowledgement || isToBeErased(on: today)
        if isBusy { return today }
        let erasure = closing.closedOn.map { erasedOn(closedOn: $0) }
        return [nextDue(after: today), erasure].compactMap { $0 }.min()
    }
}

/// When somebody gets a message: a mail without content and a line on "my day" (domain rule 7).
public enum Moment: String, Hashable, Sendable, CaseIterable {
    case newComplaint, urgentUnacknowledged
    /// The question whether they were there (article 2).
    case askedToHandle
    case notDistributed
    case firstContactDue, firstContactMissed
    case letterReady, reply, minutesToCheck, question
    case notice, reactionDay10, reactionDay14, reactionOver
    case notInformed
    case reactionCame, correctionCame
    /// A partner gave a question to a colleague.
    case handedOn
    /// Not verified in its days: the filer goes on in their own name.
    case mandateOver
    /// Somebody asks something about their own data.
    case dataAsked
    /// Another day of erasure, which a second person has to approve.
    case dayAsked
    /// A line or a file from the complainant.
    case messageCame
    /// A mail can never arrive there: telephone, or send it by post.
    case mailReturned
    case day14, day28, day35, day40, silent
    case day42, overdue
    case roomMessage
    case measureDue, agreementDue, promiseNotKept
    case reportDue
    case erasureSoon
    case technical

    /// A function rather than a person; the office knows who that is on the day.
    public enum Recipient: String, Hashable, Sendable, CaseIterable {
        case intake
        /// After one office hour without acknowledgement.
        case nextPerson
        /// Who was asked to handle it.
        case proposed
        case substitute
        case handler
        /// Or the handler's own print-and-post list, where the complainant chose post.
        case complainant
        /// By post if so chosen.
        case respondent
        /// The director, or the next who is uninvolved; sees the number only.
        case directorOrNext
        case officer
        case owner
        case registerKeeper
        case staffBanner
        case administrator
    }

    /// Who gets it.
    public var recipients: Set<Recipient> {
        switch self {
        case .newComplaint: [.intake]
        case .urgentUnacknowledged: [.nextPerson]
        case .askedToHandle: [.proposed]
        case .notDistributed: [.substitute]
        case .firstContactDue, .firstContactMissed: [.handler, .intake]
        case .letterReady, .reply, .minutesToCheck, .question: [.complainant]
        case .notice, .reactionDay10, .reactionDay14, .reactionOver: [.respondent]
        // Domain rule 1: a notice after a week unread is for the handler to act on.
        case .reactionCame, .correctionCame, .messageCame, .mailReturned, .notInformed: [.handler]
        case .mandateOver, .dataAsked, .handedOn: [.handler]
        case .dayAsked: [.directorOrNext]
        case .day14, .day28, .day35, .day40, .silent: [.handler]
        case .day42, .overdue: [.handler, .directorOrNext]
        case .roomMessage: [.officer]
        case .measureDue: [.owner]
        case .agreementDue: [.handler]
        case .promiseNotKept: [.handler]
        case .reportDue: [.registerKeeper]
        case .erasureSoon: [.registerKeeper]
        case .technical: [.staffBanner, .administrator]
        }
    }

    /// Absence sends everything to the substitute, except what is for a complainant or a respondent.
    public var followsSubstitute: Bool {
        recipients.isDisjoint(with: [.respondent, .complainant, .staffBanner])
    }
}

/// A message that is due in this case on a day.
public struct Signal: Hashable, Sendable, Comparable {
    /// Why there is a message.
    public var moment: Moment
    /// The day on which the clock says it.
    public var on: Day
    /// Which respondent, measure or agreement, where there are several.
    public var number: Int

    /// A signal, about the whole case unless a number says otherwise.
    public init(_ moment: Moment, on day: Day, number: Int = 0) {
        self.moment = moment
        on = day
        self.number = number
    }

    /// By day; within a day in a fixed order, so that the same case gives the same list.
    public static func < (left: Self, right: Self) -> Bool {
        (left.on, left.moment.rawValue, left.number) < (right.on, right.moment.rawValue, right.number)
    }
}

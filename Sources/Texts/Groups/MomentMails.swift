import Procedure

extension MailTexts {
    /// The mail to a complainant at this moment; nil where they get none (domain rule 7).
    ///
    /// `last` is the last day of the term, in words: a count of days would be wrong a day later.
    public func words(_ moment: Moment, site: String, last: String) -> String? {
        switch moment {
        case .letterReady, .reply: news(site)
        case .minutesToCheck: toCheck(site)
        case .question: question(site)
        case .notice, .reactionDay10, .reactionDay14, .reactionOver, .newComplaint, .urgentUnacknowledged,
            .askedToHandle, .notDistributed, .firstContactDue,
            .firstContactMissed, .reactionCame, .correctionCame, .messageCame, .mailReturned, .notInformed,
            .mandateOver, .dataAsked, .dayAsked, .handedOn, .day14, .day28, .day35, .day40, .silent, .day42,
            .overdue, .roomMessage, .measureDue,
            .agreementDue, .promiseNotKept, .reportDue, .erasureSoon, .technical:
            nil
        }
    }

    /// The mail to a respondent; the link leads to their own door, which says no more than the mail does.
    public func respondentWords(_ moment: Moment, link: String, last: String) -> String? {
        switch moment {
        case .notice: forRespondent(link)
        case .reactionDay10, .reactionDay14: respondentReminder(link, last)
        case .reactionOver: respondentOver(link)
        case .letterReady: respondentNews(link)
        case .minutesToCheck: respondentToCheck(link)
        case .newComplaint, .urgentUnacknowledged, .askedToHandle, .notDistributed, .firstContactDue,
            .firstContactMissed, .reply, .question, .reactionCame, .correctionCame, .messageCame,
            .mailReturned, .notInformed, .mandateOver, .dataAsked, .dayAsked, .handedOn, .day14, .day28,
            .day35, .day40, .silent, .day42, .overdue,
            .roomMessage, .measureDue, .agreementDue, .promiseNotKept, .reportDue, .erasureSoon, .technical:
            nil
        }
    }

    /// The mail with which a respondent comes in, once.
    public func signIn(_ link: String) -> String { respondentLink(link) }
}

extension DeskMail {
    /// What is asked of a member of staff at this moment; nil where the moment is not theirs.
    ///
    /// A respondent who reads on paper is reminded by the handler, who therefore hears of those days.
    public func words(_ moment: Moment, last: String) -> String? {
        switch moment {
        case .newComplaint: newComplaint
        case .urgentUnacknowledged: urgent
        case .askedToHandle: proposed
        case .notDistributed: notDistributed
        case .firstContactDue: firstContactDue(last)
        case .firstContactMissed: firstContactMissed
        case .reactionDay10, .reactionDay14: reactionWaits(last)
        case .reactionOver: reactionOver
        case .reactionCame: reactionCame
        case .correctionCame: correctionCame
        case .handedOn: handedOn
        case .messageCame: message
        case .mailReturned: mailReturned
        case .notInformed: notInformed
        case .mandateOver: mandateOver
        case .dataAsked: dataAsked(last)
        case .dayAsked: dayAsked
        case .day14, .day28, .day35, .day40, .day42: finishBy(last)
        case .silent: silent
        case .overdue: overdue
        case .roomMessage: roomMessage
        case .measureDue, .agreementDue: promiseBy(last)
        case .promiseNotKept: promiseNotKept
        case .reportDue: reportDue
        case .erasureSoon: erasedOn(last)
        case .technical: technical
        case .letterReady, .reply, .minutesToCheck, .question, .notice: nil
        }
    }
}

import Procedure

extension MailTexts {
    /// The mail to a complainant or respondent at this moment; nil where they get none (domain rule 7).
    ///
    /// `last` is the last day of the term, in words: a count of days would be wrong a day later.
    public func words(_ moment: Moment, site: String, last: String) -> String? {
        switch moment {
        case .letterReady, .reply: news(site)
        case .minutesToCheck: toCheck(site)
        case .question: question(site)
        case .notice: forRespondent(site)
        case .reactionDay10, .reactionDay14: respondentReminder(site, last)
        case .reactionOver: respondentOver(site)
        case .newComplaint, .urgentUnacknowledged, .askedToHandle, .notDistributed, .firstContactDue,
            .firstContactMissed, .reactionCame, .correctionCame, .messageCame, .mailReturned, .notInformed,
            .day14, .day28, .day35, .day40, .silent, .day42, .overdue, .roomMessage, .measureDue,
            .agreementDue, .promiseNotKept, .reportDue, .erasureSoon, .technical:
            nil
        }
    }
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
        case .messageCame: message
        case .mailReturned: mailReturned
        case .notInformed: notInformed
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

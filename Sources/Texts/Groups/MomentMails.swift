import Procedure

extension MailTexts {
    /// The mail to a complainant or respondent at this moment; nil where they get none (domain rule 7).
    ///
    /// `daysLeft` counts to the last day of the term that the moment is about.
    public func words(_ moment: Moment, site: String, daysLeft: Int) -> String? {
        switch moment {
        case .letterReady, .reply: news(site)
        case .minutesToCheck: toCheck(site)
        case .question: question(site)
        case .notice: forRespondent(site)
        case .reactionDay10: respondentDay10(site, daysLeft)
        case .reactionDay14: respondentDay14(site)
        case .reactionOver: respondentOver(site)
        case .newComplaint, .urgentUnacknowledged, .notDistributed, .firstContactDue, .firstContactMissed,
            .reactionCame, .correctionCame, .notInformed, .day14, .day28, .day35, .day40, .silent, .day42,
            .overdue,
            .roomMessage,
            .measureDue, .agreementDue, .promiseNotKept, .reportDue, .erasureSoon, .technical:
            nil
        }
    }
}

extension DeskMail {
    /// What is asked of a member of staff at this moment; nil where the moment is not theirs.
    public func words(_ moment: Moment, daysLeft days: Int) -> String? {
        switch moment {
        case .newComplaint: newComplaint
        case .urgentUnacknowledged: urgent
        case .notDistributed: notDistributed
        case .firstContactDue: firstContactDue
        case .firstContactMissed: firstContactMissed
        case .reactionCame: reactionCame
        case .correctionCame: correctionCame
        case .notInformed: notInformed
        case .day14, .day28, .day35, .day40: daysLeft(days)
        case .silent: silent
        case .day42: lastDay
        case .overdue: overdue
        case .roomMessage: roomMessage
        case .measureDue, .agreementDue: measureDue
        case .promiseNotKept: promiseNotKept
        case .reportDue: reportDue
        case .erasureSoon: erasureSoon
        case .technical: technical
        case .letterReady, .reply, .minutesToCheck, .question, .notice, .reactionDay10, .reactionDay14,
            .reactionOver:
            nil
        }
    }
}

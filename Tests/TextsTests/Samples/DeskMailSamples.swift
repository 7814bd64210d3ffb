import Procedure
import Texts

extension DeskMail: Sampled {
    var samples: [Sample] {
        [
            Sample("subject", subject("«organisation»"), mentions: ["«organisation»"]),
            Sample("body", body("«what»", "«link»"), mentions: ["«what»", "«link»"]),
            Sample("newComplaint", newComplaint),
            Sample("urgent", urgent),
            Sample("notDistributed", notDistributed),
            Sample("proposed", proposed),
            Sample("firstContactDue", firstContactDue),
            Sample("firstContactMissed", firstContactMissed),
            Sample("reactionCame", reactionCame),
            Sample("notInformed", notInformed),
            Sample("correctionCame", correctionCame),
            Sample("message", message),
            Sample("daysLeft", daysLeft(3)),
            Sample("silent", silent),
            Sample("lastDay", lastDay),
            Sample("overdue", overdue),
            Sample("measureDue", measureDue),
            Sample("promiseNotKept", promiseNotKept),
            Sample("reportDue", reportDue),
            Sample("erasureSoon", erasureSoon),
            Sample("roomMessage", roomMessage),
            Sample("technical", technical),
        ]
    }
}

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
            Sample("firstContactDue", firstContactDue("«day»"), mentions: ["«day»"]),
            Sample("firstContactMissed", firstContactMissed),
            Sample("reactionCame", reactionCame), Sample("handedOn", handedOn),
            Sample("reactionWaits", reactionWaits("«day»"), mentions: ["«day»"]),
            Sample("reactionOver", reactionOver),
            Sample("notInformed", notInformed),
            Sample("mandateOver", mandateOver),
            Sample("dataAsked", dataAsked("«day»"), mentions: ["«day»"]),
            Sample("dayAsked", dayAsked),
            Sample("correctionCame", correctionCame),
            Sample("message", message),
            Sample("mailReturned", mailReturned),
            Sample("finishBy", finishBy("«day»"), mentions: ["«day»"]),
            Sample("silent", silent),
            Sample("overdue", overdue),
            Sample("promiseBy", promiseBy("«day»"), mentions: ["«day»"]),
            Sample("promiseNotKept", promiseNotKept),
            Sample("reportDue", reportDue),
            Sample("erasedOn", erasedOn("«day»"), mentions: ["«day»"]),
            Sample("roomMessage", roomMessage),
            Sample("sealSubject", sealSubject(3), mentions: ["3"]),
            Sample("sealBody", sealBody),
            Sample("invitation", invitation("«link»", "«day»"), mentions: ["«link»", "«day»"]),
            Sample("forgotten", forgotten("«link»"), mentions: ["«link»"]),
            Sample("recovered", recovered("«name»"), mentions: ["«name»"]),
            Sample("addressChanged", addressChanged("«name»", "«person»"), mentions: ["«name»", "«person»"]),
            Sample("linkSent", linkSent("«name»", "«person»"), mentions: ["«name»", "«person»"]),
            Sample("factorRemoved", factorRemoved("«name»", "«person»"), mentions: ["«name»", "«person»"]),
            Sample("openIDReleased", openIDReleased("«name»", "«person»"), mentions: ["«name»", "«person»"]),
            Sample("technical", technical),
        ]
    }
}

import Procedure
import Texts

extension DeskAfterwards: Sampled {
    var samples: [Sample] {
        [
            Sample("correct", correct),
            Sample("correctLead", correctLead),
            Sample("correctWords", correctWords),
            Sample("correctHint", correctHint),
            Sample("noCorrection", noCorrection),
            Sample("sendCorrection", sendCorrection),
            Sample("whatHappened", whatHappened),
            Sample("noWords", noWords),
            Sample("notKept", notKept("«day»"), mentions: ["«day»"]),
            Sample("kept", kept("«day»"), mentions: ["«day»"]),
            Sample("newComplaint", newComplaint),
            Sample("newComplaintLead", newComplaintLead(Terms.others.maximumAge), mentions: ["4 jaar"]),
            Sample("promises", promises),
            Sample("promisesLead", promisesLead),
            Sample("noPromises", noPromises),
            Sample("open", open),
            Sample("helped", helped),
            Sample("agreement", agreement("«what»"), mentions: ["«what»"]),
            Sample("measure", measure("«what»"), mentions: ["«what»"]),
            Sample("yours", yours),
            Sample("yoursLead", yoursLead),
            Sample("ownedBy", ownedBy("«handler»", "«telephone»"), mentions: ["«handler»", "«telephone»"]),
            Sample("report", report),
            Sample("reportDay", reportDay),
            Sample("ownerHint", ownerHint),
        ]
    }
}

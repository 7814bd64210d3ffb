import Procedure
import Texts

extension DeskErasure: Sampled {
    var samples: [Sample] { first + second }

    private var first: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("list", list),
            Sample("none", none),
            Sample("number", number),
            Sample("day", day),
            Sample("state", state),
            Sample("waits", waits),
            Sample("noChange", noChange),
            Sample("next", next),
            Sample("caseTitle", caseTitle("«number»"), mentions: ["«number»"]),
            Sample("now", now("«day»"), mentions: ["«day»"]),
            Sample("ask", ask),
            Sample("askLead", askLead),
        ]
    }

    private var second: [Sample] {
        [
            Sample("newDay", newDay),
            Sample("why", why),
            Sample("whyHint", whyHint),
            Sample("whyMissing", whyMissing),
            Sample("send", send),
            Sample("asked", asked("«who»", "«day»"), mentions: ["«who»", "«day»"]),
            Sample("because", because),
            Sample("approve", approve),
            Sample("drop", drop),
            Sample("otherNeeded", otherNeeded),
            Sample("nobodyElse", nobodyElse),
            Sample("nobodyApproves", nobodyApproves),
            Sample("doneAsked", doneAsked),
            Sample("doneApproved", doneApproved),
            Sample("doneDropped", doneDropped),
            Sample("back", back),
        ]
    }
}

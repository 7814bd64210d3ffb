import Procedure
import Texts

extension DeskTalk: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("day", day),
            Sample("manner", manner), Sample("place", place),
            Sample("atPlace", atPlace),
            Sample("byTelephone", byTelephone),
            Sample("who", who),
            Sample("complainant", complainant),
            Sample("company", company),
            Sample("arrange", arrange),
            Sample("arranged", arranged("«day»"), mentions: ["«day»"]),
            Sample("heldTitle", heldTitle),
            Sample("heldDay", heldDay),
            Sample("attended", attended),
            Sample("notHeld", notHeld),
            Sample("notHeldReason", notHeldReason),
            Sample("moved", moved), Sample("newDay", newDay), Sample("newTime", newTime),
            Sample("chooseWho", chooseWho),
            Sample("time", time), Sample("timeHint", timeHint), Sample("noTime", noTime),
            Sample("noPlace", noPlace),
            Sample("minutesTitle", minutesTitle("«day»"), mentions: ["«day»"]),
            Sample("minutesWords", minutesWords),
            Sample("minutesTo", minutesTo),
            Sample("minutesHint", minutesHint),
            Sample("passage", passage("«name»"), mentions: ["«name»"]),
            Sample("passageHint", passageHint),
            Sample("noReason", noReason),
            Sample("without", without("«name»", "«why»"), mentions: ["«name»", "«why»"]),
            Sample("withoutPassage", withoutPassage("«name»", "«why»"), mentions: ["«name»", "«why»"]),
            Sample("leftOut", leftOut("«name»"), mentions: ["«name»"]),
            Sample("share", share),
            Sample("shared", shared),
            Sample("empty", empty),
            Sample("correct", correct("«name»"), mentions: ["«name»"]),
            Sample("incorrect", incorrect("«name»"), mentions: ["«name»"]),
            Sample("waiting", waiting),
        ]
    }
}

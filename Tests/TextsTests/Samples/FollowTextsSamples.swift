import Procedure
import Texts

extension FollowTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("number", number("«number»", "«day»"), mentions: ["«number»", "«day»"]),
            Sample("whereHeading", whereHeading),
            Sample("todoHeading", todoHeading),
            Sample("stepsHeading", stepsHeading),
            Sample("wantHeading", wantHeading),
            Sample("pastHeading", pastHeading),
            Sample("showAll", showAll),
            Sample("stepDone", stepDone),
            Sample("stepNow", stepNow),
            Sample("stepLater", stepLater),
            Sample("reactionUntil", reactionUntil("«day»"), mentions: ["«day»"]),
            Sample("answerBy", answerBy("«day»"), mentions: ["«day»"]),
            Sample("late", late), Sample("wasDue", wasDue("«day»"), mentions: ["«day»"]),
            Sample("laterDay", laterDay("«day»"), mentions: ["«day»"]),
            Sample("leave", leave),
            Sample("left", left),
            Sample("readBy", readBy("«names»"), mentions: ["«names»"]),
            Sample("you", you),
            Sample("manager", manager("«name»"), mentions: ["«name»"]),
            Sample("someoneOfUs", someoneOfUs),
        ]
    }

    var groups: [String: any Sampled] {
        [
            "entry": entry, "lost": lost, "phase": phase, "step": step, "todo": todo, "act": act,
            "message": message, "files": files, "minutes": minutes, "agreements": agreements,
            "outcome": outcome, "notSolved": notSolved, "notKept": notKept, "stopping": stopping,
            "readers": readers,
            "later": later, "timeline": timeline, "past": past, "wish": wish,
        ]
    }
}

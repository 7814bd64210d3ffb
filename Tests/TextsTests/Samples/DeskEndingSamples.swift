import Procedure
import Texts

extension DeskStopping: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«day»"), mentions: ["«day»"]),
            Sample("reason", reason("«reason»"), mentions: ["«reason»"]),
            Sample("noReason", noReason),
            Sample("confirm", confirm),
            Sample("callTitle", callTitle),
            Sample("callLead", callLead),
            Sample("called", called),
            Sample("record", record),
            Sample("cause", Withdrawal.Cause.examples.map(cause)),
        ]
    }
}

extension DeskMeasure: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("kind", kind),
            Sample("what", what),
            Sample("owner", owner),
            Sample("due", due),
            Sample("add", add),
            Sample("added", added),
            Sample("none", none),
            Sample("noneReason", noneReason),
            Sample("finish", finish),
            Sample("finishDay", finishDay),
            Sample("drop", drop),
            Sample("dropReason", dropReason),
            Sample("evaluate", evaluate),
            Sample("open", open("«day»"), mentions: ["«day»"]),
            Sample("done", done("«day»"), mentions: ["«day»"]),
            Sample("dropped", dropped),
            Sample("noWhat", noWhat),
            Sample("noOwner", noOwner),
            Sample("twoOwners", twoOwners),
            Sample("employeeHint", employeeHint),
        ]
    }
}

extension DeskLate: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«day»"), mentions: ["«day»"]),
            Sample("reason", reason),
            Sample("newDay", newDay),
            Sample("counts", counts),
            Sample("send", send),
            Sample("noReason", noReason),
            Sample("noDay", noDay),
            Sample("titleAhead", titleAhead),
            Sample("leadAhead", leadAhead("«day»"), mentions: ["«day»"]),
            Sample("countsAhead", countsAhead), Sample("atMost", atMost("«day»"), mentions: ["«day»"]),
        ]
    }
}

import Procedure
import Texts

extension FollowTexts.Outcomes: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("letters", letters),
            Sample("noLetters", noLetters),
            Sample("letter", letter("«title»", "«day»"), mentions: ["«title»", "«day»"]),
            Sample("unread", unread),
            Sample("pdf", pdf),
            Sample("officerHeading", officerHeading),
            Sample("officer", officer),
            Sample("measuresHeading", measuresHeading),
            Sample("measure", measure("«what»", "«day»"), mentions: ["«what»", "«day»"]),
            Sample("measureDone", measureDone("«what»", "«day»"), mentions: ["«what»", "«day»"]),
        ]
    }
}

extension FollowTexts.NotSolved: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text("«day»"), mentions: ["«day»"]),
            Sample("label", label),
            Sample("confirm", confirm),
            Sample("done", done),
        ]
    }
}

extension FollowTexts.NotKept: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("year", year(3)),
            Sample("which", which),
            Sample("due", due("«day»"), mentions: ["«day»"]),
            Sample("choose", choose),
            Sample("label", label),
            Sample("empty", empty),
            Sample("confirm", confirm),
            Sample("next", next),
            Sample("alsoTold", alsoTold),
            Sample("told", told("«what»"), mentions: ["«what»"]),
            Sample("busy", busy),
            Sample("toDraft", toDraft),
        ]
    }
}

extension FollowTexts.Stopping: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text),
            Sample("reason", reason),
            Sample("solved", solved),
            Sample("doNotWantTo", doNotWantTo),
            Sample("doNotDare", doNotDare),
            Sample("before", before),
            Sample("beforeNone", beforeNone),
            Sample("beforeTalk", beforeTalk),
            Sample("beforeOfficer", beforeOfficer),
            Sample("other", other),
            Sample("officerHeading", officerHeading),
            Sample("officer", officer),
            Sample("happens", happens),
            Sample("happensByCode", happensByCode),
            Sample("undo", undo(Terms.others.continuation)),
            Sample("which", which),
            Sample("whole", whole),
            Sample("point", point(2)),
            Sample("choose", choose),
            Sample("confirm", confirm),
            Sample("keep", keep),
            Sample("done", done),
            Sample("partDone", partDone),
            Sample("undoTitle", undoTitle),
            Sample("undoText", undoText),
            Sample("undoConfirm", undoConfirm),
            Sample("undone", undone),
        ]
    }
}

extension FollowTexts.Readers: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text),
            Sample("none", none),
            Sample("respondent", respondent),
            Sample("day", day),
            Sample("who", who),
            Sample("question", question),
        ]
    }
}

extension FollowTexts.Later: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text("«phone»"), mentions: ["«phone»"]),
        ]
    }
}

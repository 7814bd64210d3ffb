import Procedure
import Texts

extension DeskDay: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("morning", morning("«name»"), mentions: ["«name»"]),
            Sample("afternoon", afternoon("«name»"), mentions: ["«name»"]),
            Sample("evening", evening("«name»"), mentions: ["«name»"]),
            Sample("cases", cases(3)),
            Sample("late", late(3)),
            Sample("today", today(3)),
            Sample("nothingToday", nothingToday),
            Sample("waiting", waiting(3)),
            Sample("none", none),
            Sample("groupLate", groupLate(3)),
            Sample("groupToday", groupToday(3)),
            Sample("groupWeek", groupWeek(3)),
            Sample("groupLater", groupLater(3)),
            Sample("groupWaiting", groupWaiting(3)),
            Sample("row", row("«action»", "«number»"), mentions: ["«action»", "«number»"]),
            Sample("isNew", isNew),
            Sample("noVoicemail", noVoicemail),
            Sample("interpreter", interpreter("«language»"), mentions: ["«language»"]),
            Sample("safeTimes", safeTimes("«times»"), mentions: ["«times»"]),
            Sample("readAloud", readAloud),
            Sample("hearing", hearing),
            Sample("answerWasDue", answerWasDue("«day»"), mentions: ["«day»"]),
            Sample("answerDue", answerDue("«day»"), mentions: ["«day»"]),
            Sample("aimFor", aimFor("«day»"), mentions: ["«day»"]),
            Sample("remindedByItself", remindedByItself),
        ]
    }
}

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
            Sample("officerNone", officerNone),
            Sample("registerNone", registerNone),
            Sample("administratorNone", administratorNone),
            Sample("employeeNone", employeeNone),
            Sample("groupLate", groupLate),
            Sample("groupToday", groupToday),
            Sample("groupWeek", groupWeek),
            Sample("groupLater", groupLater),
            Sample("groupWaiting", groupWaiting),
            Sample("groupTasks", groupTasks),
            Sample("task", task("«kind»", 3), mentions: ["«kind»"]),
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

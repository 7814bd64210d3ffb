import Texts

extension DeskUpkeep: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title), Sample("fine", fine), Sample("mailStuck", mailStuck),
            Sample("mailRefused", mailRefused), Sample("backupOld", backupOld),
            Sample("diskNearlyFull", diskNearlyFull), Sample("administratorKnows", administratorKnows),
            Sample("lookHere", lookHere), Sample("mailStuckAdvice", mailStuckAdvice),
            Sample("mailRefusedAdvice", mailRefusedAdvice), Sample("backupOldAdvice", backupOldAdvice),
            Sample("diskNearlyFullAdvice", diskNearlyFullAdvice), Sample("queue", queue),
            Sample("noMail", noMail), Sample("whom", whom), Sample("age", age), Sample("tries", tries),
            Sample("reason", reason), Sample("act", act), Sample("outside", outside),
            Sample("hours", [hours(0), hours(1), hours(30)]), Sample("tryAgain", tryAgain),
            Sample("goesByItself", goesByItself), Sample("notTriedYet", notTriedYet),
            Sample("serverAway", serverAway), Sample("askedToWait", askedToWait),
            Sample("notLetIn", notLetIn), Sample("misconfigured", misconfigured),
            Sample("notWritten", notWritten), Sample("unknownMailbox", unknownMailbox),
            Sample("refusedText", refusedText),
        ]
    }
}

import Procedure
import Texts

extension MailTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("subject", subject("«organisation»"), mentions: ["«organisation»"]),
            Sample("news", news("«site»"), mentions: ["«site»"]),
            Sample("question", question("«site»"), mentions: ["«site»"]),
            Sample("toCheck", toCheck("«site»"), mentions: ["«site»"]),
            Sample("forRespondent", forRespondent("«site»"), mentions: ["«site»"]),
            Sample(
                "respondentReminder", respondentReminder("«site»", "«day»"), mentions: ["«site»", "«day»"]),
            Sample("respondentOver", respondentOver("«site»"), mentions: ["«site»"]),
            Sample("respondentNews", respondentNews("«link»"), mentions: ["«link»"]),
            Sample("respondentToCheck", respondentToCheck("«link»"), mentions: ["«link»"]),
            Sample("respondentLink", respondentLink("«link»"), mentions: ["«link»"]),
            Sample("noReply", noReply),
            Sample("greeting", greeting),
            Sample("closing", closing("«organisation»"), mentions: ["«organisation»"]),
        ]
    }
}

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
            Sample("respondentDay10", respondentDay10("«site»", 3), mentions: ["«site»"]),
            Sample("respondentDay14", respondentDay14("«site»"), mentions: ["«site»"]),
            Sample("respondentOver", respondentOver("«site»"), mentions: ["«site»"]),
            Sample("noReply", noReply),
            Sample("greeting", greeting),
            Sample("closing", closing("«organisation»"), mentions: ["«organisation»"]),
        ]
    }
}

import Procedure
import Texts

extension RespondentTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("sharedHeading", sharedHeading),
            Sample("questionHeading", questionHeading),
            Sample("daysLeft", daysLeft(3, "«day»"), mentions: ["«day»"]),
            Sample("over", over),
            Sample("secrecy", secrecy),
            Sample("support", support("«name»"), mentions: ["«name»"]),
            Sample("helping", helping),
            Sample("label", label),
            Sample("save", save),
            Sample("preview", preview),
            Sample("send", send),
            Sample("sent", sent),
            Sample("add", add),
            Sample("empty", empty),
            Sample("none", none),
            Sample("outcome", outcome),
            Sample("handOn", handOn),
        ]
    }
}

import Procedure
import Texts

extension FormTexts.Story: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("helpHeading", helpHeading),
            Sample("prompts", prompts),
            Sample("fileHeading", fileHeading),
            Sample("fileLabel", fileLabel),
            Sample("fileHint", fileHint),
            Sample("charactersLeft", charactersLeft(3)),
            Sample("empty", empty),
            Sample("tooLong", tooLong),
        ]
    }
}

extension FormTexts.Urgency: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("no", no),
            Sample("cannotWait", cannotWait),
            Sample("cannotWaitHint", cannotWaitHint),
            Sample("unsafe", unsafe),
            Sample("choose", choose),
            Sample("callToo", callToo("«phone»", "«hours»"), mentions: ["«phone»", "«hours»"]),
        ]
    }
}

import Texts

extension SignatureTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("keyTitle", keyTitle),
            Sample("keyLead", keyLead("«organisation»"), mentions: ["«organisation»"]),
            Sample("key", key),
            Sample("keyFile", keyFile),
            Sample("byHand", byHand),
            Sample("toCheck", toCheck),
            Sample("title", title),
            Sample("lead", lead),
            Sample("privacy", privacy),
            Sample("file", file),
            Sample("hint", hint("«size»"), mentions: ["«size»"]),
            Sample("button", button),
            Sample("noFile", noFile),
            Sample("tooLarge", tooLarge("«size»"), mentions: ["«size»"]),
            Sample("busy", busy),
            Sample("whole", whole),
            Sample("wholeFrom", wholeFrom("«number»", "«day»"), mentions: ["«number»", "«day»"]),
            Sample("notWhole", notWhole),
            Sample("notOurs", notOurs),
            Sample("unreadable", unreadable),
            Sample("changed", changed("«path»"), mentions: ["«path»"]),
            Sample("missing", missing("«path»"), mentions: ["«path»"]),
            Sample("added", added("«path»"), mentions: ["«path»"]),
            Sample("askUs", askUs("«telephone»"), mentions: ["«telephone»"]),
            Sample("another", another),
        ]
    }
}

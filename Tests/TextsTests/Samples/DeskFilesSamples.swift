import Texts

extension DeskFiles: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("addTitle", addTitle),
            Sample("hint", hint),
            Sample("label", label),
            Sample("whose", whose),
            Sample("theirs", theirs),
            Sample("ours", ours),
            Sample("oursHint", oursHint),
            Sample("oursForHandler", oursForHandler),
            Sample("day", day),
            Sample("how", how),
            Sample("onlyTheirs", onlyTheirs),
            Sample("add", add),
            Sample("chooseWhose", chooseWhose),
            Sample("chooseHow", chooseHow),
            Sample("chooseAgain", chooseAgain),
            Sample("waits", waits),
            Sample("another", another),
            Sample("broken", broken),
            Sample("sent", sent("«day»"), mentions: ["«day»"]),
            Sample(
                "received", received("«channel»", "«day»", "«name»"),
                mentions: ["«channel»", "«day»", "«name»"]),
            Sample("reacted", reacted("«name»", "«day»"), mentions: ["«name»", "«day»"]),
            Sample("made", made("«name»", "«day»"), mentions: ["«name»", "«day»"]),
        ]
    }
}

import Procedure
import Texts

extension DeskLetters: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("none", none),
            Sample("toPost", toPost("«title»", "«number»"), mentions: ["«title»", "«number»"]),
            Sample("toCallAbout", toCallAbout("«title»", "«number»"), mentions: ["«title»", "«number»"]),
            Sample("toReadAloud", toReadAloud("«title»", "«number»"), mentions: ["«title»", "«number»"]),
            Sample("waitingSince", waitingSince("«day»"), mentions: ["«day»"]),
            Sample("print", print),
            Sample("envelope", envelope),
            Sample("tickTitle", tickTitle),
            Sample("tickDay", tickDay),
            Sample("tick", tick),
            Sample("ticked", ticked("«day»"), mentions: ["«day»"]),
            Sample("listIntro", listIntro), Sample("printAll", printAll),
            Sample("printFirst", printFirst(25), mentions: ["25"]),
            Sample("newSheet", newSheet), Sample("which", which), Sample("whichHint", whichHint),
            Sample("posted", posted), Sample("chooseLetters", chooseLetters),
            Sample(
                "line", line("«letter»", "«name»", "«number»"), mentions: ["«letter»", "«name»", "«number»"]),
            Sample("printOne", printOne("«letter»", "«number»"), mentions: ["«letter»", "«number»"]),
            Sample("justTicked", justTicked), Sample("tickedHint", tickedHint), Sample("mistake", mistake),
            Sample("tell", tell("«name»"), mentions: ["«name»"]), Sample("tellPromise", tellPromise),
            Sample("seeAgain", seeAgain),
            Sample("wrong", wrong), Sample("rewrite", rewrite),
            Sample("takeBack", takeBack), Sample("noPDF", noPDF), Sample("onScreen", onScreen),
            Sample("out", Letter.Out.Way.examples.map(out)),
            Sample("route", LetterRoute.examples.map(route)),
        ]
    }
}

extension DeskMessages: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("none", none),
            Sample("from", from("«name»", "«day»"), mentions: ["«name»", "«day»"]),
            Sample("label", label),
            Sample("hint", hint),
            Sample("silent", silent(Terms.others.silence)),
            Sample("callInstead", callInstead),
            Sample("oneLine", oneLine),
            Sample("send", send),
            Sample("sent", sent),
            Sample("empty", empty),
            Sample("file", file),
            Sample("fileHint", fileHint),
        ]
    }
}

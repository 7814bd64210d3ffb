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
            Sample("silent", silent(14)),
            Sample("oneLine", oneLine),
            Sample("send", send),
            Sample("sent", sent),
            Sample("empty", empty),
        ]
    }
}

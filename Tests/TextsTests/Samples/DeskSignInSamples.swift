import Procedure
import Texts

extension DeskSignIn: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("email", email),
            Sample("password", password),
            Sample("code", code),
            Sample("enter", enter),
            Sample("wrong", wrong),
            Sample("wrongCode", wrongCode),
            Sample("empty", empty),
            Sample("wait", wait("«time»"), mentions: ["«time»"]),
            Sample("over", over),
            Sample("out", out),
            Sample("demoTitle", demoTitle),
            Sample("demoText", demoText),
            Sample("linkUsed", linkUsed),
            Sample("byProvider", byProvider("«label»"), mentions: ["«label»"]),
            Sample("knownTitle", knownTitle),
            Sample("known", known),
            Sample("goOn", goOn),
            Sample("refusedTitle", refusedTitle),
            Sample("lost", lost),
            Sample("unknown", unknown("«label»"), mentions: ["«label»"]),
            Sample("unknownHelp", unknownHelp),
            Sample("providerAway", providerAway("«label»"), mentions: ["«label»"]),
            Sample("toSignIn", toSignIn),
            Sample("onlyHere", onlyHere("«label»"), mentions: ["«label»"]),
            Sample("stillThere", stillThere("«label»"), mentions: ["«label»"]),
            Sample("whichRole", whichRole),
        ]
    }
}

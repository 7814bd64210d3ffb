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
            Sample("whichRole", whichRole),
        ]
    }
}

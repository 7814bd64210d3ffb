import Procedure
import Texts

extension FormTexts.HelpNow: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lines", lines),
            Sample("callHeading", callHeading),
            Sample("callTime", callTime("«moment»"), mentions: ["«moment»"]),
            Sample("before", before("«day»", "«time»"), mentions: ["«day»", "«time»"]),
            Sample("number", number),
            Sample("callMe", callMe),
            Sample("goOn", goOn),
            Sample("noNumber", noNumber),
            Sample("noted", noted),
        ]
    }
}

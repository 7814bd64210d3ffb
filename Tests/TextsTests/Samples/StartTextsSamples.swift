import Procedure
import Texts

extension StartTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«organisation»"), mentions: ["«organisation»"]),
            Sample("dangerHeading", dangerHeading),
            Sample("danger", danger),
            Sample("howHeading", howHeading),
            Sample("facts", facts(.others)),
            Sample("begin", begin),
            Sample("haveCode", haveCode),
            Sample("otherWaysHeading", otherWaysHeading),
            Sample("otherWays", otherWays("«phone»"), mentions: ["«phone»"]),
            Sample("printForm", printForm),
            Sample("visit", visit),
            Sample("officerHeading", officerHeading),
            Sample("officer", officer),
            Sample("officerLink", officerLink),
            Sample("wiped", wiped),
        ]
    }
}

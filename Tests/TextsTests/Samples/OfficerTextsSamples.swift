import Procedure
import Texts

extension OfficerTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("helpHeading", helpHeading),
            Sample("help", help),
            Sample("whenHeading", whenHeading),
            Sample("when", when),
            Sample("notHeading", notHeading),
            Sample("not", not),
            Sample("trustHeading", trustHeading),
            Sample("trust", trust("«name»", "«substitute»"), mentions: ["«name»", "«substitute»"]),
            Sample("danger", danger),
            Sample("contactHeading", contactHeading),
            Sample("name", name("«name»"), mentions: ["«name»"]),
            Sample("call", call("«phone»"), mentions: ["«phone»"]),
            Sample("mail", mail("«address»"), mentions: ["«address»"]),
            Sample("replyDays", replyDays(4)),
            Sample("about", about),
        ]
    }
}

import Procedure
import Texts

extension PrivacyTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«organisation»"), mentions: ["«organisation»"]),
            Sample("passages", passages(3)),
            Sample("contact", contact("«phone»"), mentions: ["«phone»"]),
        ]
    }
}

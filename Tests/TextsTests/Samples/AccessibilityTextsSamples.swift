import Procedure
import Texts

extension AccessibilityTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("passages", passages("«phone»"), mentions: ["«phone»"]),
        ]
    }
}

import Procedure
import Texts

extension FormTexts.Wiping: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text),
            Sample("confirm", confirm),
            Sample("keep", keep),
        ]
    }
}

extension FormTexts.Expired: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text(3)),
            Sample("again", again),
            Sample("phone", phone("«number»"), mentions: ["«number»"]),
        ]
    }
}

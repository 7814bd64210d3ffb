import Procedure
import Texts

extension FollowTexts.Entry: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("label", label),
            Sample("hint", hint),
            Sample("open", open),
            Sample("lost", lost),
            Sample("empty", empty),
            Sample("unknown", unknown),
            Sample("maybeErased", maybeErased),
            Sample("wait", wait("«time»", "«phone»"), mentions: ["«time»", "«phone»"]),
            Sample("minutes", minutes(3)),
            Sample("expired", expired),
        ]
    }
}

extension FollowTexts.Lost: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("call", call("«phone»"), mentions: ["«phone»"]),
            Sample("check", check),
            Sample("nameless", nameless),
            Sample("oldCode", oldCode),
            Sample("locked", locked),
        ]
    }
}

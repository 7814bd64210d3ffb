import Procedure
import Texts

extension FormTexts.About: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("employee", employee("«organisation»"), mentions: ["«organisation»"]),
            Sample("partner", partner("«organisation»"), mentions: ["«organisation»"]),
            Sample("organisation", organisation("«organisation»"), mentions: ["«organisation»"]),
            Sample("organisationHint", organisationHint),
            Sample("unsure", unsure),
            Sample("name", name),
            Sample("avoidTitle", avoidTitle),
            Sample("avoidHint", avoidHint),
            Sample("avoidNames", avoidNames),
            Sample("avoidDesk", avoidDesk),
            Sample("avoidDeskHint", avoidDeskHint),
            Sample("choose", choose),
        ]
    }
}

extension FormTexts.Effect: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("tooLong", tooLong),
        ]
    }
}

extension FormTexts.Wishes: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("other", other),
        ]
    }
}

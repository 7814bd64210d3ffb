import Texts

extension DeskTogether: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("belongs", belongs("«number»"), mentions: ["«number»"]),
            Sample("joined", joined("«number»"), mentions: ["«number»"]),
            Sample("joinTitle", joinTitle),
            Sample("joinLead", joinLead),
            Sample("number", number),
            Sample("noNumber", noNumber),
            Sample("join", join),
            Sample("linkTitle", linkTitle),
            Sample("linkLead", linkLead),
            Sample("link", link),
        ]
    }
}

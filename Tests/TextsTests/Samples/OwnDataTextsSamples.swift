import Texts

extension OwnDataTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("receiptHeading", receiptHeading),
            Sample("receiptLead", receiptLead),
            Sample("receipt", receipt),
            Sample("allHeading", allHeading),
            Sample("allLead", allLead),
            Sample("all", all),
            Sample("careful", careful),
            Sample("checkLink", checkLink),
            Sample("askHeading", askHeading),
            Sample("askLead", askLead),
            Sample("kind", kind),
            Sample("correction", correction),
            Sample("objection", objection),
            Sample("kindMissing", kindMissing),
            Sample("words", words),
            Sample("wordsMissing", wordsMissing),
            Sample("send", send),
            Sample("sent", sent),
            Sample("asked", asked("«day»"), mentions: ["«day»"]),
            Sample("answered", answered("«day»"), mentions: ["«day»"]),
            Sample("answerLater", answerLater),
            Sample("link", link),
        ]
    }
}

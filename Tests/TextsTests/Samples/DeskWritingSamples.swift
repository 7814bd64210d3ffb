import Texts

extension DeskWriting: Sampled {
    var samples: [Sample] {
        [
            Sample("later", later),
            Sample("waits", waits("«day»", "«time»"), mentions: ["«day»", "«time»"]),
            Sample("discard", discard),
            Sample("othersTitle", othersTitle),
            Sample("others", others),
        ]
    }
}

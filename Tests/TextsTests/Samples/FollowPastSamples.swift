import Texts

extension FollowTexts.PastLinks: Sampled {
    var samples: [Sample] {
        [
            Sample("readLetter", readLetter),
            Sample("readMinutes", readMinutes),
            Sample("readAgreements", readAgreements),
            Sample("readMessages", readMessages),
            Sample("readFiles", readFiles),
            Sample("openLetter", openLetter),
        ]
    }
}

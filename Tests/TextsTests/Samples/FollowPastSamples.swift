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

extension FollowTexts.Wishes: Sampled {
    var groups: [String: any Sampled] { ["reach": reach] }

    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("now", now),
            Sample("notNow", notNow),
            Sample("consequence", consequence),
            Sample("yes", yes),
            Sample("no", no),
            Sample("save", save),
            Sample("named", named),
            Sample("reached", reached),
            Sample("minded", minded),
        ]
    }
}

extension FollowTexts.Wishes.ReachQuestion: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("said", said),
            Sample("lettersTo", lettersTo),
            Sample("safeTimes", safeTimes),
            Sample("consequence", consequence),
            Sample("yes", yes),
            Sample("no", no),
            Sample("confirmed", confirmed),
        ]
    }
}

import Procedure
import Texts

extension DeskAnswer: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("point", point(3, 3)),
            Sample("examined", examined),
            Sample("examinedHint", examinedHint),
            Sample("sides", sides),
            Sample("judgment", judgment),
            Sample("upheld", upheld),
            Sample("notUpheld", notUpheld),
            Sample("noFinding", noFinding),
            Sample("why", why),
            Sample("whyHint", whyHint),
            Sample("apology", apology),
            Sample("apologyHint", apologyHint),
            Sample("measuresHeading", measuresHeading),
            Sample("judge", judge),
            Sample("judged", judged),
            Sample("chooseJudgment", chooseJudgment),
            Sample("noWhy", noWhy),
            Sample("noExamined", noExamined), Sample("twoSentences", twoSentences),
            Sample("noSides", noSides),
            Sample("complainantWrote", complainantWrote),
            Sample("reactionOf", reactionOf("«name»"), mentions: ["«name»"]),
            Sample("stillToDo", stillToDo),
            Sample("openPoint", openPoint(3)),
            Sample("reconsider", reconsider),
            Sample("previewTitle", previewTitle),
            Sample("checkTitle", checkTitle),
            Sample("checkPoints", checkPoints),
            Sample("checkReasons", checkReasons),
            Sample("checkMeasures", checkMeasures),
            Sample("sendTitle", sendTitle),
            Sample("byCode", byCode),
            Sample("byPost", byPost),
            Sample("nowhere", nowhere),
            Sample("onlyOnce", onlyOnce),
            Sample("send", send),
            Sample("sent", sent("«day»"), mentions: ["«day»"]),
            Sample("refuseTitle", refuseTitle),
            Sample("refuseGround", refuseGround),
            Sample("refuseWhy", refuseWhy),
        ]
    }
}

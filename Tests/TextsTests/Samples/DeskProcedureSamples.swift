import Texts

extension DeskProcedure: Sampled {
    var samples: [Sample] { pages + form + preview + problems }

    private var pages: [Sample] {
        [
            Sample("title", title), Sample("lead", lead), Sample("versions", versions), Sample("name", name),
            Sample("from", from), Sample("why", why), Sample("state", state), Sample("inForce", inForce),
            Sample("coming", coming), Sample("past", past), Sample("write", write), Sample("read", read),
            Sample("none", none), Sample("published", published), Sample("gone", gone),
            Sample("withdraw", withdraw),
            Sample("withdrawTitle", withdrawTitle("«name»"), mentions: ["«name»"]),
            Sample("withdrawLead", withdrawLead("«day»"), mentions: ["«day»"]), Sample("keep", keep),
            Sample("withdrawn", withdrawn),
        ]
    }

    private var form: [Sample] {
        [
            Sample("newTitle", newTitle), Sample("newLead", newLead), Sample("text", text),
            Sample("textHint", textHint), Sample("terms", terms), Sample("finish", finish),
            Sample("reaction", reaction), Sample("maximumAge", maximumAge),
            Sample("firstContactTarget", firstContactTarget),
            Sample("firstContactPromise", firstContactPromise), Sample("continuation", continuation),
            Sample("retention", retention), Sample("between", between(3, 8), mentions: ["3", "8"]),
            Sample("grounds", grounds), Sample("groundsHint", groundsHint), Sample("labels", labels),
            Sample("labelsHint", labelsHint), Sample("measureLabels", measureLabels),
            Sample("measureLabelsHint", measureLabelsHint), Sample("effective", effective),
            Sample("effectiveHint", effectiveHint), Sample("reason", reason), Sample("look", look),
            Sample("publish", publish), Sample("change", change),
        ]
    }

    private var preview: [Sample] {
        [
            Sample("previewTitle", previewTitle),
            Sample("previewLead", previewLead("«day»"), mentions: ["«day»"]), Sample("term", term),
            Sample("old", old), Sample("new", new), Sample("termsSame", termsSame),
            Sample("groundAdded", groundAdded("«ground»"), mentions: ["«ground»"]),
            Sample("groundGone", groundGone("«ground»"), mentions: ["«ground»"]),
            Sample("ownLabels", ownLabels), Sample("textChanges", textChanges), Sample("textSame", textSame),
            Sample("lineGone", lineGone),
            Sample("lineNew", lineNew), Sample("tryOut", tryOut),
            Sample("tryOutLead", tryOutLead(3, "«total»"), mentions: ["3", "«total»"]), Sample("late", late),
            Sample("tooOld", tooOld), Sample("onTheLimit", onTheLimit), Sample("contactLate", contactLate),
            Sample("few", few), Sample("atLeast", atLeast(15)), Sample("how", how),
        ]
    }

    private var problems: [Sample] {
        [
            Sample("nameTaken", nameTaken), Sample("inThePast", inThePast), Sample("dayTaken", dayTaken),
            Sample("reasonMissing", reasonMissing),
            Sample("outOfRange", outOfRange(3, 8), mentions: ["3", "8"]),
            Sample("reactionTooLong", reactionTooLong), Sample("promiseTooShort", promiseTooShort),
            Sample("groundEmpty", groundEmpty),
            Sample("labelUnknown", labelUnknown("«words»"), mentions: ["«words»"]),
            Sample("measureUnknown", measureUnknown("«words»"), mentions: ["«words»"]),
            Sample("textTooLong", textTooLong),
        ]
    }
}

import Procedure
import Texts

extension FormTexts.When: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("day", day),
            Sample("month", month),
            Sample("year", year),
            Sample("ongoing", ongoing),
            Sample("unknown", unknown),
            Sample("empty", empty),
            Sample("noYear", noYear),
            Sample("noMonth", noMonth),
            Sample("future", future),
            Sample("noSuchDay", noSuchDay),
            Sample("noSuchMonth", noSuchMonth),
            Sample("yearInFour", yearInFour), Sample("tooLongAgo", tooLongAgo),
            Sample("onlyOne", onlyOne),
        ]
    }
}

extension FormTexts.OverAYear: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title(Terms.others.maximumAge)),
            Sample("text", text(Terms.others.maximumAge)),
            Sample("question", question),
            Sample("tell", tell),
            Sample("tellHint", tellHint),
            Sample("officer", officer),
            Sample("wrongDate", wrongDate),
            Sample("choose", choose),
        ]
    }
}

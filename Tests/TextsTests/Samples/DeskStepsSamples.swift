import Procedure
import Texts

extension DeskContact: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead(Terms.others.firstContactTarget), mentions: ["5 werkdagen"]),
            Sample("day", day),
            Sample("how", how),
            Sample("reached", reached),
            Sample("yes", yes),
            Sample("no", no),
            Sample("note", note),
            Sample("saved", saved),
            Sample("choose", choose),
            Sample("safetyTitle", safetyTitle),
            Sample("safetyLead", safetyLead),
            Sample("nameQuestion", nameQuestion),
            Sample("onPaper", onPaper),
            Sample("onPaperFrom", onPaperFrom("«day»"), mentions: ["«day»"]),
            Sample("onPaperLead", onPaperLead),
        ]
    }
}

extension DeskParts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("sentences", sentences),
            Sample("words", words(3)),
            Sample("happened", happened),
            Sample("more", more),
            Sample("subject", subject),
            Sample("chooseSubject", chooseSubject),
            Sample("empty", empty),
            Sample("tooOld", tooOld(Terms.others.maximumAge), mentions: ["4 jaar"]),
            Sample("saved", saved),
        ]
    }
}

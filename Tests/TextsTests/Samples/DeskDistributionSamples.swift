import Procedure
import Texts

extension DeskDistribution: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("newTitle", newTitle),
            Sample("noAnswer", noAnswer),
            Sample("contactTitle", contactTitle),
            Sample("contactLead", contactLead),
            Sample("keptOut", keptOut), Sample("saidSo", saidSo), Sample("notTheirTurn", notTheirTurn),
            Sample("nothingForYou", nothingForYou), Sample("isAsked", isAsked), Sample("messages", messages),
            Sample("stoppedOn", stoppedOn("«day»"), mentions: ["«day»"]),
            Sample("tooOld", tooOld(Terms.others.maximumAge)),
            Sample("mark", DeskMark.allCases.map(mark)),
            Sample("called", called("«day»", "«how»"), mentions: ["«day»", "«how»"]),
            Sample("notReached", notReached("«day»", "«how»"), mentions: ["«day»", "«how»"]),
            Sample("searchTitle", searchTitle),
            Sample("searchLabel", searchLabel),
            Sample("searchHint", searchHint),
            Sample("search", search),
            Sample("isKnown", isKnown),
            Sample("isUnknown", isUnknown),
            Sample("allDone", allDone),
            Sample("callToday", callToday),
            Sample("received", received("«day»"), mentions: ["«day»"]),
            Sample("deadline", deadline("«day»"), mentions: ["«day»"]),
            Sample("question", question),
            Sample("hint", hint),
            Sample("openCases", openCases(3)),
            Sample("cannot", cannot("«why»"), mentions: ["«why»"]),
            Sample("assign", assign),
            Sample("asked", asked("«name»"), mentions: ["«name»"]),
            Sample("choose", choose),
            Sample("nobodyLeft", nobodyLeft),
            Sample("outsider", outsider),
            Sample("outsiderReason", outsiderReason),
            Sample("noteInvolved", noteInvolved),
            Sample("avoidNames", avoidNames("«names»"), mentions: ["«names»"]),
            Sample("skipsDesk", skipsDesk),
            Sample("subjectHint", subjectHint),
            Sample("obstacle", HandlingList.Obstacle.examples.map(obstacle)),
            Sample("tier", Candidate.Tier.examples.map(tier)),
        ]
    }
}

extension DeskInvolvement: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("who", who),
            Sample("about", about),
            Sample("period", period),
            Sample("nameless", nameless),
            Sample("question", question),
            Sample("hint", hint),
            Sample("yes", yes),
            Sample("no", no),
            Sample("unsure", unsure),
            Sample("secrecy", secrecy),
            Sample("send", send),
            Sample("choose", choose),
            Sample("declined", declined),
            Sample("accepted", accepted("«day»"), mentions: ["«day»"]),
            Sample("fact", Involvement.Fact.examples.map(fact)),
        ]
    }
}

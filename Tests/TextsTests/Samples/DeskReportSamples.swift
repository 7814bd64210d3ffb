import Texts

extension DeskReport: Sampled {
    var samples: [Sample] {
        [
            Sample("menu", menu), Sample("pageTitle", pageTitle), Sample("intro", intro),
            Sample("subjects", subjects), Sample("endings", endings), Sample("time", time),
            Sample("measures", measures), Sample("channels", channels), Sample("hidden", hidden),
            Sample("tableHidden", tableHidden), Sample("changesTitle", changesTitle),
            Sample("noChanges", noChanges), Sample("what", what), Sample("count", count),
            Sample("choose", choose), Sample("chooseHint", chooseHint), Sample("period", period),
            Sample("state", state), Sample("due", due), Sample("stateOpen", stateOpen),
            Sample("stateAsked", stateAsked), Sample("stateFrozen", stateFrozen),
            Sample("stateSent", stateSent), Sample("stateLate", stateLate), Sample("stateEarly", stateEarly),
            Sample("stateCovered", stateCovered), Sample("lookThrough", lookThrough),
            Sample("lookIntro", lookIntro), Sample("flags", flags), Sample("table", table),
            Sample("flag", flag), Sample("why", why), Sample("kept", kept), Sample("merged", merged),
            Sample("isHidden", isHidden), Sample("fewComplaints", fewComplaints),
            Sample("fewComplainants", fewComplainants), Sample("fewRespondents", fewRespondents),
            Sample("largeEnough", largeEnough), Sample("aboutUs", aboutUs),
            Sample("publicationTitle", publicationTitle), Sample("publicationIntro", publicationIntro),
            Sample("sentencesIntro", sentencesIntro), Sample("sentencesLabel", sentencesLabel),
            Sample("sentencesHint", sentencesHint), Sample("keep", keep),
            Sample("findingsTitle", findingsTitle), Sample("name", name), Sample("address", address),
            Sample("number", number), Sample("date", date), Sample("rare", rare), Sample("fine", fine),
            Sample("ask", ask), Sample("askHint", askHint), Sample("nobodyElse", nobodyElse),
            Sample("approveTitle", approveTitle),
            Sample("approveIntro", approveIntro), Sample("approveSentences", approveSentences),
            Sample("approve", approve), Sample("frozenTitle", frozenTitle), Sample("downloads", downloads),
            Sample("pdf", pdf), Sample("csv", csv), Sample("json", json), Sample("pdfPublic", pdfPublic),
            Sample("sendTitle", sendTitle), Sample("sendOn", sendOn), Sample("sendDone", sendDone),
            Sample("recipientTitle", recipientTitle), Sample("recipient", recipient),
            Sample("recipientHint", recipientHint), Sample("recipientMissing", recipientMissing),
            Sample("dueDays", dueDays), Sample("dueDaysWrong", dueDaysWrong),
            Sample("saveRecipient", saveRecipient), Sample("cannotBeChosen", cannotBeChosen),
            Sample("samePerson", samePerson), Sample("notAskedFor", notAskedFor),
            Sample("changedSince", changedSince), Sample("leaks", leaks),
            Sample("noRecipient", noRecipient), Sample("stillRuns", stillRuns),
            Sample("judgmentMissing", judgmentMissing),
            Sample("tooMuchText", tooMuchText), Sample("blockedTitle", blockedTitle),
            Sample("noPDF", noPDF), Sample("notProof", notProof), Sample("waitsFor", waitsFor),
            Sample("none", none), Sample("wholeTotal", wholeTotal), Sample("before", before),
            Sample("title", title("2025")), Sample("total", total(28)), Sample("noTotal", noTotal),
            Sample("knowsUnread", knowsUnread), Sample("unreadTitle", unreadTitle),
            Sample("correctionTitle", correctionTitle), Sample("correctionIntro", correctionIntro),
            Sample("unread", [unread(1), unread(3)]), Sample("tickUnread", tickUnread(3)),
            Sample("notSentBefore", notSentBefore("11 februari 2026")), Sample("notApproved", notApproved),
            Sample("blockedWhy", blockedWhy),
            Sample("blockedNext", blockedNext),
            Sample("reference", reference(3, "4 mei 2026", "ab12"), mentions: ["4 mei 2026", "ab12"]),
            Sample("protection", protection(5)), Sample("together", together(["geld", "privacy"])),
            Sample("drawing", drawing(["geld 5", "privacy 6"])), Sample("inTimeOf", inTimeOf(25, 28)),
            Sample("most", most("geld", 9)), Sample("notBefore", notBefore("11 februari 2026")),
            Sample("askedBy", askedBy("Joke Smit", "1 maart")), Sample("mark", mark("3fa9")),
            Sample("approvedBy", approvedBy("Hendrik van der Veen", "1 maart")),
            Sample("edition", edition(2)), Sample("sentOn", sentOn("1 maart", "de gemeente")),
            Sample("dueBy", dueBy("1 maart", "de gemeente")), Sample("found", found("Kim", name)),
            Sample("notYours", notYours), Sample("destroys", destroys(2022, 2024)),
            Sample("overlaps", overlaps("2025")), Sample("otherCells", otherCells(subjects, "2025")),
            Sample("otherTotal", otherTotal("2025")),
            Sample("derivable", derivable("privacy", "2025", "2025-H1")),
        ]
    }

    var groups: [String: any Sampled] { ["leaf": leaf] }
}

extension DeskReportLeaves: Sampled {
    var samples: [Sample] {
        [
            Sample("treatment", treatment), Sample("contact", contact), Sample("support", support),
            Sample("privacy", privacy), Sample("otherSubject", otherSubject),
            Sample("organisation", organisation), Sample("complainant", complainant),
            Sample("noMeasure", noMeasure), Sample("upheld", upheld), Sample("notUpheld", notUpheld),
            Sample("noFinding", noFinding), Sample("solved", solved), Sample("withdrawn", withdrawn),
            Sample("notTakenUp", notTakenUp), Sample("otherEnding", otherEnding),
            Sample("inProgress", inProgress), Sample("inTime", inTime), Sample("late", late),
            Sample("notKept", notKept),
            Sample("web", web), Sample("telephone", telephone), Sample("inPerson", inPerson),
            Sample("viaOthers", viaOthers), Sample("email", email), Sample("paper", paper),
        ]
    }
}

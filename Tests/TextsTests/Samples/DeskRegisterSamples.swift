import Texts

extension DeskRegister: Sampled {
    var samples: [Sample] {
        [
            Sample("menu", menu), Sample("title", title), Sample("intro", intro), Sample("year", year),
            Sample("ending", ending), Sample("channel", channel), Sample("subject", subject),
            Sample("about", about), Sample("measures", measures), Sample("judgment", judgment),
            Sample("half", half), Sample("days", days), Sample("firstContact", firstContact),
            Sample("entry", entry), Sample("version", version), Sample("age", age), Sample("all", all),
            Sample("show", show), Sample("filters", filters), Sample("clear", clear),
            Sample("nothing", nothing), Sample("empty", empty), Sample("export", export),
            Sample("insight", insight), Sample("older", older), Sample("running", running),
            Sample("unknown", unknown), Sample("none", none), Sample("rowTitle", rowTitle),
            Sample("told", told), Sample("trace", trace), Sample("noTrace", noTrace),
            Sample("imported", imported), Sample("correct", correct), Sample("correctHint", correctHint),
            Sample("why", why), Sample("whyMissing", whyMissing), Sample("mistake", mistake),
            Sample("foundLater", foundLater), Sample("sorted", sorted), Sample("save", save),
            Sample("saved", saved), Sample("someoneElse", someoneElse), Sample("employee", employee),
            Sample("partner", partner), Sample("organisationItself", organisationItself),
            Sample("unsure", unsure), Sample("referredOn", referredOn),
            Sample("notAComplaint", notAComplaint), Sample("cannotBeAnswered", cannotBeAnswered),
            Sample("endedByDeath", endedByDeath), Sample("judged", judged),
            Sample("internalTitle", internalTitle), Sample("notForOthers", notForOthers),
            Sample("inflow", inflow),
            Sample("bySubject", bySubject), Sample("unsorted", unsorted), Sample("weeks", weeks),
            Sample("line", [line(1), line(7)]),
            Sample("later", later), Sample("reactions", reactions), Sample("reacted", reacted),
            Sample("notReacted", notReacted), Sample("byEnding", byEnding),
            Sample("measuresDone", measuresDone), Sample("done", done), Sample("notDone", notDone),
            Sample("firstContacts", firstContacts), Sample("within", within),
            Sample("afterThat", afterThat), Sample("noContact", noContact), Sample("what", what),
            Sample("count", count), Sample("noFigures", noFigures),
            Sample("caption", [caption(1, 2026), caption(3, 2026)]),
            Sample("inflowFinding", inflowFinding(12, 2025)), Sample("ofAll", ofAll(2, 9)),
            Sample("finding", finding(reactions, 2, 9)), Sample("most", most("geld", 9)),
            Sample("week", week(3)), Sample("corrected", corrected("onderwerp", "1 maart", "registerhouder")),
            Sample("allYears", allYears), Sample("inflowOfAll", inflowOfAll(40, 2023, 2025)),
            Sample("point", point("Onderwerp", 2)),
            Sample("halfOfYear", halfOfYear(1, 2026)),
            Sample("description", description(["geld 5", "privacy 6"])),
        ]
    }
}

import Texts

extension ExportTexts: Sampled {
    var samples: [Sample] { first + second }

    private var first: [Sample] {
        [
            Sample("dossierTitle", dossierTitle("«number»"), mentions: ["«number»"]),
            Sample("ownTitle", ownTitle("«number»"), mentions: ["«number»"]),
            Sample(
                "dossierLead", dossierLead("«organisation»", "«day»"), mentions: ["«organisation»", "«day»"]),
            Sample("ownLead", ownLead("«person»", "«day»"), mentions: ["«person»", "«day»"]),
            Sample("redactedLead", redactedLead),
            Sample("contents", contents),
            Sample("check", check),
            Sample("hiddenName", hiddenName),
            Sample("facts", facts),
            Sample("number", number),
            Sample("received", received),
            Sample("channel", channel),
            Sample("version", version),
            Sample("deadline", deadline),
            Sample("happened", happened),
            Sample("about", about),
            Sample("ending", ending),
            Sample("closed", closed),
            Sample("erased", erased),
            Sample("story", story),
            Sample("told", told),
            Sample("storyInFile", storyInFile),
            Sample("effect", effect),
            Sample("wishes", wishes), Sample("urgency", urgency), Sample("avoid", avoid),
            Sample("avoidDesk", avoidDesk),
            Sample("point", point(3), mentions: ["3"]),
            Sample("reach", reach),
            Sample("name", name),
            Sample("behalf", behalf),
            Sample("contact", contact),
        ]
    }

    private var second: [Sample] {
        [
            Sample("handler", handler),
            Sample("reactions", reactions),
            Sample("person", person(3), mentions: ["3"]),
            Sample("question", question),
            Sample("reaction", reaction("«day»"), mentions: ["«day»"]),
            Sample("talks", talks),
            Sample("talk", talk(3, "«day»"), mentions: ["3", "«day»"]),
            Sample("minutes", minutes),
            Sample("comment", comment),
            Sample("findings", findings),
            Sample("messages", messages),
            Sample("from", from("«who»", "«day»"), mentions: ["«who»", "«day»"]),
            Sample("contacts", contacts),
            Sample("reached", reached),
            Sample("notReached", notReached),
            Sample("agreements", agreements),
            Sample("agreement", agreement("«owner»", "«day»"), mentions: ["«owner»", "«day»"]),
            Sample("judgments", judgments),
            Sample("why", why),
            Sample("measures", measures),
            Sample("letters", letters),
            Sample("letter", letter("«kind»", "«day»"), mentions: ["«kind»", "«day»"]),
            Sample("files", files),
            Sample("attachment", attachment("«file»"), mentions: ["«file»"]),
            Sample("rules", rules),
            Sample("past", past),
            Sample("readers", readers),
            Sample("reading", reading("«role»", "«day»"), mentions: ["«role»", "«day»"]),
            Sample("acts", acts),
            Sample("requests", requests),
            Sample("accessAsked", accessAsked), Sample("correctionAsked", correctionAsked),
            Sample("objectionAsked", objectionAsked), Sample("nothing", nothing),
        ]
    }
}

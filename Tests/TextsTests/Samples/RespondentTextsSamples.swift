import Procedure
import Texts

extension RespondentTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("leadEnded", leadEnded),
            Sample("about", about("«name»"), mentions: ["«name»"]),
            Sample("unnamed", unnamed),
            Sample("sharedHeading", sharedHeading),
            Sample("filesHeading", filesHeading),
            Sample("questionHeading", questionHeading),
            Sample("whenHeading", whenHeading),
            Sample("daysLeft", daysLeft(3, "«day»"), mentions: ["«day»"]),
            Sample("lastDay", lastDay("«day»"), mentions: ["«day»"]),
            Sample("over", over),
            Sample("starts", starts(3)),
            Sample("began", began(3, "«day»"), mentions: ["3", "«day»"]),
            Sample("secrecy", secrecy),
            Sample("supportHeading", supportHeading),
            Sample("support", support("«name»"), mentions: ["«name»"]),
            Sample("leader", leader),
            Sample("helping", helping),
            Sample("call", call("«name»", "«telephone»"), mentions: ["«name»", "«telephone»"]),
            Sample("moreHeading", moreHeading),
            Sample("react", react),
            Sample("outcome", outcome),
            Sample("ended", ended),
        ]
    }

    var groups: [String: any Sampled] {
        [
            "entry": entry, "list": list, "promise": promise, "reaction": reaction, "files": files,
            "handing": handing, "talk": talk,
        ]
    }
}

extension RespondentTexts.Entry: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("label", label),
            Sample("hint", hint),
            Sample("ask", ask),
            Sample("wrong", wrong),
            Sample("sent", sent),
            Sample("sentAgain", sentAgain),
            Sample("door", door),
            Sample("arrived", arrived),
            Sample("once", once),
            Sample("enter", enter),
            Sample("expired", expired),
            Sample("codeHeading", codeHeading),
            Sample("codeLabel", codeLabel),
            Sample("codeHint", codeHint),
            Sample("codeOpen", codeOpen),
            Sample("codeEmpty", codeEmpty),
            Sample("codeUnknown", codeUnknown),
            Sample("over", over),
            Sample("leave", leave),
            Sample("left", left),
        ]
    }
}

extension RespondentTexts.List: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("none", none),
            Sample("item", item("«number»"), mentions: ["«number»"]),
            Sample("asked", asked("«day»"), mentions: ["«day»"]),
            Sample("unopened", unopened),
            Sample("answered", answered),
            Sample("closed", closed),
            Sample("ownData", ownData("«telephone»"), mentions: ["«telephone»"]),
        ]
    }
}

extension RespondentTexts.Promise: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("words", words),
            Sample("isKept", isKept),
            Sample("accept", accept),
            Sample("leave", leave),
            Sample("help", help("«telephone»"), mentions: ["«telephone»"]),
        ]
    }
}

extension RespondentTexts.Reaction: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("label", label),
            Sample("hint", hint),
            Sample("save", save),
            Sample("saved", saved),
            Sample("others", others),
            Sample("preview", preview),
            Sample("previewTitle", previewTitle),
            Sample("previewLead", previewLead),
            Sample("change", change),
            Sample("send", send),
            Sample("sent", sent),
            Sample("add", add),
            Sample("empty", empty),
            Sample("tooLong", tooLong),
            Sample("yours", yours("«day»"), mentions: ["«day»"]),
            Sample("late", late),
            Sample("readers", readers),
        ]
    }
}

extension RespondentTexts.Files: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("readers", readers),
            Sample("sent", sent),
            Sample("heading", heading),
            Sample("none", none),
        ]
    }
}

extension RespondentTexts.Handing: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«partner»"), mentions: ["«partner»"]),
            Sample("name", name),
            Sample("noName", noName),
            Sample("email", email),
            Sample("emailHint", emailHint),
            Sample("term", term),
            Sample("send", send),
            Sample("done", done),
        ]
    }
}

extension RespondentTexts.Talk: Sampled {
    var samples: [Sample] {
        [
            Sample("heading", heading),
            Sample("at", at("«day»", "«time»"), mentions: ["«day»", "«time»"]),
            Sample("place", place("«place»"), mentions: ["«place»"]),
            Sample("byTelephone", byTelephone),
            Sample("bring", bring),
            Sample("calendar", calendar),
            Sample("calendarTitle", calendarTitle),
        ]
    }
}

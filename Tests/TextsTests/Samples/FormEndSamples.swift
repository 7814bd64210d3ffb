import Procedure
import Texts

extension FormTexts.Check: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("story", story),
            Sample("storyInFile", storyInFile("«name»"), mentions: ["«name»"]),
            Sample("urgency", urgency),
            Sample("callBack", callBack),
            Sample("when", when),
            Sample("about", about),
            Sample("avoid", avoid),
            Sample("effect", effect),
            Sample("wishes", wishes),
            Sample("files", files),
            Sample("fileCount", fileCount(3)),
            Sample("behalf", behalf),
            Sample("knows", knows),
            Sample("name", name),
            Sample("mayBeNamed", mayBeNamed),
            Sample("contact", contact),
            Sample("lettersTo", lettersTo),
            Sample("safeTimes", safeTimes),
            Sample("needs", needs),
            Sample("change", change("«what»"), mentions: ["«what»"]),
            Sample("dataHeading", dataHeading),
            Sample("data", data),
            Sample("missing", missing),
        ]
    }
}

extension FormTexts.Sent: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("thanks", thanks),
            Sample("codeHeading", codeHeading),
            Sample("codeLabel", codeLabel),
            Sample("codeText", codeText),
            Sample("codeMinutes", codeMinutes(3)),
            Sample("number", number("«number»"), mentions: ["«number»"]),
            Sample("saveCode", saveCode),
            Sample("nextHeading", nextHeading),
            Sample("hearWho", hearWho("«day»"), mentions: ["«day»"]),
            Sample("investigate", investigate(Terms.others.reaction)),
            Sample("answer", answer("«day»"), mentions: ["«day»"]),
            Sample("tooOld", tooOld(Terms.others.maximumAge)),
            Sample("tooOldCode", tooOldCode(Terms.others.maximumAge)),
            Sample("weCall", weCall), Sample("goneLink", goneLink),
            Sample("nameless", nameless),
            Sample("look", look),
            Sample("helpHeading", helpHeading),
            Sample("help", help("«phone»"), mentions: ["«phone»"]),
            Sample("sharedComputer", sharedComputer),
            Sample("goneTitle", goneTitle),
            Sample("gone", gone),
            Sample("fileName", fileName("«number»"), mentions: ["«number»"]),
            Sample(
                "fileText", fileText("«code»", "«number»", "«address»"),
                mentions: ["«code»", "«number»", "«address»"]),
        ]
    }
}

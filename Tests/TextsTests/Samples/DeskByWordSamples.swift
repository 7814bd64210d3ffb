import Texts

extension DeskByWord: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("heardBy", heardBy),
            Sample("noHeardBy", noHeardBy),
            Sample("readBackHint", readBackHint),
            Sample("look", look),
            Sample("change", change),
            Sample("noLetter", noLetter),
            Sample("stop", stop),
            Sample("stopParts", stopParts),
            Sample("noStopParts", noStopParts),
            Sample("stopMore", stopMore),
            Sample("answerProposal", answerProposal),
            Sample("goOn", goOn),
            Sample("goOnBy", goOnBy("«day»"), mentions: ["«day»"]),
            Sample("goOnOpen", goOnOpen),
            Sample("goOnSame", goOnSame),
            Sample("goOnWords", goOnWords),
            Sample("notNow", notNow),
            Sample("later", later),
            Sample("laterLead", laterLead("«day»"), mentions: ["«day»"]),
            Sample("laterDay", laterDay),
            Sample("officer", officer),
            Sample("officerQuestion", officerQuestion),
            Sample("officerHelps", officerHelps),
            Sample("officerReads", officerReads),
            Sample("officerStops", officerStops),
            Sample("minutes", minutes(7), mentions: ["7"]),
            Sample("minutesWho", minutesWho),
            Sample("minutesQuestion", minutesQuestion),
            Sample("minutesRight", minutesRight),
            Sample("minutesWrong", minutesWrong),
            Sample("minutesWords", minutesWords),
            Sample("noMinutesWords", noMinutesWords),
            Sample("name", name),
            Sample("laterAhead", laterAhead("«day»"), mentions: ["«day»"]),
        ]
    }
}

import Procedure
import Texts

extension DeskReaction: Sampled {
    var samples: [Sample] {
        [
            Sample("nameTitle", nameTitle),
            Sample("kind", kind),
            Sample("employee", employee),
            Sample("partner", partner),
            Sample("someoneAtPartner", someoneAtPartner),
            Sample("organisation", organisation),
            Sample("name", name),
            Sample("partnerName", partnerName),
            Sample("answeredBy", answeredBy),
            Sample("aboutParts", aboutParts),
            Sample("noName", noName),
            Sample("noParts", noParts),
            Sample("title", title("«name»"), mentions: ["«name»"]),
            Sample("share", share),
            Sample("shareHint", shareHint),
            Sample("question", question),
            Sample("nameWarning", nameWarning),
            Sample("preview", preview),
            Sample("sent", sent),
            Sample("informedTitle", informedTitle),
            Sample("informedTold", informedTold),
            Sample("informedPosted", informedPosted),
            Sample("informFirst", informFirst),
            Sample("informedDay", informedDay),
            Sample("term", term("«day»"), mentions: ["«day»"]),
            Sample("typeTitle", typeTitle("«name»"), mentions: ["«name»"]),
            Sample("typeLead", typeLead),
            Sample("words", words),
            Sample("day", day),
            Sample("how", how),
            Sample("saved", saved),
            Sample("late", late),
            Sample("empty", empty),
            Sample("lapseTitle", lapseTitle),
            Sample("lapseLead", lapseLead),
            Sample("excuseTitle", excuseTitle),
            Sample("excuseReason", excuseReason),
            Sample("excuseLead", excuseLead),
            Sample("notHeard", NotHeard.examples.map(notHeard)),
        ]
    }
}

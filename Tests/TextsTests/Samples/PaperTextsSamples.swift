import Procedure
import Texts

extension PaperTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("danger", danger),
            Sample("question", question(3, "«title»"), mentions: ["«title»"]),
            Sample("tick", tick),
            Sample("moreSpace", moreSpace),
            Sample("attach", attach),
            Sample("phone", phone),
            Sample("email", email),
            Sample("address", address),
            Sample("dateAndName", dateAndName),
            Sample("sendTo", sendTo("«address»"), mentions: ["«address»"]),
            Sample("orBring", orBring("«phone»"), mentions: ["«phone»"]),
            Sample("whatNext", whatNext(Terms.others.finish)),
            Sample("confidential", confidential),
            Sample("page", page(3, 3)),
        ]
    }
}

import Procedure
import Texts

extension DeskInvestigation: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("kind", kind),
            Sample("day", day),
            Sample("words", words),
            Sample("add", add),
            Sample("added", added),
            Sample("empty", empty),
            Sample("none", none),
            Sample("concludeTitle", concludeTitle),
            Sample("concludeLead", concludeLead),
            Sample("conclude", conclude),
            Sample("concluded", concluded("«day»"), mentions: ["«day»"]),
            Sample("confirmationLater", confirmationLater),
            Sample("confirmationNow", confirmationNow),
            Sample("step", Investigation.Step.Kind.examples.map(step)),
        ]
    }
}

extension DeskSettlement: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("parts", parts),
            Sample("facts", facts),
            Sample("agreement", agreement(3)),
            Sample("what", what),
            Sample("who", who),
            Sample("due", due),
            Sample("more", more),
            Sample("propose", propose),
            Sample("proposed", proposed),
            Sample("noFacts", noFacts),
            Sample("noAgreement", noAgreement),
            Sample("incomplete", incomplete(3)),
            Sample("agrees", agrees("«day»"), mentions: ["«day»"]),
            Sample("wantsToTalk", wantsToTalk("«day»"), mentions: ["«day»"]),
            Sample("kept", kept),
            Sample("broken", broken),
            Sample("recordAgreement", recordAgreement), Sample("doesAgree", doesAgree),
            Sample("otherwise", otherwise),
            Sample("readBack", readBack),
        ]
    }
}

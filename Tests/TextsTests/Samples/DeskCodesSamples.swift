import Procedure
import Texts

extension DeskCodes: Sampled {
    var samples: [Sample] {
        [
            Sample("menu", menu),
            Sample("title", title),
            Sample("lead", lead),
            Sample("changedByWord", changedByWord),
            Sample("notByBirthDate", notByBirthDate),
            Sample("sought", sought),
            Sample("noSought", noSought),
            Sample("how", how),
            Sample("chooseHow", chooseHow),
            Sample("proof", CodeProof.allCases.map(proof)),
            Sample("given", given),
            Sample("givenHint", givenHint),
            Sample("noGiven", noGiven),
            Sample("check", check),
            Sample("noMatch", noMatch),
            Sample("matchTitle", matchTitle),
            Sample("matchLead", matchLead),
            Sample("doFirst", CodeProof.allCases.map(doFirst)),
            Sample("didIt", CodeProof.allCases.map(didIt)),
            Sample("didItFirst", didItFirst),
            Sample("oldCodeDies", oldCodeDies),
            Sample("issue", issue),
            Sample("back", back),
            Sample("madeTitle", madeTitle),
            Sample("sayNumber", sayNumber("2026-014")),
            Sample("cardTitle", cardTitle),
            Sample("cardOld", cardOld),
            Sample("cardLock", cardLock),
            Sample("cardOpen", cardOpen("Ali Demir", "050 123 45 67")),
        ]
    }
}

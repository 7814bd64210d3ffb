import Procedure
import Texts

extension DeskConcerns: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("due", due),
            Sample("words", words),
            Sample("add", add),
            Sample("settle", settle),
            Sample("kind", Concern.Kind.examples.map(kind)),
            Sample("mandateTitle", mandateTitle), Sample("childTitle", childTitle),
            Sample("mandateLead", mandateLead),
            Sample("mandateSpoken", mandateSpoken),
            Sample("mandateLanguage", mandateLanguage),
            Sample("mandateSigned", mandateSigned),
            Sample("mandateCourt", mandateCourt),
            Sample("mandateRefused", mandateRefused),
            Sample("mandateDay", mandateDay),
            Sample("knownOn", knownOn),
            Sample("noKnownOn", noKnownOn),
            Sample("noDue", noDue),
            Sample("ageTitle", ageTitle),
            Sample("ageLead", ageLead),
            Sample("age", age),
            Sample("noAge", noAge),
            Sample("ageIs", ageIs(14)),
            Sample("saveAge", saveAge),
            Sample("childLettersTitle", childLettersTitle),
            Sample("childLettersLead", childLettersLead),
            Sample("childLettersNow", childLettersNow),
            Sample("childLettersChange", childLettersChange),
            Sample("childLettersChosen", childLettersChosen),
            Sample("childLettersDone", childLettersDone),
        ]
    }
}

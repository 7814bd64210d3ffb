import Procedure
import Texts

extension DeskOfficerHelp: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("helps", helps),
            Sample("told", told("«day»"), mentions: ["«day»"]),
            Sample("toldFor", Mediation.Consent.Kind.allCases.map(toldFor)),
            Sample("mediated", mediated),
            Sample("addendumTitle", addendumTitle),
            Sample("addendumLead", addendumLead),
            Sample("addendumSend", addendumSend),
            Sample("addendumNone", addendumNone),
        ]
    }
}

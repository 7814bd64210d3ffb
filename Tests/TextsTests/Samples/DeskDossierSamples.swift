import Procedure
import Texts

extension DeskDossier: Sampled {
    var samples: [Sample] { first + second }

    private var first: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("download", download),
            Sample("check", check),
            Sample("copyTitle", copyTitle),
            Sample("copyLead", copyLead),
            Sample("who", who),
            Sample("complainant", complainant("«name»"), mentions: ["«name»"]),
            Sample("represented", represented("«name»"), mentions: ["«name»"]),
            Sample("respondent", respondent("«name»"), mentions: ["«name»"]),
            Sample("witness", witness),
            Sample("colleague", colleague("«name»"), mentions: ["«name»"]),
            Sample("witnessName", witnessName),
            Sample("witnessHint", witnessHint),
            Sample("notes", notes),
            Sample("copy", copy),
            Sample("requestsTitle", requestsTitle),
            Sample("noRequests", noRequests),
            Sample("request", request("«kind»", "«day»"), mentions: ["«kind»", "«day»"]),
        ]
    }

    private var second: [Sample] {
        [
            Sample("kind", DataRequest.Kind.allCases.map(kind)),
            Sample("answered", answered),
            Sample("answer", answer),
            Sample("saveAnswer", saveAnswer),
            Sample("askTitle", askTitle),
            Sample("ask", ask),
            Sample("asker", asker),
            Sample("otherAsker", otherAsker),
            Sample("askerName", askerName),
            Sample("askedOn", askedOn),
            Sample("askedHow", askedHow),
            Sample("askWords", askWords),
            Sample("saveRequest", saveRequest),
            Sample("kindMissing", kindMissing),
            Sample("howMissing", howMissing),
            Sample("whoMissing", whoMissing),
            Sample("nameMissing", nameMissing),
            Sample("answerMissing", answerMissing),
            Sample("toDay", toDay),
        ]
    }
}

import Procedure
import Texts

extension DeskFrame: Sampled {
    var samples: [Sample] {
        [
            Sample(
                "pageTitle", pageTitle("«page»", "«organisation»"), mentions: ["«page»", "«organisation»"]),
            Sample("skipLink", skipLink),
            Sample("navigation", navigation),
            Sample("myDay", myDay),
            Sample("myCases", myCases),
            Sample("post", post),
            Sample("desk", desk),
            Sample("signOut", signOut),
            Sample("signedInAs", signedInAs("«name»", "«role»"), mentions: ["«name»", "«role»"]),
            Sample("back", back),
            Sample("save", save),
            Sample("preview", preview),
            Sample("send", send),
            Sample("change", change),
            Sample("remove", remove),
            Sample("print", print),
            Sample("errorSummary", errorSummary),
            Sample("errorPrefix", errorPrefix),
            Sample("saved", saved("«time»"), mentions: ["«time»"]),
            Sample("done", done),
            Sample("someoneActedFirst", someoneActedFirst),
            Sample("notFound", notFound),
            Sample("whoReads", whoReads("«names»"), mentions: ["«names»"]),
            Sample("readerComplainant", readerComplainant),
            Sample("readerHandler", readerHandler),
            Sample("readerDesk", readerDesk),
            Sample("readerRespondent", readerRespondent("«name»"), mentions: ["«name»"]),
            Sample("readerOfficer", readerOfficer),
            Sample("readerOnlyYou", readerOnlyYou),
            Sample("optional", optional("«label»"), mentions: ["«label»"]),
            Sample("nothing", nothing),
            Sample("notThereYet", notThereYet),
        ]
    }
}

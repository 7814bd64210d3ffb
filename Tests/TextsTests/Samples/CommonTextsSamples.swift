import Procedure
import Texts

extension CommonTexts: Sampled {
    var samples: [Sample] {
        [
            Sample(
                "pageTitle", pageTitle("«page»", "«organisation»"), mentions: ["«page»", "«organisation»"]),
            Sample("errorTitle", errorTitle("«title»"), mentions: ["«title»"]),
            Sample("skipLink", skipLink),
            Sample("navigation", navigation),
            Sample("followLink", followLink),
            Sample("officerLink", officerLink),
            Sample("startLink", startLink),
            Sample("staffLink", staffLink),
            Sample("otherLanguage", otherLanguage),
            Sample("otherLanguageCode", otherLanguageCode),
            Sample("back", back),
            Sample("goOn", goOn),
            Sample("send", send),
            Sample("save", save),
            Sample("change", change),
            Sample("remove", remove),
            Sample("printPage", printPage),
            Sample("wipe", wipe),
            Sample("yes", yes),
            Sample("no", no),
            Sample("notFilledIn", notFilledIn),
            Sample("optional", optional("«label»"), mentions: ["«label»"]),
            Sample("errorSummary", errorSummary),
            Sample("errorPrefix", errorPrefix),
            Sample("danger", danger),
            Sample("notice", notice),
            Sample("goodToKnow", goodToKnow),
            Sample("quickExit", quickExit),
            Sample("quickExitHint", quickExitHint),
            Sample("footer", footer),
            Sample("help", help("«phone»"), mentions: ["«phone»"]),
            Sample("regulation", regulation),
            Sample("contact", contact),
            Sample("privacy", privacy),
            Sample("cookies", cookies),
            Sample("withdrawConsent", withdrawConsent),
            Sample("accessibility", accessibility),
            Sample("fileSize", fileSize(3)),
        ]
    }
}

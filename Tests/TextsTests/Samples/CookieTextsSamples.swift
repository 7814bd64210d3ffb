import Procedure
import Texts

extension CookieTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("caption", caption),
            Sample("name", name),
            Sample("purpose", purpose),
            Sample("life", life),
            Sample("form", form),
            Sample("formLife", formLife),
            Sample("draft", draft),
            Sample("draftLife", draftLife),
            Sample("session", session),
            Sample("sessionLife", sessionLife(3)),
            Sample("receipt", receipt),
            Sample("receiptLife", receiptLife(3)),
            Sample("staff", staff),
            Sample("staffLife", staffLife(3)),
            Sample("card", card),
            Sample("respondentCard", respondentCard),
            Sample("signOn", signOn),
            Sample("intake", intake),
            Sample("asked", asked),
            Sample("intakeLife", intakeLife(3)),
        ]
    }

    var groups: [String: any Sampled] {
        ["withdraw": withdraw]
    }
}

extension CookieTexts.WithdrawConsent: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("text", text),
            Sample("warning", warning),
            Sample("sentStays", sentStays),
            Sample("confirm", confirm),
            Sample("keep", keep),
            Sample("done", done),
        ]
    }
}

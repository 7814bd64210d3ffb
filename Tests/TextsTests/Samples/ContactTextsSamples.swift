import Procedure
import Texts

extension ContactTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("phone", phone("«number»"), mentions: ["«number»"]),
            Sample("hours", hours("«hours»"), mentions: ["«hours»"]),
            Sample("mail", mail("«address»"), mentions: ["«address»"]),
            Sample("mailWarning", mailWarning),
            Sample("address", address("«address»"), mentions: ["«address»"]),
            Sample("form", form),
            Sample("paper", paper),
            Sample("interpreter", interpreter),
            Sample("bring", bring),
            Sample("danger", danger),
            Sample("unset", unset),
        ]
    }
}

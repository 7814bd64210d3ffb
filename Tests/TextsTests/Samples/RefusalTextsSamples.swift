import Procedure
import Texts

extension RefusalTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("general", general),
            Sample("notYours", notYours),
            Sample("filing", Filing.Refusal.examples.map(filing)),
            Sample("contacts", Contacts.Refusal.examples.map(contacts)),
            Sample("reactions", Reactions.Refusal.examples.map(reactions)),
            Sample("conversations", Conversations.Refusal.examples.map(conversations)),
            Sample("settlement", Settlement.Refusal.examples.map(settlement)),
            Sample("withdrawal", Withdrawal.Refusal.examples.map(withdrawal)),
            Sample("referral", Referral.Refusal.examples.map(referral)),
            Sample("closing", Closing.Refusal.examples.map(closing)),
            Sample("letters", Letters.Refusal.examples.map(letters)),
            Sample("mandate", Mandate.Refusal.examples.map(mandate)),
            Sample("mediation", Mediation.Refusal.examples.map(mediation)),
        ]
    }
}

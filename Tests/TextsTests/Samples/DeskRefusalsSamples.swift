import Procedure
import Texts

extension DeskRefusals: Sampled {
    var samples: [Sample] {
        [
            Sample("notYours", notYours),
            Sample("declaredInTheFuture", declaredInTheFuture),
            Sample("notReadBack", notReadBack),
            Sample("filing", Filing.Refusal.examples.map(filing)),
            Sample("mandate", Mandate.Refusal.examples.map(mandate)),
            Sample("handling", Handling.Refusal.examples.map(handling)),
            Sample("contacts", Contacts.Refusal.examples.map(contacts)),
            Sample("reactions", Reactions.Refusal.examples.map(reactions)),
            Sample("investigation", Investigation.Refusal.examples.map(investigation)),
            Sample("conversations", Conversations.Refusal.examples.map(conversations)),
            Sample("settlement", Settlement.Refusal.examples.map(settlement)),
            Sample("referral", Referral.Refusal.examples.map(referral)),
            Sample("outcome", Outcome.Refusal.examples.map(outcome)),
            Sample("measures", Measures.Refusal.examples.map(measures)),
            Sample("withdrawal", Withdrawal.Refusal.examples.map(withdrawal)),
            Sample("letters", Letters.Refusal.examples.map(letters)),
            Sample("concerns", Concerns.Refusal.examples.map(concerns)),
            Sample("keeping", Keeping.Refusal.examples.map(keeping)),
            Sample("registration", Registration.Refusal.examples.map(registration)),
        ]
    }
}

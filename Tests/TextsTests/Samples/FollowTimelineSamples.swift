import Procedure
import Texts

extension FollowTexts.Timeline: Sampled {
    var samples: [Sample] {
        [
            Sample("filing", Filing.Event.examples.map(filing)),
            Sample("mandate", Mandate.Event.examples.map(mandate)),
            Sample("handling", Handling.Event.examples.map(handling)),
            Sample("contacts", Contacts.Event.examples.map(contacts)),
            Sample("reactions", Reactions.Event.examples.map(reactions)),
            Sample("investigation", Investigation.Event.examples.map(investigation)),
            Sample("conversations", Conversations.Event.examples.map(conversations)),
            Sample("settlement", Settlement.Event.examples.map(settlement)),
            Sample("referral", Referral.Event.examples.map(referral)),
            Sample("measures", Measures.Event.examples.map(measures)),
            Sample("withdrawal", Withdrawal.Event.examples.map(withdrawal)),
            Sample("letters", Letters.Event.examples.map(letters)),
            Sample("closing", Closing.Event.examples.map(closing)),
            Sample("keeping", Keeping.Event.examples.map(keeping)),
        ]
    }
}

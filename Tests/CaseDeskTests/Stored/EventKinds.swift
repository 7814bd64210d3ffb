import Procedure

/// The kind that each event has for ever, written down a second time.
///
/// A new event does not compile without a row here.
func expectedKind(_ event: Event) -> String {
    switch event {
    case .filing(let event): expectedKind(event)
    case .mandate(let event): expectedKind(event)
    case .handling(let event): expectedKind(event)
    case .contacts(let event): expectedKind(event)
    case .reactions(let event): expectedKind(event)
    case .investigation(let event): expectedKind(event)
    case .conversations(let event): expectedKind(event)
    case .settlement(let event): expectedKind(event)
    case .referral(let event): expectedKind(event)
    case .disposition(let event): expectedKind(event)
    case .measures(let event): expectedKind(event)
    case .withdrawal(let event): expectedKind(event)
    case .letters(let event): expectedKind(event)
    case .concerns(let event): expectedKind(event)
    case .registration(let event): expectedKind(event)
    case .closing(let event): expectedKind(event)
    case .keeping(let event): expectedKind(event)
    }
}

func expectedKind(_ event: Keeping.Event) -> String {
    switch event {
    case .requested: "keeping.requested"
    case .answered: "keeping.answered"
    case .dayAsked: "keeping.dayAsked"
    case .dayApproved: "keeping.dayApproved"
    case .dayDropped: "keeping.dayDropped"
    }
}

func expectedKind(_ event: Filing.Event) -> String {
    switch event {
    case .filed: "filing.filed"
    case .split: "filing.split"
    case .dated: "filing.dated"
    case .classified: "filing.classified"
    case .attached: "filing.attached"
    case .joined: "filing.joined"
    case .linked: "filing.linked"
    }
}

func expectedKind(_ event: Mandate.Event) -> String {
    switch event {
    case .verified: "mandate.verified"
    case .refused: "mandate.refused"
    case .revoked: "mandate.revoked"
    case .ownName: "mandate.ownName"
    case .aged: "mandate.aged"
    case .lettersChosen: "mandate.lettersChosen"
    }
}

func expectedKind(_ event: Handling.Event) -> String {
    switch event {
    case .assigned: "handling.assigned"
    case .accepted: "handling.accepted"
    case .declined: "handling.declined"
    case .noted: "handling.noted"
    case .overridden: "handling.overridden"
    case .released: "handling.released"
    case .takenOver: "handling.takenOver"
    case .takenAway: "handling.takenAway"
    case .outsiderAppointed: "handling.outsiderAppointed"
    case .secrecyAcknowledged: "handling.secrecyAcknowledged"
    }
}

func expectedKind(_ event: Contacts.Event) -> String {
    switch event {
    case .logged: "contacts.logged"
    case .safetyTalked: "contacts.safetyTalked"
    case .wrote: "contacts.wrote"
    case .onPaper: "contacts.onPaper"
    case .nameAnswered: "contacts.nameAnswered"
    case .reachChanged: "contacts.reachChanged"
    case .reachConfirmed: "contacts.reachConfirmed"
    case .mailReturned: "contacts.mailReturned"
    case .messagesRead: "contacts.messagesRead"
    case .codeReplaced: "contacts.codeReplaced"
    }
}

func expectedKind(_ event: Reactions.Event) -> String {
    switch event {
    case .named: "reactions.named"
    case .unnamed: "reactions.unnamed"
    case .noticed: "reactions.noticed"
    case .informed: "reactions.informed"
    case .reminded: "reactions.reminded"
    case .reacted: "reactions.reacted"
    case .lapsed: "reactions.lapsed"
    case .excused: "reactions.excused"
    case .heardAfterAll: "reactions.heardAfterAll"
    case .cardIssued: "reactions.cardIssued"
    case .handedOn: "reactions.handedOn"
    case .reachable: "reactions.reachable"
    case .mailReturned: "reactions.mailReturned"
    case .secrecyAcknowledged: "reactions.secrecyAcknowledged"
    }
}

func expectedKind(_ event: Investigation.Event) -> String {
    switch event {
    case .noted: "investigation.noted"
    case .concluded: "investigation.concluded"
    }
}

func expectedKind(_ event: Conversations.Event) -> String {
    switch event {
    case .arranged: "conversations.arranged"
    case .held: "conversations.held"
    case .notHeld: "conversations.notHeld"
    case .minutesShared: "conversations.minutesShared"
    case .commented: "conversations.commented"
    }
}

func expectedKind(_ event: Settlement.Event) -> String {
    switch event {
    case .proposed: "settlement.proposed"
    case .answered: "settlement.answered"
    case .followedUp: "settlement.followedUp"
    }
}

func expectedKind(_ event: Referral.Event) -> String {
    switch event {
    case .disclosed: "referral.disclosed"
    case .told: "referral.told"
    case .officerMayRead: "referral.officerMayRead"
    case .officerMayNotRead: "referral.officerMayNotRead"
    }
}

func expectedKind(_ event: Disposition.Event) -> String {
    switch event {
    case .made: "disposition.made"
    case .undone: "disposition.undone"
    }
}

func expectedKind(_ event: Measures.Event) -> String {
    switch event {
    case .decided: "measures.decided"
    case .none: "measures.none"
    case .done: "measures.done"
    case .dropped: "measures.dropped"
    case .evaluated: "measures.evaluated"
    }
}

func expectedKind(_ event: Withdrawal.Event) -> String {
    switch event {
    case .withdrawn: "withdrawal.withdrawn"
    case .undone: "withdrawal.undone"
    case .called: "withdrawal.called"
    }
}

func expectedKind(_ event: Letters.Event) -> String {
    switch event {
    case .frozen: "letters.frozen"
    case .sent: "letters.sent"
    case .delivered: "letters.delivered"
    case .takenBack: "letters.takenBack"
    case .destroyed: "letters.destroyed"
    case .laterDayAgreed: "letters.laterDayAgreed"
    }
}

func expectedKind(_ event: Concerns.Event) -> String {
    switch event {
    case .raised: "concerns.raised"
    case .settled: "concerns.settled"
    }
}

func expectedKind(_ event: Registration.Event) -> String {
    switch event {
    case .registered: "registration.registered"
    }
}

func expectedKind(_ event: Closing.Event) -> String {
    switch event {
    case .ended: "closing.ended"
    case .closed: "closing.closed"
    case .reopened: "closing.reopened"
    }
}

func expectedKind(_ event: Mediation.Event) -> String {
    switch event {
    case .wrote: "mediation.wrote"
    case .started: "mediation.started"
    case .noted: "mediation.noted"
    case .met: "mediation.met"
    case .consentAsked: "mediation.consentAsked"
    case .answered: "mediation.answered"
    case .passedOn: "mediation.passedOn"
    case .closed: "mediation.closed"
    case .introduced: "mediation.introduced"
    case .linked: "mediation.linked"
    case .planned: "mediation.planned"
    case .calledOff: "mediation.calledOff"
    case .entered: "mediation.entered"
    }
}

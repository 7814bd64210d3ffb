import Procedure

extension FollowTexts.Timeline {
    static let english = Self(
        filing: Self.englishFiling,
        mandate: Self.englishMandate,
        handling: Self.englishHandling,
        contacts: Self.englishContacts,
        reactions: Self.englishReactions,
        investigation: Self.englishInvestigation,
        conversations: Self.englishConversations,
        settlement: Self.englishSettlement,
        referral: Self.englishReferral,
        measures: Self.englishMeasures,
        withdrawal: Self.englishWithdrawal,
        letters: Self.englishLetters,
        closing: Self.englishClosing,
        keeping: Self.englishKeeping)

    @Sendable private static func englishFiling(_ event: Filing.Event) -> String? {
        switch event {
        case .filed: "We received your complaint"
        case .split: "We divided your complaint into points"
        case .dated: "We corrected when it happened"
        case .classified: nil
        case .attached: "A file was added"
        case .joined(let number): "Your complaint now belongs with complaint \(number)"
        case .linked(let number): "Your complaint follows complaint \(number)"
        }
    }

    @Sendable private static func englishMandate(_ event: Mandate.Event) -> String? {
        switch event {
        case .verified: "The other person agrees that you make this complaint"
        case .aged, .lettersChosen: nil
        case .refused, .revoked: "The other person does not want this complaint"
        case .ownName: "Your complaint goes on about what you saw yourself"
        }
    }

    @Sendable private static func englishHandling(_ event: Handling.Event) -> String? {
        switch event {
        case .assigned, .declined, .noted, .overridden, .secrecyAcknowledged: nil
        case .accepted: "A manager looks into your complaint"
        case .released, .takenOver, .takenAway: "We look for another manager for your complaint"
        case .outsiderAppointed: "Someone from outside looks into your complaint"
        }
    }

    @Sendable private static func englishContacts(_ event: Contacts.Event) -> String? {
        switch event {
        case .logged(let contact) where contact.reached: "We spoke with you"
        case .logged: "We tried to reach you"
        case .safetyTalked: "We talked about your safety"
        case .wrote: "A message was added"
        case .messagesRead: nil
        case .onPaper: "We go on with what we know"
        case .nameAnswered(true, _): "We may give your name"
        case .nameAnswered(false, _): "We do not give your name"
        case .reachChanged: "You changed how we reach you"
        case .reachConfirmed(.oldNumberCalled):
            "We called your old number. There you said that the new one is right"
        case .reachConfirmed(.behindTheCode):
            "You told us that the new number or address is right"
        case .mailReturned: "An email to you did not arrive"
        case .codeReplaced: "You got a new code. The old one no longer works"
        }
    }

    @Sendable private static func englishReactions(_ event: Reactions.Event) -> String? {
        switch event {
        case .named, .unnamed, .reminded, .excused, .heardAfterAll, .cardIssued, .handedOn, .reachable,
            .mailReturned, .secrecyAcknowledged:
            nil
        case .noticed: "We wrote a question to the other person"
        case .informed: "The other person now has time to respond"
        case .reacted: "A response came in"
        case .lapsed: "No response came in time. We go on."
        }
    }

    @Sendable private static func englishInvestigation(_ event: Investigation.Event) -> String? {
        switch event {
        case .noted: nil
        case .concluded: "We have finished looking into it"
        }
    }

    @Sendable private static func englishConversations(_ event: Conversations.Event) -> String? {
        switch event {
        case .arranged: "We arranged a talk"
        case .held: "There was a talk"
        case .notHeld: "The talk did not take place"
        case .minutesShared: "The report of the talk is ready"
        case .commented: "An answer to the report came in"
        }
    }

    @Sendable private static func englishSettlement(_ event: Settlement.Event) -> String? {
        switch event {
        case .proposed: "We proposed agreements"
        case .answered(.agrees, _): "You agreed to the agreements"
        case .answered(.wantsToTalk, _): "You want to talk first about the agreements"
        case .followedUp(_, .kept): "An agreement has been kept"
        case .followedUp(_, .broken): "An agreement was not kept"
        }
    }

    @Sendable private static func englishReferral(_ event: Referral.Event) -> String? {
        switch event {
        case .disclosed: "The complaints officer helps you"
        case .told: "The complaints officer passed on what you approved"
        case .officerMayRead(_, .officer): "The complaints officer may read your complaint"
        case .officerMayRead(_, .substitute):
            "The substitute of the complaints officer may read your complaint"
        case .officerMayNotRead: "The complaints officer no longer reads your complaint"
        }
    }

    @Sendable private static func englishMeasures(_ event: Measures.Event) -> String? {
        switch event {
        case .decided, .none, .dropped, .evaluated: nil
        case .done: "We did what we promised"
        }
    }

    @Sendable private static func englishWithdrawal(_ event: Withdrawal.Event) -> String? {
        switch event {
        case .withdrawn: "Your complaint has stopped"
        case .undone: "You go on with your complaint"
        case .called: "We called you after you stopped"
        }
    }

    @Sendable private static func englishLetters(_ event: Letters.Event) -> String? {
        switch event {
        case .frozen(let letter) where letter.to == .complainant:
            "We wrote you a letter: \(LabelTexts.english.letter(letter.kind))"
        case .frozen, .delivered, .takenBack, .destroyed: nil
        case .sent(_, let out) where out.how == .posted: "The letter is in the post"
        case .sent(_, let out) where out.how == .handedOver: "You were handed the letter"
        case .sent(_, let out) where out.how == .readAloud: "We read the letter to you"
        case .sent: nil
        case .laterDayAgreed: "We agreed a later day for our answer"
        }
    }

    @Sendable private static func englishClosing(_ event: Closing.Event) -> String? {
        switch event {
        case .ended: "Our answer is ready"
        case .closed: "Your complaint is finished"
        case .reopened: "We go on with your complaint"
        }
    }

    /// What two of us decided about their file; what was only asked is not decided.
    @Sendable private static func englishKeeping(_ event: Keeping.Event) -> String? {
        switch event {
        case .dayApproved(let day):
            "We chose another day to erase everything: \(DateTexts.english.withoutWeekday(day))"
        case .requested, .answered, .dayAsked, .dayDropped: nil
        }
    }
}

import Procedure

extension FollowTexts.Timeline {
    static let dutch = Self(
        filing: Self.dutchFiling,
        mandate: Self.dutchMandate,
        handling: Self.dutchHandling,
        contacts: Self.dutchContacts,
        reactions: Self.dutchReactions,
        investigation: Self.dutchInvestigation,
        conversations: Self.dutchConversations,
        settlement: Self.dutchSettlement,
        referral: Self.dutchReferral,
        measures: Self.dutchMeasures,
        withdrawal: Self.dutchWithdrawal,
        letters: Self.dutchLetters,
        closing: Self.dutchClosing,
        keeping: Self.dutchKeeping)

    @Sendable private static func dutchFiling(_ event: Filing.Event) -> String? {
        switch event {
        case .filed: "Je klacht kwam binnen"
        case .split: "We maakten punten van je klacht"
        case .dated: "We pasten aan wanneer het gebeurde"
        case .classified: nil
        case .attached: "Er kwam een bestand bij"
        case .joined(let number): "Je klacht hoort nu bij klacht \(number)"
        case .linked(let number): "Je klacht volgt op klacht \(number)"
        }
    }

    @Sendable private static func dutchMandate(_ event: Mandate.Event) -> String? {
        switch event {
        case .verified: "De ander vindt het goed dat jij deze klacht indient"
        case .aged, .lettersChosen: nil
        case .refused, .revoked: "De ander wil deze klacht niet"
        case .ownName: "Je klacht gaat verder over wat je zelf zag"
        }
    }

    @Sendable private static func dutchHandling(_ event: Handling.Event) -> String? {
        switch event {
        case .assigned, .declined, .noted, .overridden, .secrecyAcknowledged: nil
        case .accepted: "Een manager zoekt je klacht uit"
        case .released, .takenOver, .takenAway: "We zoeken een andere manager voor je klacht"
        case .outsiderAppointed: "Iemand van buiten zoekt je klacht uit"
        }
    }

    @Sendable private static func dutchContacts(_ event: Contacts.Event) -> String? {
        switch event {
        case .logged(let contact) where contact.reached: "We spraken met je"
        case .logged: "We probeerden je te bereiken"
        case .safetyTalked: "We spraken over je veiligheid"
        case .wrote: "Er kwam een bericht bij"
        case .messagesRead: nil
        case .onPaper: "We gaan verder met wat we weten"
        case .nameAnswered(true, _): "Wij mogen je naam noemen"
        case .nameAnswered(false, _): "Wij noemen je naam niet"
        case .reachChanged: "Je veranderde hoe wij je bereiken"
        case .reachConfirmed(.oldNumberCalled): "We belden je oude nummer. Daar zei je dat het nieuwe klopt"
        case .reachConfirmed(.behindTheCode): "Je zei met je code dat het nieuwe nummer of adres klopt"
        case .mailReturned: "Een mail aan jou kwam niet aan"
        case .codeReplaced: "Je kreeg een nieuwe code. De oude werkt niet meer"
        }
    }

    @Sendable private static func dutchReactions(_ event: Reactions.Event) -> String? {
        switch event {
        case .named, .unnamed, .reminded, .excused, .heardAfterAll, .cardIssued, .handedOn, .reachable,
            .mailReturned, .secrecyAcknowledged:
            nil
        case .noticed: "We schreven een vraag aan de ander"
        case .informed: "De ander heeft nu tijd om te reageren"
        case .reacted: "Er kwam een reactie"
        case .lapsed: "Er kwam geen reactie op tijd. We gaan verder."
        }
    }

    @Sendable private static func dutchInvestigation(_ event: Investigation.Event) -> String? {
        switch event {
        case .noted: nil
        case .concluded: "We hebben alles uitgezocht"
        }
    }

    @Sendable private static func dutchConversations(_ event: Conversations.Event) -> String? {
        switch event {
        case .arranged: "We spraken een gesprek af"
        case .held: "Er was een gesprek"
        case .notHeld: "Het gesprek ging niet door"
        case .minutesShared: "Het verslag van het gesprek is klaar"
        case .commented: "Er kwam een antwoord op het verslag"
        }
    }

    @Sendable private static func dutchSettlement(_ event: Settlement.Event) -> String? {
        switch event {
        case .proposed: "We stelden afspraken voor"
        case .answered(.agrees, _): "Je bent het eens met de afspraken"
        case .answered(.wantsToTalk, _): "Je wilt eerst overleggen over de afspraken"
        case .followedUp(_, .kept): "Een afspraak is gedaan"
        case .followedUp(_, .broken): "Een afspraak ging niet door"
        }
    }

    @Sendable private static func dutchReferral(_ event: Referral.Event) -> String? {
        switch event {
        case .disclosed: "De klachtenfunctionaris helpt je"
        case .told: "De klachtenfunctionaris gaf door wat jij goed vond"
        case .officerMayRead(_, .officer): "De klachtenfunctionaris mag je klacht lezen"
        case .officerMayRead(_, .substitute): "De vervanger van de klachtenfunctionaris mag je klacht lezen"
        case .officerMayNotRead: "De klachtenfunctionaris leest je klacht niet meer"
        }
    }

    @Sendable private static func dutchMeasures(_ event: Measures.Event) -> String? {
        switch event {
        case .decided, .none, .dropped, .evaluated: nil
        case .done: "We deden wat we beloofden"
        }
    }

    @Sendable private static func dutchWithdrawal(_ event: Withdrawal.Event) -> String? {
        switch event {
        case .withdrawn: "Je klacht is gestopt"
        case .undone: "Je gaat verder met je klacht"
        case .called: "We belden je nadat je stopte"
        }
    }

    @Sendable private static func dutchLetters(_ event: Letters.Event) -> String? {
        switch event {
        case .frozen(let letter) where letter.to == .complainant:
            "We schreven je een brief: \(LabelTexts.dutch.letter(letter.kind))"
        case .frozen, .delivered, .takenBack, .destroyed: nil
        case .sent(_, let out) where out.how == .posted: "De brief is op de post"
        case .sent(_, let out) where out.how == .handedOver: "Je kreeg de brief in handen"
        case .sent(_, let out) where out.how == .readAloud: "We lazen je de brief voor"
        case .sent: nil
        case .laterDayAgreed: "We spraken een latere dag af voor ons antwoord"
        }
    }

    @Sendable private static func dutchClosing(_ event: Closing.Event) -> String? {
        switch event {
        case .ended: "Ons antwoord is klaar"
        case .closed: "Je klacht is klaar"
        case .reopened: "We gaan verder met je klacht"
        }
    }

    /// What two of us decided about their file; what was only asked is not decided.
    @Sendable private static func dutchKeeping(_ event: Keeping.Event) -> String? {
        switch event {
        case .dayApproved(let day):
            "We kozen een andere dag om alles te wissen: \(DateTexts.dutch.withoutWeekday(day))"
        case .requested, .answered, .dayAsked, .dayDropped: nil
        }
    }
}

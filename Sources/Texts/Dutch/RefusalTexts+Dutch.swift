import Procedure

extension RefusalTexts {
    static let dutch = Self(
        general: "Dit kan nu niet. Bel ons, dan helpen we je.",
        notYours: "Deze pagina is niet voor jou. Kijk of je de goede code hebt.",
        filing: Self.dutchFiling,
        contacts: Self.dutchContacts,
        reactions: Self.dutchReactions,
        conversations: Self.dutchConversations,
        settlement: Self.dutchSettlement,
        withdrawal: Self.dutchWithdrawal,
        referral: Self.dutchReferral,
        closing: Self.dutchClosing,
        letters: Self.dutchLetters,
        mandate: Self.dutchMandate,
        mediation: Self.dutchMediation)

    @Sendable private static func dutchFiling(_ refusal: Filing.Refusal) -> String {
        switch refusal {
        case .alreadyFiled: "Je klacht is al verstuurd. Je hoeft niets meer te doen."
        case .notFiled: "Deze klacht is er niet. Begin opnieuw of bel ons."
        case .receivedInTheFuture, .happenedAfterFiling:
            "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag."
        case .postmarkAfterReceipt, .unknownPart, .partsAlreadyDecided, .versionNotYetInForce,
            .joinedWithItself:
            "Dit kan nu niet. Bel ons, dan helpen we je."
        case .tooManyFiles: "Je stuurde al \(LaterFile.most) bestanden. Heb je er meer? Bel ons."
        }
    }

    @Sendable private static func dutchContacts(_ refusal: Contacts.Refusal) -> String {
        switch refusal {
        case .nameless: "Je gaf geen naam. Er is niets om te noemen."
        case .nameAnsweredAlready: "Dit antwoord hadden we al. Je hoeft niets te doen."
        case .noWayLeft: "Kies hoe je iets van ons wilt horen."
        case .proofDoesNotFit: "Zo kunnen we je geen nieuwe code geven. Bel ons."
        case .inTheFuture, .beforeFiling: "Deze dag klopt niet. Kijk de dag na."
        case .notTriedEnough: "Dit kan nu niet. Bel ons, dan helpen we je."
        }
    }

    @Sendable private static func dutchReactions(_ refusal: Reactions.Refusal) -> String {
        switch refusal {
        case .unknownRespondent, .noParts, .partNotAboutThem, .safetyTalkFirst, .mandateNotVerified,
            .alreadyNamed, .alreadyNoticed, .notNoticed, .notExcused:
            "Er is nu geen vraag voor jou. Bel ons als je dat niet begrijpt."
        case .alreadyInformed: "Je hebt de vraag al geopend. Je kunt reageren."
        case .inTheFuture: "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag."
        case .beforeNotice, .notInformed: "Lees eerst de vraag. Daarna kun je reageren."
        case .termStillRuns(let day): "Je kunt nog reageren tot en met \(DateTexts.dutch.long(day))."
        case .alreadyReacted: "Je reactie is al binnen. Je kunt er nog iets aan toevoegen."
        case .alreadyExcused: "Je hoeft niet meer te reageren. Wil je dat toch? Bel ons."
        // One sentence: a reason would tell who else is known here.
        case .onlyWithinThePartner, .outsideTheirHouse, .addressOfAnother:
            "Dit kan hier niet. Bel wie de klacht uitzoekt."
        case .fileOfAnother: "Dit bestand kan hier niet bij. Bel ons."
        }
    }

    @Sendable private static func dutchConversations(_ refusal: Conversations.Refusal) -> String {
        switch refusal {
        case .noMinutesYet, .notHeld, .unknownConversation:
            "Het verslag is nog niet klaar. Je hoort het als het er is."
        case .didNotReceiveMinutes, .unknownParticipant:
            "Dit verslag is niet met jou gedeeld. Bel ons als je het wilt lezen."
        case .nobodyInvited, .alreadyHeld, .inTheFuture, .beforeFiling, .nobodyAttended,
            .minutesAlreadyShared, .someoneLeftOutWithoutReason, .passageNotInMinutes, .nameMayNotBeGiven:
            "Dit kan nu niet. Bel ons, dan helpen we je."
        }
    }

    @Sendable private static func dutchSettlement(_ refusal: Settlement.Refusal) -> String {
        switch refusal {
        case .nothingProposed: "Er zijn nu geen afspraken om te lezen."
        case .proposalReplaced:
            "De afspraken zijn net veranderd. Lees ze nog een keer. Kies daarna wat je wilt."
        case .alreadyAgreed: "Je was het al eens met deze afspraken. Wil je iets veranderen? Bel ons."
        case .notAgreed, .unknownAgreement, .noParts, .partAlreadyDecided, .agreementTwice,
            .agreementDueBeforeToday, .inTheFuture, .mediationNotDisclosed:
            "Dit kan nu niet. Bel ons, dan helpen we je."
        }
    }

    @Sendable private static func dutchWithdrawal(_ refusal: Withdrawal.Refusal) -> String {
        switch refusal {
        case .alreadyWithdrawn: "Je bent al gestopt. Je krijgt een brief van de manager."
        case .notWithdrawn: "Je klacht loopt gewoon door. Je hoeft niets te doen."
        case .partAlreadyDecided: "Over dit punt is ons antwoord al klaar. Bel ons als je vragen hebt."
        case .inTheFuture, .beforeFiling: "Deze dag klopt niet. Kijk de dag na."
        case .tooLateToUndo(let day):
            """
            Terugkomen kon tot en met \(DateTexts.dutch.long(day)). Je kunt wel een nieuwe \
            klacht indienen.
            """
        }
    }

    @Sendable private static func dutchReferral(_ refusal: Referral.Refusal) -> String {
        switch refusal {
        case .alreadyDisclosed: "De manager weet dit al van jou."
        case .notDisclosed: "De manager weet niet dat de klachtenfunctionaris helpt. Vertel dat eerst."
        case .officerReadsAlready: "De klachtenfunctionaris mag je klacht al lezen."
        case .officerDoesNotRead: "De klachtenfunctionaris leest je klacht niet."
        }
    }

    @Sendable private static func dutchClosing(_ refusal: Closing.Refusal) -> String {
        switch refusal {
        case .alreadyEnded: "Je klacht is al klaar. Niet tevreden? Ga naar de klachtenfunctionaris."
        case .notEnded: "Je klacht loopt nog. Stuur een bericht als je iets wilt zeggen."
        case .onlyAfterSettlement:
            "Dit kan alleen als we afspraken maakten. Bel ons of de klachtenfunctionaris."
        case .tooLateToContinue(let day):
            "Dit kon tot en met \(DateTexts.dutch.long(day)). Je kunt wel een nieuwe klacht indienen."
        case .inTheFuture: "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag."
        case .partDecidedOtherwise, .inTimeAfterAll, .groundNotInThisVersion, .couldBeAnswered,
            .partUndecided, .missing, .letterMissing, .letterToRespondentMissing, .letterToUninformed,
            .oneLetterOnly, .respondentNotHeard, .termStillRuns, .conversationWithoutMinutes,
            .conversationUnsettled, .unclassified, .urgentContactFirst,
            .measuresUndecided, .notRefused:
            "Dit kan nu niet. Bel ons, dan helpen we je."
        }
    }

    @Sendable private static func dutchLetters(_ refusal: Letters.Refusal) -> String {
        switch refusal {
        case .unknownLetter, .notOut, .notBehindTheCode:
            "Deze brief staat hier niet. Bel ons als je hem mist."
        case .laterDayHasPassed: "Deze dag is al voorbij. Kies een dag die nog komt."
        case .numberTaken, .endsTheCase, .alreadyOut, .inTheFuture, .beforeItWasWritten,
            .overdueLetterTooEarly, .laterDayTooFar, .investigationNotConcluded, .nowhereToSend,
            .nothingToCorrect, .nothingToAdd, .notTicked,
            .tooLateToTakeBack, .somethingFollowed, .cannotBeWrittenAnew, .endingLetterFirst:
            "Dit kan nu niet. Bel ons, dan helpen we je."
        }
    }

    @Sendable private static func dutchMandate(_ refusal: Mandate.Refusal) -> String {
        switch refusal {
        case .notNeeded: "Voor deze klacht is geen toestemming nodig."
        case .notPending: "Over de toestemming is al iets besloten. Bel ons als dat niet klopt."
        case .personRefused: "De ander wil deze klacht niet. Heb je zelf een klacht? Vertel die apart."
        case .notForAChild: "De leeftijd vragen we alleen bij een kind. Bel ons als dat niet klopt."
        case .inTheFuture: "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag."
        case .termStillRuns(let day):
            "We vragen de ander nog om toestemming. Dat duurt hooguit tot \(DateTexts.dutch.long(day))."
        }
    }

    @Sendable private static func dutchMediation(_ refusal: Mediation.Refusal) -> String {
        switch refusal {
        case .unknownConsent: "Deze vraag is er niet meer."
        case .alreadyAnswered:
            "Je hebt hier al antwoord op gegeven. Wil je het veranderen? Schrijf de klachtenfunctionaris."
        case .noConsent, .alreadyPassedOn, .notOpen, .alreadyStarted, .inTheFuture, .inThePast, .unknownPlan,
            .aftercareComesAfterClosing:
            "Dit kan nu niet. Schrijf of bel de klachtenfunctionaris."
        }
    }
}

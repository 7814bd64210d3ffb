import Procedure

extension RefusalTexts {
    static let english = Self(
        general: "This is not possible now. Call us and we will help you.",
        notYours: "This page is not for you. Check that you have the right code.",
        filing: Self.englishFiling,
        contacts: Self.englishContacts,
        reactions: Self.englishReactions,
        conversations: Self.englishConversations,
        settlement: Self.englishSettlement,
        withdrawal: Self.englishWithdrawal,
        referral: Self.englishReferral,
        closing: Self.englishClosing,
        letters: Self.englishLetters,
        mandate: Self.englishMandate,
        mediation: Self.englishMediation)

    @Sendable private static func englishFiling(_ refusal: Filing.Refusal) -> String {
        switch refusal {
        case .alreadyFiled: "Your complaint has already been sent. You do not have to do anything."
        case .notFiled: "This complaint does not exist. Start again or call us."
        case .receivedInTheFuture, .happenedAfterFiling:
            "That day is still to come. Enter a day up to today."
        case .postmarkAfterReceipt, .unknownPart, .partsAlreadyDecided, .versionNotYetInForce,
            .joinedWithItself:
            "This is not possible now. Call us and we will help you."
        case .tooManyFiles: "You already sent \(LaterFile.most) files. Do you have more? Call us."
        }
    }

    @Sendable private static func englishContacts(_ refusal: Contacts.Refusal) -> String {
        switch refusal {
        case .nameless: "You gave no name. There is nothing to give."
        case .nameAnsweredAlready: "We already had this answer. You do not have to do anything."
        case .noWayLeft: "Choose how you would like to hear from us."
        case .proofDoesNotFit: "We cannot give you a new code this way. Call us."
        case .inTheFuture, .beforeFiling: "This day is not right. Check the day."
        case .notTriedEnough: "This is not possible now. Call us and we will help you."
        }
    }

    @Sendable private static func englishReactions(_ refusal: Reactions.Refusal) -> String {
        switch refusal {
        case .unknownRespondent, .noParts, .partNotAboutThem, .safetyTalkFirst, .mandateNotVerified,
            .alreadyNamed, .alreadyNoticed, .notNoticed, .notExcused:
            "There is no question for you now. Call us if that is unclear."
        case .alreadyInformed: "You have already opened the question. You can respond."
        case .inTheFuture: "That day is still to come. Enter a day up to today."
        case .beforeNotice, .notInformed: "Read the question first. Then you can respond."
        case .termStillRuns(let day): "You can still respond up to \(DateTexts.english.long(day))."
        case .alreadyReacted: "We already have your response. You can still add something."
        case .alreadyExcused: "You do not have to respond any more. Would you like to? Call us."
        // One sentence: a reason would tell who else is known here.
        case .onlyWithinThePartner, .outsideTheirHouse, .addressOfAnother:
            "This is not possible here. Call who looks into the complaint."
        case .fileOfAnother: "This file cannot be added here. Call us."
        }
    }

    @Sendable private static func englishConversations(_ refusal: Conversations.Refusal) -> String {
        switch refusal {
        case .noMinutesYet, .notHeld, .unknownConversation:
            "The report is not ready yet. You will hear when it is."
        case .didNotReceiveMinutes, .unknownParticipant:
            "This report was not shared with you. Call us if you would like to read it."
        case .nobodyInvited, .alreadyHeld, .inTheFuture, .beforeFiling, .nobodyAttended,
            .minutesAlreadyShared, .someoneLeftOutWithoutReason, .passageNotInMinutes, .nameMayNotBeGiven:
            "This is not possible now. Call us and we will help you."
        }
    }

    @Sendable private static func englishSettlement(_ refusal: Settlement.Refusal) -> String {
        switch refusal {
        case .nothingProposed: "There are no agreements to read now."
        case .proposalReplaced:
            "The agreements have just changed. Read them again. Then choose what you want."
        case .alreadyAgreed: "You already agreed. Would you like to change something? Call us."
        case .notAgreed, .unknownAgreement, .noParts, .partAlreadyDecided, .agreementTwice,
            .agreementDueBeforeToday, .inTheFuture, .mediationNotDisclosed:
            "This is not possible now. Call us and we will help you."
        }
    }

    @Sendable private static func englishWithdrawal(_ refusal: Withdrawal.Refusal) -> String {
        switch refusal {
        case .alreadyWithdrawn: "You have already stopped. You get a letter from the manager."
        case .notWithdrawn: "Your complaint simply goes on. You do not have to do anything."
        case .partAlreadyDecided: "Our answer on this point is ready. Call us if you have questions."
        case .inTheFuture, .beforeFiling: "This day is not right. Check the day."
        case .tooLateToUndo(let day):
            "You could come back up to \(DateTexts.english.long(day)). You can make a new complaint."
        }
    }

    @Sendable private static func englishReferral(_ refusal: Referral.Refusal) -> String {
        switch refusal {
        case .alreadyDisclosed: "The manager already knows this from you."
        case .notDisclosed: "The manager does not know that the officer helps. Tell that first."
        case .officerReadsAlready: "The complaints officer may already read your complaint."
        case .officerDoesNotRead: "The complaints officer does not read your complaint."
        }
    }

    @Sendable private static func englishClosing(_ refusal: Closing.Refusal) -> String {
        switch refusal {
        case .alreadyEnded: "Your complaint is finished. Not satisfied? Go to the complaints officer."
        case .notEnded: "Your complaint is still open. Send a message if you want to say something."
        case .onlyAfterSettlement:
            "This is only possible after agreements. Call us or the complaints officer."
        case .tooLateToContinue(let day):
            "This was possible up to \(DateTexts.english.long(day)). You can make a new complaint."
        case .inTheFuture: "That day is still to come. Enter a day up to today."
        case .partDecidedOtherwise, .inTimeAfterAll, .groundNotInThisVersion, .couldBeAnswered,
            .partUndecided, .missing, .letterMissing, .letterToRespondentMissing, .letterToUninformed,
            .oneLetterOnly, .respondentNotHeard, .termStillRuns, .conversationWithoutMinutes,
            .conversationUnsettled, .unclassified, .urgentContactFirst,
            .measuresUndecided, .notRefused:
            "This is not possible now. Call us and we will help you."
        }
    }

    @Sendable private static func englishLetters(_ refusal: Letters.Refusal) -> String {
        switch refusal {
        case .unknownLetter, .notOut, .notBehindTheCode: "This letter is not here. Call us if you miss it."
        case .laterDayHasPassed: "That day has passed. Choose a day to come."
        case .numberTaken, .endsTheCase, .alreadyOut, .inTheFuture, .beforeItWasWritten,
            .overdueLetterTooEarly, .laterDayTooFar, .investigationNotConcluded, .nowhereToSend,
            .nothingToCorrect, .nothingToAdd, .notTicked,
            .tooLateToTakeBack, .somethingFollowed, .cannotBeWrittenAnew, .endingLetterFirst:
            "This is not possible now. Call us and we will help you."
        }
    }

    @Sendable private static func englishMandate(_ refusal: Mandate.Refusal) -> String {
        switch refusal {
        case .notNeeded: "This complaint needs no permission."
        case .notPending: "The permission has been decided. Call us if that is not right."
        case .notForAChild: "We only ask the age of a child. Call us if that is not right."
        case .personRefused:
            "The other person does not want this complaint. Do you have one yourself? Tell it apart."
        case .inTheFuture: "That day is still to come. Enter a day up to today."
        case .termStillRuns(let day):
            "We still ask the other person for permission. That ends on \(DateTexts.english.long(day))."
        }
    }

    @Sendable private static func englishMediation(_ refusal: Mediation.Refusal) -> String {
        switch refusal {
        case .unknownConsent: "This question is no longer here."
        case .alreadyAnswered:
            "You already answered this. Would you like to change it? Write to the complaints officer."
        case .noConsent, .alreadyPassedOn, .notOpen, .alreadyStarted, .inTheFuture, .inThePast, .unknownPlan,
            .aftercareComesAfterClosing:
            "This is not possible now. Write to or call the complaints officer."
        }
    }
}

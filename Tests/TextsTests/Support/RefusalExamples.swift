import Procedure

private let day = Day(ordinal: 20_500)
private let person = StaffID("a")

extension Filing.Refusal {
    static var examples: [Self] {
        [
            .alreadyFiled, .notFiled, .receivedInTheFuture, .happenedAfterFiling, .postmarkAfterReceipt,
            .unknownPart(.init(1)), .partsAlreadyDecided, .versionNotYetInForce, .joinedWithItself,
            .tooManyFiles,
        ]
    }
}

extension Mandate.Refusal {
    static var examples: [Self] {
        [
            .notNeeded, .notPending, .personRefused, .inTheFuture, .termStillRuns(until: day), .notForAChild,
        ]
    }
}

extension Handling.Refusal {
    static var examples: [Self] {
        [
            .notOnTheList(person), .handlerWasInvolved(person), .handlerLeadsRespondent(person),
            .handlerIsAbsent(person), .someoneEarlierOnTheList(.director), .alreadyAssigned(to: person),
            .notProposedToYou, .noHandler, .overrideByTheHandler, .overrideByInvolved, .someoneIsLeft(person),
            .keptApart(person),
            .handlerIsPresent(person),
        ]
    }
}

extension Contacts.Refusal {
    static var examples: [Self] {
        [
            .inTheFuture, .beforeFiling, .notTriedEnough, .nameless, .nameAnsweredAlready, .noWayLeft,
            .proofDoesNotFit,
        ]
    }
}

extension Reactions.Refusal {
    static var examples: [Self] {
        [
            .unknownRespondent(.init(1)), .noParts, .partNotAboutThem(.init(1)), .safetyTalkFirst,
            .mandateNotVerified, .alreadyNamed(.init(1)), .alreadyNoticed, .notNoticed, .alreadyInformed,
            .inTheFuture, .beforeNotice,
            .notInformed, .termStillRuns(until: day), .alreadyReacted, .alreadyExcused, .notExcused,
            .onlyWithinThePartner,
            .outsideTheirHouse, .addressOfAnother, .fileOfAnother,
        ]
    }
}

extension Investigation.Refusal {
    static var examples: [Self] { [.inTheFuture, .beforeFiling, .alreadyConcluded, .termStillRuns] }
}

extension Conversations.Refusal {
    static var examples: [Self] {
        [
            .unknownConversation(.init(1)), .nobodyInvited, .unknownParticipant(.complainant), .alreadyHeld,
            .notHeld,
            .inTheFuture, .beforeFiling, .nobodyAttended, .minutesAlreadyShared,
            .someoneLeftOutWithoutReason(.complainant), .passageNotInMinutes(.complainant),
            .nameMayNotBeGiven,
            .noMinutesYet,
            .didNotReceiveMinutes,
        ]
    }
}

extension Settlement.Refusal {
    static var examples: [Self] {
        [
            .noParts, .partAlreadyDecided(.init(1)), .agreementDueBeforeToday(.init(1)),
            .agreementTwice(.init(1)),
            .nothingProposed, .proposalReplaced, .alreadyAgreed, .unknownAgreement(.init(1)), .notAgreed,
            .inTheFuture,
            .mediationNotDisclosed,
        ]
    }
}

extension Referral.Refusal {
    static var examples: [Self] {
        [.alreadyDisclosed, .notDisclosed, .officerReadsAlready, .officerDoesNotRead]
    }
}

extension Mediation.Refusal {
    static var examples: [Self] {
        [
            .unknownConsent(.init(1)), .alreadyAnswered(.init(1)), .noConsent(.init(1)),
            .alreadyPassedOn(.init(1)),
            .notOpen, .alreadyStarted, .inTheFuture, .inThePast, .unknownPlan(.init(1)),
            .aftercareComesAfterClosing,
        ]
    }
}

extension Outcome.Refusal {
    static var examples: [Self] {
        [
            .decidedOtherwise(.init(1)), .nobodyAskedAbout(.init(1)), .onlyNoFinding(.init(1)),
            .notJudged(.init(1)),
        ]
    }
}

extension Measures.Refusal {
    static var examples: [Self] {
        [
            .unknownMeasure(.init(1)), .dueBeforeToday, .inTheFuture, .notOpen(.init(1)), .notDone(.init(1)),
            .measuresExist,
        ]
    }
}

extension Withdrawal.Refusal {
    static var examples: [Self] {
        [
            .alreadyWithdrawn, .notWithdrawn, .partAlreadyDecided(.init(1)), .inTheFuture, .beforeFiling,
            .tooLateToUndo(lastDay: day),
        ]
    }
}

extension Letters.Refusal {
    static var examples: [Self] {
        [
            .unknownLetter(.init(1)), .numberTaken(.init(1)), .endsTheCase(.outcome), .alreadyOut(.init(1)),
            .notOut(.init(1)), .inTheFuture, .beforeItWasWritten, .overdueLetterTooEarly(from: day),
            .laterDayHasPassed, .laterDayTooFar(lastDay: day), .investigationNotConcluded, .notBehindTheCode,
            .nothingToCorrect, .nothingToAdd,
            .nowhereToSend,
            .notTicked(.init(1)), .tooLateToTakeBack(lastDay: day), .somethingFollowed(.init(1)),
            .cannotBeWrittenAnew(.init(1)), .endingLetterFirst,
        ]
    }
}

extension Keeping.Refusal {
    static var examples: [Self] {
        [
            .unknownRequest, .answeredAlready, .notClosed, .dayTooSoon, .dayTooLate, .dayTooSoonToTell,
            .daySameAsNow,
            .dayAskedAlready, .nothingAsked, .samePerson,
        ]
    }
}

extension Concerns.Refusal {
    static var examples: [Self] {
        [
            .unknownConcern(.init(1)), .alreadyDone(.init(1)), .dueBeforeToday, .knownInTheFuture,
            .dueTooLate(lastDay: day),
        ]
    }
}

extension Registration.Refusal {
    static var examples: [Self] { [.alreadyRegistered] }
}

extension Closing.Refusal {
    static var examples: [Self] {
        [
            .alreadyEnded, .notEnded, .partDecidedOtherwise(.init(1)), .inTimeAfterAll(.init(1)),
            .groundNotInThisVersion, .couldBeAnswered, .partUndecided(.init(1)), .missing(.receipt),
            .letterMissing(.outcome), .letterToRespondentMissing(.init(1)), .letterToUninformed(.init(1)),
            .oneLetterOnly, .respondentNotHeard(.init(1)), .termStillRuns(.init(1)),
            .conversationWithoutMinutes(.init(1)), .conversationUnsettled(.init(1)),
            .unclassified(.init(1)), .urgentContactFirst, .measuresUndecided,
            .notRefused(.init(1)),
            .inTheFuture, .onlyAfterSettlement, .tooLateToContinue(lastDay: day),
        ]
    }
}

extension Refusal {
    static var examples: [Self] {
        let first: [Self] = [.notYours, .declaredInTheFuture, .notReadBack]
        let start = Filing.Refusal.examples.map(Self.filing) + Mandate.Refusal.examples.map(Self.mandate)
        let people =
            Handling.Refusal.examples.map(Self.handling) + Contacts.Refusal.examples.map(Self.contacts)
        let asked =
            Reactions.Refusal.examples.map(Self.reactions)
            + Investigation.Refusal.examples.map(Self.investigation)
        let talks =
            Conversations.Refusal.examples.map(Self.conversations)
            + Settlement.Refusal.examples.map(Self.settlement)
        let ends = Referral.Refusal.examples.map(Self.referral) + Outcome.Refusal.examples.map(Self.outcome)
        let after =
            Measures.Refusal.examples.map(Self.measures) + Withdrawal.Refusal.examples.map(Self.withdrawal)
        let papers = Letters.Refusal.examples.map(Self.letters) + Concerns.Refusal.examples.map(Self.concerns)
        let last =
            Registration.Refusal.examples.map(Self.registration) + Closing.Refusal.examples.map(Self.closing)
            + Keeping.Refusal.examples.map(Self.keeping)
        return first + start + people + asked + talks + ends + after + papers + last
    }
}

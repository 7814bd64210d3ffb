import Procedure

/// Why not, to staff: the rule, and what to do next.
public struct DeskRefusals: Sendable {
    package let notYours = "Dit mag jij bij deze klacht niet doen. Vraag het aan wie de klacht uitzoekt."
    package let declaredInTheFuture = "Deze dag komt nog. Vul de dag in waarop de klager dit zei."
    package let notReadBack = "Lees eerst voor wat je opschreef. Kruis daarna aan dat het klopt."
    package let filing: @Sendable (_ refusal: Filing.Refusal) -> String = Self.filing
    package let mandate: @Sendable (_ refusal: Mandate.Refusal) -> String = Self.mandate
    package let handling: @Sendable (_ refusal: Handling.Refusal) -> String = Self.handling
    package let contacts: @Sendable (_ refusal: Contacts.Refusal) -> String = Self.contacts
    package let reactions: @Sendable (_ refusal: Reactions.Refusal) -> String = Self.reactions
    package let investigation: @Sendable (_ refusal: Investigation.Refusal) -> String = Self.investigation
    package let conversations: @Sendable (_ refusal: Conversations.Refusal) -> String = Self.conversations
    package let settlement: @Sendable (_ refusal: Settlement.Refusal) -> String = Self.settlement
    package let referral: @Sendable (_ refusal: Referral.Refusal) -> String = Self.referral
    package let outcome: @Sendable (_ refusal: Outcome.Refusal) -> String = Self.outcome
    package let measures: @Sendable (_ refusal: Measures.Refusal) -> String = Self.measures
    package let withdrawal: @Sendable (_ refusal: Withdrawal.Refusal) -> String = Self.withdrawal
    package let letters: @Sendable (_ refusal: Letters.Refusal) -> String = Self.letters
    package let concerns: @Sendable (_ refusal: Concerns.Refusal) -> String = Self.concerns
    package let registration: @Sendable (_ refusal: Registration.Refusal) -> String = Self.registration
    package let keeping: @Sendable (_ refusal: Keeping.Refusal) -> String = Self.keeping
}

extension DeskRefusals {
    @Sendable private static func filing(_ refusal: Filing.Refusal) -> String {
        switch refusal {
        case .alreadyFiled: "Deze klacht is al binnen. Zoek hem op met het nummer."
        case .notFiled: "Deze klacht is er niet. Kijk het nummer na."
        case .receivedInTheFuture: "Deze dag komt nog. Vul in wanneer de klacht binnenkwam."
        case .happenedAfterFiling: "Het gebeurde na de dag van de klacht. Kijk de dag na."
        case .postmarkAfterReceipt: "De poststempel is van na de ontvangst. Kijk beide dagen na."
        case .unknownPart(let part): "Punt \(part.number) is er niet. Ververs de pagina."
        case .partsAlreadyDecided: "Eén punt heeft al een antwoord. Haal dat eerst terug."
        case .versionNotYetInForce: "Deze regels golden toen nog niet. Kies die van de dag van ontvangst."
        case .joinedWithItself: "Dit is dezelfde klacht. Vul het nummer van de andere klacht in."
        case .tooManyFiles:
            "Er staan al \(LaterFile.most) bestanden. Voeg er een paar samen tot één bestand."
        }
    }

    @Sendable private static func mandate(_ refusal: Mandate.Refusal) -> String {
        switch refusal {
        case .notNeeded: "Voor deze klacht is geen toestemming nodig. Je kunt verder."
        case .notPending: "Over de toestemming is al besloten. Kijk bij de stappen."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .personRefused: "De ander wil deze klacht niet. Daarom kan hij niet verder."
        case .notForAChild: "Vul een leeftijd in van 0 tot en met 17. Dit vragen we alleen bij een kind."
        case .termStillRuns(let day): "Vraag nog om toestemming, tot en met \(DateTexts.dutch.long(day))."
        }
    }

    @Sendable private static func handling(_ refusal: Handling.Refusal) -> String {
        switch refusal {
        case .notOnTheList: "Deze persoon staat niet op de lijst. Kies iemand van de lijst."
        case .handlerWasInvolved: "Deze persoon was erbij betrokken (artikel 2). Kies een ander."
        case .handlerLeadsRespondent:
            "Deze persoon geeft leiding aan wie het betreft. Kies een ander, of laat een ander dit besluiten."
        case .handlerIsAbsent: "Deze persoon is afwezig. Kies een ander."
        case .someoneEarlierOnTheList(let tier): "Eerst is een \(tierName(tier)) aan de beurt. Kies daaruit."
        case .alreadyAssigned: "Iemand zoekt deze klacht al uit. Die moet hem eerst teruggeven."
        case .notProposedToYou: "Deze vraag is niet voor jou. Ga naar je werkdag."
        case .noHandler: "Nog niemand zoekt deze klacht uit. Verdeel hem eerst."
        case .overrideByTheHandler: "Dit besluit moet een ander nemen, niet de persoon zelf."
        case .overrideByInvolved: "Wie erbij betrokken was, mag dit niet besluiten. Vraag een ander."
        case .handlerIsPresent: "Wie deze klacht uitzoekt, is er gewoon. Overleg met deze persoon."
        case .someoneIsLeft: "Er is nog iemand op de lijst die kan. Vraag die eerst."
        case .keptApart: "Dit is de klachtenfunctionaris of een beheerder. Die zoekt geen klachten uit."
        }
    }

    @Sendable private static func contacts(_ refusal: Contacts.Refusal) -> String {
        switch refusal {
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeFiling: "Dit is van voor de klacht. Kijk de dag na."
        case .nameless: "Deze klager gaf geen naam. Er is niets om te noemen."
        case .nameAnsweredAlready: "Dit antwoord staat er al. Je hoeft niets te doen."
        case .noWayLeft: "Vul een manier in om de klager te bereiken."
        case .proofDoesNotFit: "Zo kan deze klager geen nieuwe code krijgen. Kies een andere manier."
        case .notTriedEnough: "Probeer het eerst twee keer, op twee manieren. Schrijf dat op."
        }
    }

    @Sendable private static func reactions(_ refusal: Reactions.Refusal) -> String {
        switch refusal {
        case .unknownRespondent(let id): "Persoon \(id.number) is er niet. Ververs de pagina."
        case .noParts: "Kies minstens één punt dat over deze persoon gaat."
        case .alreadyNamed(let id): "Dit is persoon \(id.number) al. Kies een ander, of kijk bij die persoon."
        case .partNotAboutThem(let part): "Punt \(part.number) gaat niet over deze persoon. Haal het weg."
        case .safetyTalkFirst: "Bel eerst de klager over veiligheid en de naam. Schrijf dat op."
        case .mandateNotVerified:
            "Vraag eerst toestemming. Bij een kind: vraag hoe oud het is, en waar onze brieven heen mogen."
        case .alreadyNoticed: "De vraag is al weg. Wacht op de reactie."
        case .notNoticed: "Stel eerst de vraag. Daarna kan een reactie erbij."
        case .alreadyInformed: "We weten al sinds wanneer deze persoon het weet."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeNotice: "Dit is van voor de vraag. Kijk de dag na."
        case .notInformed: "Deze persoon weet het nog niet. Bel, en schrijf de dag op."
        case .termStillRuns(let day): "Wacht nog. Reageren kan tot en met \(DateTexts.dutch.long(day))."
        case .alreadyReacted: "Er is al een reactie. Lees die eerst."
        case .alreadyExcused: "Je schreef al op dat deze persoon niet kan reageren."
        case .notExcused: "Deze persoon kan al reageren."
        case .onlyWithinThePartner: "Doorgeven kan alleen aan een collega van dezelfde organisatie."
        case .outsideTheirHouse: "Dit adres is niet van hun organisatie. Kijk van wie het is."
        case .addressOfAnother: "Dit adres hoort al bij iemand anders in deze klacht. Kies een eigen adres."
        case .fileOfAnother: "Dit bestand kwam van iemand anders over wie het gaat. Haal het vinkje weg."
        }
    }

    @Sendable private static func investigation(_ refusal: Investigation.Refusal) -> String {
        switch refusal {
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeFiling: "Dit is van voor de klacht. Kijk de dag na."
        case .alreadyConcluded: "Het uitzoeken is al klaar. Schrijf nu het antwoord."
        case .termStillRuns: "Iemand kan nog reageren. Wacht tot de laatste dag voorbij is."
        }
    }

    @Sendable private static func conversations(_ refusal: Conversations.Refusal) -> String {
        switch refusal {
        case .unknownConversation(let id): "Gesprek \(id.number) is er niet. Ververs de pagina."
        case .nobodyInvited: "Kies wie je uitnodigt."
        case .unknownParticipant: "Deze persoon hoort niet bij deze klacht. Kies een ander."
        case .alreadyHeld: "Dit gesprek is al geweest. Maak het verslag."
        case .notHeld: "Dit gesprek is nog niet geweest. Schrijf eerst op hoe het ging."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeFiling: "Dit is van voor de klacht. Kijk de dag na."
        case .nobodyAttended: "Kies wie erbij waren."
        case .minutesAlreadyShared: "Het verslag is al gedeeld. Een aanvulling komt erbij te staan."
        case .someoneLeftOutWithoutReason: "Iemand krijgt het verslag niet. Schrijf op waarom."
        case .passageNotInMinutes:
            "Het stuk dat weg moet, staat zo niet in het verslag. Of er blijft niets over. Kijk het na."
        case .nameMayNotBeGiven: "De naam mag niet genoemd worden. Laat het verslag bij de klager."
        case .noMinutesYet: "Er is nog geen verslag. Maak dat eerst."
        case .didNotReceiveMinutes: "Deze persoon kreeg het verslag niet. Deel het eerst."
        }
    }

    @Sendable private static func settlement(_ refusal: Settlement.Refusal) -> String {
        switch refusal {
        case .noParts: "Kies over welke punten de afspraken gaan."
        case .partAlreadyDecided(let part): "Punt \(part.number) is al klaar. Haal het weg."
        case .agreementDueBeforeToday(let id):
            "De dag van afspraak \(id.number) is voorbij. Kies een dag die nog komt."
        case .agreementTwice(let id): "Afspraak \(id.number) staat er twee keer. Haal er een weg."
        case .nothingProposed: "Er ligt nog geen voorstel. Maak dat eerst."
        case .proposalReplaced: "De afspraken zijn net veranderd. Lees ze eerst."
        case .alreadyAgreed: "De klager is het al eens. Verstuur de brief."
        case .unknownAgreement(let id): "Afspraak \(id.number) is er niet. Ververs de pagina."
        case .notAgreed: "De klager is het nog niet eens. Wacht op het antwoord."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .mediationNotDisclosed: "Dit kan pas als de klager het goedvindt. Wacht daarop."
        }
    }

    @Sendable private static func referral(_ refusal: Referral.Refusal) -> String {
        switch refusal {
        case .alreadyDisclosed: "Dit weten we al van de klager."
        case .notDisclosed: "De klager heeft dit nog niet laten weten. Vraag het de klager."
        case .officerReadsAlready: "De klachtenfunctionaris mag de klacht al lezen."
        case .officerDoesNotRead: "De klachtenfunctionaris mag de klacht niet lezen."
        }
    }

    @Sendable private static func outcome(_ refusal: Outcome.Refusal) -> String {
        switch refusal {
        case .decidedOtherwise(let part):
            "Punt \(part.number) is al op een andere manier klaar. Haal dat eerst terug."
        case .nobodyAskedAbout(let part):
            "Over punt \(part.number) is nog niemand gehoord. Vraag eerst om een reactie."
        case .onlyNoFinding(let part):
            "Bij punt \(part.number) is niemand gehoord. Kies: niet vast te stellen."
        case .waitsForComplainant(let day):
            "De klager kan nog reageren tot \(DateTexts.dutch.long(day)). Beslis vanaf die dag."
        case .notJudged(let part): "Punt \(part.number) heeft nog geen antwoord. Schrijf dat eerst."
        }
    }

    @Sendable private static func measures(_ refusal: Measures.Refusal) -> String {
        switch refusal {
        case .unknownMeasure(let id): "Maatregel \(id.number) is er niet. Ververs de pagina."
        case .dueBeforeToday: "Deze dag is voorbij. Kies een dag die nog komt."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .notOpen(let id): "Maatregel \(id.number) is al klaar. Kijk in de lijst."
        case .notDone(let id): "Maatregel \(id.number) is nog niet gedaan. Schrijf dat eerst op."
        case .measuresExist: "Er staan al maatregelen. Haal die eerst weg."
        }
    }

    @Sendable private static func withdrawal(_ refusal: Withdrawal.Refusal) -> String {
        switch refusal {
        case .alreadyWithdrawn: "De klager is al gestopt. Verstuur de bevestiging."
        case .notWithdrawn: "De klager is niet gestopt. Ga gewoon verder."
        case .partAlreadyDecided(let part): "Punt \(part.number) is al klaar. Laat dat punt weg."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeFiling: "Dit is van voor de klacht. Kijk de dag na."
        case .tooLateToUndo(let day):
            """
            Terugkomen kon tot en met \(DateTexts.dutch.long(day)). Maak een nieuwe klacht die \
            hierop volgt.
            """
        }
    }

    @Sendable private static func letters(_ refusal: Letters.Refusal) -> String {
        switch refusal {
        case .unknownLetter(let id): "Brief \(id.number) is er niet. Ververs de pagina."
        case .numberTaken: "Iemand schreef net ook een brief. Probeer het nog een keer."
        case .endsTheCase(let kind):
            "Deze brief sluit de klacht: \(LabelTexts.dutch.letter(kind)). Verstuur hem bij het antwoord."
        case .alreadyOut(let id): "Brief \(id.number) is al weg. Een fout herstel je met een nieuwe brief."
        case .notOut(let id): "Brief \(id.number) is nog niet weg. Print en verstuur hem eerst."
        case .inTheFuture: "Deze dag komt nog. Vul een dag in tot en met vandaag."
        case .beforeItWasWritten: "De brief was er toen nog niet. Kijk de dag na."
        case .overdueLetterTooEarly(let day):
            "Deze brief kan vanaf \(DateTexts.dutch.long(day)). Stuur nu één regel als bericht."
        case .laterDayHasPassed: "Deze dag is voorbij. Kies een dag die nog komt."
        case .laterDayTooFar(let day): "Kies een dag tot en met \(DateTexts.dutch.long(day))."
        case .investigationNotConcluded: "Rond eerst het uitzoeken af. Verstuur dan de bevestiging."
        case .notBehindTheCode: "Deze brief staat niet achter de code. Kies gepost, gegeven of voorgelezen."
        case .nothingToCorrect: "Deze brief is nog niet weg. Verander hem, of schrijf een nieuwe."
        case .nothingToAdd: "Er is niets om aan te vullen."
        case .nowhereToSend: "Er is geen adres en geen code. De brief kan nergens heen."
        case .notTicked(let id): "Bij brief \(id.number) staat geen vinkje. Je hoeft niets terug te draaien."
        case .tooLateToTakeBack(let day):
            "Terugdraaien kon tot en met \(DateTexts.dutch.long(day)). Schrijf wat er misging bij de klacht."
        case .somethingFollowed(let id):
            "Na brief \(id.number) is al iets gebeurd. Terugdraaien kan niet meer. Stuur een nieuwe brief."
        case .cannotBeWrittenAnew(let id):
            "Brief \(id.number) kun je niet opnieuw schrijven. Verstuur hem, en herstel de fout daarna."
        case .endingLetterFirst: "Verstuur eerst de brief aan de klager. Die hoort het als eerste."
        }
    }
}

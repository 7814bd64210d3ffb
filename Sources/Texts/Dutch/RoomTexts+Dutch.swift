import Procedure

extension RoomTexts {
    static let dutch = Self(
        title: "Je gesprek met de klachtenfunctionaris",
        bar: { officer, substitute in
            """
            Vertrouwelijk. Alleen jij en \(officer) lezen dit, en bij afwezigheid \
            \(substitute).
            """
        },
        barSubstitute: { substitute in "Vertrouwelijk. Alleen jij en \(substitute) lezen dit." },
        promise: { substitute in
            """
            Dit gesprek is vertrouwelijk. Alleen jij en ik lezen het, en bij afwezigheid \
            \(substitute). De managers lezen het niet. Ik vertel niets door zonder jouw \
            toestemming.
            """
        },
        promiseSubstitute: { substitute in
            """
            Dit gesprek is vertrouwelijk. Alleen jij en \(substitute) lezen het. De managers \
            lezen het niet, en de klachtenfunctionaris ook niet.
            """
        },
        titleSubstitute: { substitute in "Je gesprek met \(substitute)" },
        danger: """
            Alleen als iemand in groot gevaar is, kan dat anders zijn. Dan zeg ik het \
            eerst tegen jou, als dat kan.
            """,
        notThereYet: { officer, phone in
            """
            Hier kun je nog niet schrijven. \(officer) heeft de kamer nog niet open. Bel \
            \(phone).
            """
        },
        noSubstitute: { phone in
            "De vervanger kan hier nog niet lezen. Bel \(phone) en vraag naar de vervanger."
        },
        nobodyReads: { phone in
            "Nu kan niemand dit lezen. Daarom is je bericht niet verstuurd. Bel \(phone)."
        },
        lockedTitle: "Het gesprek is op slot",
        locked: """
            Deze code opent het gesprek niet. Dat is voor je veiligheid. Misschien zag iemand \
            van ons de code. Of je kreeg een eigen code voor het gesprek.
            """,
        lockedCall: { officer, phone in
            "Bel \(officer): \(phone). Je krijgt dan een eigen code voor het gesprek."
        },
        lockedUse: "Heb je die code al? Vul hem in waar je anders je klachtcode invult.",
        startLead: "Schrijf wat je kwijt wilt. Je hoeft niets te weten van regels.",
        startAlone: "Begin een gesprek zonder klacht",
        startAloneLead: "Je hebt geen klacht nodig. Je krijgt een code. Daarmee lees je het antwoord.",
        about: { officer in "Gaat het over \(officer) zelf?" },
        aboutNo: "Nee",
        aboutYes: { substitute in "Ja. Dan leest alleen \(substitute) het." },
        chooseAbout: "Kies wie dit mag lezen.",
        name: "Hoe mag ik je noemen? (mag je leeg laten)",
        words: "Je bericht",
        noWords: "Schrijf eerst je bericht.",
        tooLong: "Je bericht is te lang voor dit vak. Maak er twee berichten van.",
        send: "Verstuur",
        sent: "Je bericht is verstuurd.",
        answerBy: { day in "Je krijgt uiterlijk \(day) antwoord." },
        codeHeading: "Dit is de code van dit gesprek",
        codeText: """
            Schrijf hem op of maak er een foto van. Met deze code kom je hier terug. Wij \
            bewaren hem niet.
            """,
        fromYou: { day in "Van jou, \(day)" },
        from: { name, day in "Van \(name), \(day)" },
        started: { day in "Op \(day) begon de bemiddeling." },
        purpose: { isTrust in
            "\(isTrust ? "Het doel is weer vertrouwen." : "Het doel is een oplossing.")"
        },
        met: { kind, day in
            switch kind {
            case .withComplainant: "Je sprak met de klachtenfunctionaris op \(day)."
            case .withOtherSide: "De klachtenfunctionaris sprak met de ander op \(day)."
            case .together: "Jullie praatten samen op \(day)."
            case .aftercare: "Jullie spraken elkaar nog eens op \(day)."
            }
        },
        closed: { day in "Op \(day) is dit afgesloten. Je kunt hier blijven schrijven." },
        entered: { name, day in "\(name) las hier mee op \(day), als vervanger." },
        keyChanged: { name, before, day in
            """
            Sinds \(day) leest \(name) hier, en niet meer \(before). Dat is getekend met \
            de oude sleutel.
            """
        },
        keyRenewed: { name, day in
            "Op \(day) nam \(name) een nieuwe sleutel. Dat is getekend met de oude sleutel."
        },
        keyAdded: { name, signer, day in
            """
            Sinds \(day) heeft ook \(name) een sleutel van deze kamer. Die plek was leeg. \
            \(signer) tekende ervoor.
            """
        },
        keyReplaced: { name, before, day in
            """
            Sinds \(day) heeft \(name) hier een sleutel, en \(before) niet meer. De \
            klachtenfunctionaris tekende ervoor.
            """
        },
        keyLost: { name, day in
            """
            Sinds \(day) is \(name) de vervanger, met een nieuwe sleutel. De sleutel van daarvoor \
            is weg. \(name) leest dit gesprek pas als jij daarna iets schrijft.
            """
        },
        keyRecovered: { name, day in
            """
            Op \(day) is deze kamer geopend met de herstelsleutel van papier. \(name) \
            leest hier nu.
            """
        },
        sheetRenewed: { name, day in
            """
            Op \(day) printte \(name) een nieuwe herstelsleutel op papier. De oude werkt niet \
            meer.
            """
        },
        planHeading: "Afspraken om te praten",
        plan: { day, time, place in "\(day)\(time.isEmpty ? "" : ", \(time) uur"): \(place)" },
        calledOff: { day in "Op \(day) ging een afspraak niet door." },
        consentHeading: "Mag ik dit aan de manager vertellen?",
        consentLead: "Alleen deze tekst gaat naar de manager. Niets anders.",
        consentLink: "Zeg je ja? Dan weet de manager dat ik je help. En ik zie je klachtnummer.",
        consentAgreement: "De manager kan er afspraken van maken. Die krijg jij eerst te zien.",
        yes: "Ja, dit mag",
        no: "Nee, liever niet",
        saidYes: { day in "Je zei ja op \(day)." },
        saidNo: { day in "Je zei nee op \(day). Het is niet verteld." },
        revokeHeading: "Je zei ja tegen deze tekst",
        revokeLead: "De manager heeft de tekst nog niet. Je kunt je ja nog terugnemen.",
        revoke: "Toch niet, vertel dit niet",
        alreadyOut: """
            De manager heeft deze tekst al. Terugnemen kan niet meer. Schrijf hieronder wat \
            je wilt, dan zoeken we samen een oplossing.
            """,
        alreadyNo: """
            Je zei al nee. De tekst gaat niet naar de manager. Wil je het toch? Schrijf dat \
            hieronder.
            """,
        passedOn: { day in "De manager kreeg de tekst op \(day)." },
        asked: { name, day in "\(name) vroeg op \(day) of dit verteld mag worden:" },
        answered: "Je antwoord is bewaard.",
        knowLink: "Wat mogen anderen weten?",
        knowTitle: "Wat mogen anderen weten?",
        knowNothing: "Nu weet niemand dat jij met de klachtenfunctionaris praat. Jij bepaalt dat.",
        number: "Geef mijn klachtnummer aan de klachtenfunctionaris",
        numberHint: "Alleen de klachtenfunctionaris ziet het. De manager merkt er niets van.",
        numberGiven: "De klachtenfunctionaris weet je klachtnummer.",
        disclose: "Laat de manager weten dat de klachtenfunctionaris mij helpt",
        discloseHint: "Je kunt dit niet terugnemen. Wat jullie bespreken, blijft geheim.",
        disclosed: "De manager weet dat de klachtenfunctionaris je helpt.",
        letRead: "Laat de klachtenfunctionaris mijn klacht lezen",
        letReadHint: """
            Die leest dan ook brieven en bestanden, en hoe wij je bereiken. De manager ziet \
            dat. En wij weten dat deze kamer bij je klacht hoort.
            """,
        letSubstituteRead: { substitute in "Laat alleen \(substitute) mijn klacht lezen" },
        letSubstituteReadHint: { officer in
            """
            Voor een klacht over \(officer), die dan niet meeleest. De vervanger leest ook \
            brieven en bestanden, en hoe wij je bereiken. De manager ziet dat. En wij weten dat \
            deze kamer bij je klacht hoort.
            """
        },
        stopReading: "De klachtenfunctionaris mag mijn klacht niet meer lezen",
        reads: "De klachtenfunctionaris mag je klacht lezen.",
        substituteReads: { substitute in
            "\(substitute) mag je klacht lezen. De klachtenfunctionaris zelf niet."
        },
        stopSubstitute: { substitute in "\(substitute) mag mijn klacht niet meer lezen" },
        knowDone: "Dat is bewaard.",
        linkTitle: "Hoort dit bij een klacht?",
        linkOther: "Gaat het over een andere klacht? Vul dan de code van die klacht in.",
        linkWrong: "Met deze code lukt het hier niet. Kijk of je alle 12 tekens hebt.",
        linkLead: """
            Vul de code van je klacht in. Dan weet de klachtenfunctionaris om welke klacht het \
            gaat.
            """,
        linkDo: "Geef mijn klachtnummer",
        linkStaff: "Kreeg je die klachtcode van een medewerker?",
        linkAfter: """
            Wil je dat de manager een tekst krijgt? Open dan je klacht met je klachtcode. Daar \
            laat je weten dat de klachtenfunctionaris je helpt.
            """,
        reachLink: "Hoe hoor je dat er antwoord is?",
        reachTitle: "Hoe hoor je dat er antwoord is?",
        reachLead: "Dit staat los van je klacht. Alleen wie hier leest, weet het.",
        reachLook: "Ik kijk zelf",
        reachMail: "Mail mij als er iets is",
        reachMailHint: "In de mail staat niets over dit gesprek.",
        reachCall: "Bel mij",
        mailAddress: "E-mailadres",
        phone: "Telefoonnummer",
        safeTimes: "Wanneer kan ik veilig bellen? (mag je leeg laten)",
        chooseReach: "Kies hoe je het hoort.",
        noMail: "Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
        noPhone: "Vul je telefoonnummer in, bijvoorbeeld 06 12 34 56 78.",
        save: "Bewaar",
        leave: "Sluit af")
}

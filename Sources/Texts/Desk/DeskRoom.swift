import Procedure

/// The officer's own pages; nobody else of the organisation reads them.
public struct DeskRoom: Sendable {
    package let bar = "Vertrouwelijk — managers, balie en beheer kunnen dit niet lezen"
    package let menuTalks = "Gesprekken"
    package let menuNew = "Nieuwe kamer"
    package let menuCase = "Klacht lezen"
    package let menuKeys = "Sleutels"
    package let shut = "Doe de deur dicht"
    package let title = "Vertrouwelijke berichten"
    package let none = "Er zijn nu geen berichten."
    package let noneAsSubstitute = """
        Er zijn nu geen berichten voor jou. Je leest mee als de klachtenfunctionaris weg is.
        """
    package let nameless = "Zonder naam"
    package let waits: @Sendable (_ day: String) -> String = { day in
        "Wacht sinds \(day)"
    }
    package let answerBy: @Sendable (_ day: String) -> String = { day in
        "Antwoord uiterlijk \(day)"
    }
    package let late = "Te laat"
    package let lastLine: @Sendable (_ day: String) -> String = { day in
        "Laatste bericht \(day)"
    }
    package let linkedTo: @Sendable (_ number: String) -> String = { number in
        "Klacht \(number)"
    }
    package let aboutOfficer = "Gaat over de klachtenfunctionaris"
    package let readyToPass = "De persoon zei ja: geef de tekst door"
    package let older = "Oudere gesprekken"
    package let waitingHeading = "Wacht op antwoord"
    package let runningHeading = "Loopt"
    package let closedHeading = "Afgesloten"
    package let doorTitle = "De deur van je kamers"
    package let doorLead = "Vul je wachtwoordzin in. Zo leest niemand anders mee, ook beheer niet."
    package let passphrase = "Je wachtwoordzin"
    package let enter = "Ga naar binnen"
    package let wrongPassphrase = "Deze zin klopt niet. Kijk de woorden na en probeer het nog een keer."
    package let wait: @Sendable (_ time: String) -> String = { time in
        "Te vaak geprobeerd. Wacht \(time) en probeer het dan opnieuw."
    }
    package let lostPassphrase = "Wachtwoordzin kwijt?"
    package let firstTitle = "Kies je wachtwoordzin"
    package let firstLead = """
        Jij bent de eerste met een sleutel. Kies een zin van vijf woorden of meer. Schrijf \
        hem nergens op.
        """
    package let keylessLead = """
        Jij hebt nog geen sleutel. Kies een zin van vijf woorden of meer. Daarna tekent de \
        klachtenfunctionaris voor jou.
        """
    package let passphraseHint = "Minstens 16 tekens. Hoofdletters en spaties maken niet uit."
    package let again = "Nog een keer dezelfde zin"
    package let makeKey = "Maak mijn sleutel"
    package let tooShort = "Deze zin is te kort. Neem minstens vijf woorden."
    package let notSame = "De twee zinnen zijn niet gelijk. Vul ze opnieuw in."
    package let sheetTitle = "Print het herstelblad"
    package let sheetLead = """
        Ben je de zin kwijt? Dan opent alleen dit blad de kamers. Print het nu. Geef het in \
        een dichte envelop aan iemand buiten de organisatie.
        """
    package let sheetOnce = "Na de knop komt het blad nergens meer in beeld."
    package let sheetHeading = "Herstelblad van de kamers van de klachtenfunctionaris"
    package let sheetProof = "Typ de laatste twee woorden van het blad over"
    package let sheetDone = "Het blad is geprint, open de kamers"
    package let sheetWrong = "Dit zijn niet de laatste twee woorden. Kijk op het blad."
    package let waitingTitle = "Je sleutel wacht op een handtekening"
    package let waitingLead: @Sendable (_ fingerprint: String) -> String = { fingerprint in
        "Bel de klachtenfunctionaris en lees dit voor: \(fingerprint). Daarna kun je naar binnen."
    }
    package let recoverTitle = "Open de kamers met het herstelblad"
    package let recoverLead = """
        Typ de 17 woorden van het blad. In elke kamer komt te staan dat dit gebeurd is.
        """
    package let recoverSubstitute = """
        Ben je de vervanger? Gesprekken over de klachtenfunctionaris lees je pas weer als de \
        persoon daar schrijft.
        """
    package let recoverWords = "De woorden van het herstelblad"
    package let recoverWrong = "Deze woorden horen niet bij deze kamers. Kijk ze na."
    package let recoverDo = "Open de kamers"
    package let newTitle = "Een kamer voor iemand die belde of langskwam"
    package let newLead = "Je krijgt een code voor deze persoon. Geef die zelf, en aan niemand anders."
    package let newAboutOfficer: @Sendable (_ officer: String) -> String = { officer in
        "Deze kamer is voor wie iets over \(officer) wil zeggen. \(officer) kan hem niet openen."
    }
    package let newAbout: @Sendable (_ officer: String) -> String = { officer in
        "Gaat het over \(officer)?"
    }
    package let newOrdinary: @Sendable (_ officer: String) -> String = { officer in
        "Nee. \(officer) leest later mee."
    }
    package let newAboutYes: @Sendable (_ officer: String) -> String = { officer in
        "Ja. \(officer) kan deze kamer dan nooit openen."
    }
    package let name = "Hoe heet de persoon? (mag je leeg laten)"
    package let makeRoom = "Maak de kamer"
    package let codeHeading = "De kamercode voor deze persoon"
    package let codeLead = """
        Lees hem voor of schrijf hem op een kaartje. Over een half uur staat hij hier niet \
        meer.
        """
    package let codeTitle = "Geef een nieuwe kamercode"
    package let codeWhy = """
        Doe dit alleen als je zeker weet wie je spreekt. De oude code opent deze kamer dan \
        niet meer.
        """
    package let codeDo = "Maak een nieuwe code"
    package let roomTitle: @Sendable (_ name: String) -> String = { name in
        "Gesprek met \(name)"
    }
    package let nextHeading = "Wat wil je doen?"
    package let actPlan = "Plan een gesprek"
    package let actConsent = "Vraag of je iets mag vertellen"
    package let actMediate = "Bemiddelen"
    package let actClose = "Afsluiten"
    package let actCode = "Geef een nieuwe kamercode"
    package let actRead: @Sendable (_ number: String) -> String = { number in
        "Lees klacht \(number)"
    }
    package let reply = "Je bericht"
    package let send = "Verstuur"
    package let noWords = "Schrijf eerst iets op."
    package let notesHeading = "Eigen notities"
    package let notesOnly = "Alleen voor jou. Dit gaat nooit mee met een klacht."
    package let note = "Nieuwe notitie"
    package let keepNote = "Bewaar de notitie"
    package let fromGuest: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van \(name), \(day)"
    }
    package let fromYou: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van \(name) (klachtenfunctionaris), \(day)"
    }
    package let fromSubstitute: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van \(name) (vervanger), \(day)"
    }
    package let reachLook = "Kijkt zelf, met de code."
    package let reachMail = "Krijgt een mail zonder inhoud."
    package let reachCall: @Sendable (_ phone: String) -> String = { phone in
        "Wil gebeld worden: \(phone)."
    }
    package let safeTimes: @Sendable (_ times: String) -> String = { times in
        "Veilig bellen: \(times)"
    }
    package let expires: @Sendable (_ day: String) -> String = { day in
        "Zonder nieuw bericht wordt deze kamer gewist op \(day)."
    }
    package let someoneFirst = "Er kwam net iets bij. Lees het, en verstuur dan opnieuw wat je typte."
    package let planTitle = "Plan een gesprek"
    package let planWith = "Met wie is het gesprek?"
    package let metWith = "Met wie was het gesprek?"
    package let planDay = "Op welke dag?"
    package let planTime = "Hoe laat? (mag je leeg laten)"
    package let planPlace = "Waar? Bijvoorbeeld: per telefoon"
    package let planDo = "Zet de afspraak erin"
    package let planChoose = "Kies met wie het gesprek is."
    package let planNoPlace = "Vul in waar het gesprek is."
    package let planBadTime = "Vul de tijd in als 14.30."
    package let planOff = "Dit gaat niet door"
    package let plan: @Sendable (_ day: String, _ time: String, _ place: String) -> String = {
        day, time, place in
        "\(day)\(time.isEmpty ? "" : ", \(time) uur"): \(place)"
    }
    package let kind: @Sendable (_ kind: Mediation.Meeting.Kind) -> String = Self.kind
    package let consentTitle = "Wat mag ik aan de manager vertellen?"
    package let consentLead = """
        Schrijf precies wat je wilt vertellen. De persoon leest het en zegt ja of nee. \
        Alleen die tekst gaat eruit.
        """
    package let consentKind = "Waarvoor is deze tekst?"
    package let consentFor: @Sendable (_ kind: Mediation.Consent.Kind) -> String = Self.consentFor
    package let consentChoose = "Kies waarvoor de tekst is."
    package let consentText = "De tekst, woord voor woord"
    package let consentAsk = "Leg de tekst voor"
    package let consentWaits = "Wacht op antwoord"
    package let consentYes = "De persoon zei ja"
    package let consentNo = "De persoon zei nee"
    package let consentOut = "Doorgegeven aan de manager"
    package let passDo = "Geef deze tekst door"
    package let passNoNumber = """
        Je weet nog niet bij welke klacht dit hoort. Vraag de persoon om de klachtcode in te \
        vullen bij dit gesprek.
        """
    package let passNotYet = """
        Dit kan nog niet. Vraag de persoon om bij de klacht te laten weten dat jij helpt.
        """
    package let mediateTitle = "Bemiddelen"
    package let mediatePurpose = "Wat is het doel?"
    package let purposeSolution = "Een oplossing"
    package let purposeTrust = "Weer vertrouwen"
    package let purposeChoose = "Kies het doel."
    package let mediateStart = "Begin de bemiddeling"
    package let mediateStarted: @Sendable (_ purpose: String) -> String = { purpose in
        "De bemiddeling loopt. Het doel: \(purpose)"
    }
    package let stepsHeading = "De stappen"
    package let stepDone: @Sendable (_ day: String) -> String = { day in
        "Gedaan op \(day)"
    }
    package let stepOpen = "Nog te doen"
    package let stepConsent = "Een tekst die de manager mag lezen"
    package let stepClose = "Afsluiten"
    package let heldTitle = "Een gesprek is geweest"
    package let heldNote = "Jouw notitie erover, alleen voor jou (mag je leeg laten)"
    package let heldDo = "Bewaar het gesprek"
    package let closeTitle = "Hoe is het afgelopen?"
    package let closeLead = "De persoon ziet alleen dat dit is afgesloten. Schrijven kan daarna nog."
    package let result: @Sendable (_ result: Mediation.Result) -> String = Self.result
    package let closeChoose = "Kies hoe het is afgelopen."
    package let closeDo = "Sluit dit af"
    package let aftercareTitle = "Het gesprek achteraf"
    package let aftercareLead = "Plan na een tijd nog een gesprek. Vraag of het nog goed gaat."
    package let caseTitle = "Lees een klacht"
    package let caseLead = """
        Je leest alleen een klacht van iemand die dat goed vindt. Iedere keer wordt bewaard \
        dat je keek.
        """
    package let caseNumber = "Klachtnummer"
    package let caseOpen = "Open de klacht"
    package let caseNot = "Deze klacht mag je niet lezen. De persoon kan dat op de eigen pagina toestaan."
    package let caseHeading: @Sendable (_ number: String) -> String = { number in
        "Klacht \(number)"
    }
    package let caseStory = "Wat de klager vertelde"
    package let caseNoStory = "Het verhaal zit in een bestand. Vraag de persoon ernaar."
    package let casePast = "Wat er gebeurde, zoals de klager het leest"
    package let caseNumberNeeded = "Vul het klachtnummer in."
    package let caseMessages = "Berichten"
    package let caseReach = "Zo bereik je de klager"
    package let caseReactions = "Reacties"
    package let caseFiles = "Bestanden"
    package let caseLetters = "Brieven"
    package let caseLetterToComplainant: @Sendable (_ day: String) -> String = { day in
        "Aan de klager, \(day)"
    }
    package let caseLetterTo: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Aan \(name), \(day)"
    }
    package let caseMinutes = "Verslagen"
    package let caseFiled: @Sendable (_ day: String) -> String = { day in
        "Binnen op \(day)"
    }
    package let caseDeadline: @Sendable (_ day: String) -> String = { day in
        "Antwoord uiterlijk \(day)"
    }
    package let done = "Dat is bewaard."
}

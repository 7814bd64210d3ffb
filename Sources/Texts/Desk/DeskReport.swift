/// The report to the municipality, for who makes it, who approves it and who reads it.
public struct DeskReport: Sendable {
    package let menu = "Verslag"
    package let pageTitle = "Verslag aan de gemeente"
    package let intro = "Het verslag telt klachten. Er staan geen namen in."
    package let subjects = "Waar gaan ze over?"
    package let endings = "Hoe liep het af?"
    package let time = "Kregen mensen op tijd antwoord?"
    package let measures = "Wat deden we ermee?"
    package let channels = "Hoe kwamen ze binnen?"
    package let hidden = "niet getoond"
    package let tableHidden = "Dit overzicht tonen wij niet. De aantallen zijn te klein."
    package let changesTitle = "Wat we veranderden"
    package let noChanges = "Wij schreven hier niets op."
    package let what = "Wat"
    package let count = "Aantal"
    package let choose = "Kies een periode"
    package let chooseHint = """
        Is het aantal klein? Staan hieronder ook jaren samen? Kies die dan: er blijft minder verborgen.
        """
    package let period = "Periode"
    package let state = "Stand"
    package let due = "Uiterlijk"
    package let stateOpen = "nog te maken"
    package let stateAsked = "wacht op akkoord"
    package let stateFrozen = "vastgesteld"
    package let stateSent = "doorgestuurd"
    package let stateLate = "te laat"
    package let stateEarly = "nog te vroeg"
    package let stateCovered = "zit in een ander verslag"
    package let lookThrough = "Kijk na"
    package let lookIntro = "Zo gaat het verslag de deur uit. Kijk elk vak na."
    package let notYours = "De cijfers zie je als het verslag weg mag en jij om akkoord bent gevraagd."
    package let flags = "Wat er met elk vak gebeurt"
    package let table = "Overzicht"
    package let flag = "Wat"
    package let why = "Waarom"
    package let kept = "blijft zo"
    package let merged = "samen met een ander vak"
    package let isHidden = "niet getoond"
    package let fewComplaints = "te weinig klachten"
    package let fewComplainants = "te weinig verschillende klagers"
    package let fewRespondents = "te weinig verschillende medewerkers"
    package let largeEnough = "groot genoeg"
    package let aboutUs = "dit gaat over ons en niet over mensen"
    package let publicationTitle = "Voor de site"
    package let publicationIntro = "Voor publicatie tellen we pas vanaf tien."
    package let sentencesIntro =
        "Schrijf per regel één zin over de organisatie. Noem geen mensen, plaatsen, dagen of getallen."
    package let sentencesLabel = "Wat hebben we veranderd?"
    package let sentencesHint = "Bijvoorbeeld: Wij bellen voortaan terug op dezelfde dag."
    package let keep = "Bewaar de zinnen"
    package let findingsTitle = "Kan iemand hierin herkend worden?"
    package let name = "een naam"
    package let address = "een adres"
    package let number = "een getal"
    package let date = "een dag of maand"
    package let rare = "een woord uit weinig klachten"
    package let fine = "Wij vonden niets. Lees de zin toch nog eens."
    package let ask = "Vraag akkoord aan de directie"
    package let askHint = "Een ander stelt het verslag vast. Jij kunt dat niet zelf doen."
    package let nobodyElse =
        """
        Er is geen andere directeur die dit verslag kan vaststellen. Laat iemand die geen directeur is \
        het vragen.
        """
    package let approveTitle = "Stel het verslag vast"
    package let approveIntro = "Daarna veranderen de cijfers nooit meer. Vink de zinnen aan die erin mogen."
    package let approveSentences = "Welke zinnen mogen erin?"
    package let approve = "Stel vast"
    package let frozenTitle = "Dit verslag staat vast"
    package let downloads = "Neem het mee"
    package let pdf = "Verslag als pdf"
    package let csv = "Cijfers voor een spreadsheet (csv)"
    package let json = "Cijfers voor een programma (json)"
    package let pdfPublic = "Verslag voor de site als pdf"
    package let sendTitle = "Doorgestuurd"
    package let sendOn = "Op welke dag ging het naar de gemeente?"
    package let sendDone = "Het is doorgestuurd"
    package let recipientTitle = "Wie krijgt het verslag?"
    package let recipient = "Ontvanger"
    package let recipientHint = "Een afdeling, geen persoon. Bijvoorbeeld: Gemeente Groningen, GON."
    package let recipientMissing = "Vul in wie het verslag krijgt."
    package let dueDays = "Hoeveel dagen na de periode moet het er zijn?"
    package let dueDaysWrong = "Vul een getal in van 42 tot en met 365."
    package let saveRecipient = "Bewaar"
    package let cannotBeChosen = "Deze periode kan niet. Kies hele jaren die voorbij zijn."
    package let samePerson = "Jij vroeg om akkoord. Een ander stelt het verslag vast."
    package let notAskedFor = "Er is nog niet om akkoord gevraagd."
    package let changedSince = "Het register veranderde intussen. Laat het verslag opnieuw nakijken."
    package let leaks = "In een zin staat iets uit een klacht. Haal het weg, of schrijf het anders."
    package let knowsUnread = "Ik weet dat deze klachten niet zijn nagekeken."
    package let unreadTitle = "Wat we niet konden nakijken"
    package let correctionTitle = "De cijfers zijn nu anders"
    package let correctionIntro =
        "Het register is verbeterd. Er kan een nieuwe versie komen. De oude versie blijft bewaard."
    package let noRecipient = "Vul eerst in wie het verslag krijgt."
    package let judgmentMissing = "Kies ook een oordeel. Een beoordeelde klacht heeft er een."
    package let stillRuns = "Deze klacht loopt nog. Verbeteren kan als hij klaar is."
    package let tooMuchText = "Schrijf hoogstens twaalf zinnen van 240 tekens."
    package let blockedTitle = "Dit verslag mag zo niet weg"
    package let blockedWhy = "Bovenaan de pagina staat waarom."
    package let blockedNext = """
        Je hoeft nu niets te doen. Zijn er later meer verbeteringen? Dan kan het misschien wel. Tot dan \
        geldt het verslag dat er al is.
        """
    package let noPDF = "De pdf kon niet gemaakt worden. De cijfers staan wel op deze pagina."
    package let notProof =
        "Vijf als kleinste getal is geen bewijs dat niemand herkend wordt. Lees het na als een buurtbewoner."
    package let waitsFor = "Het verslag wacht op de directie."
    package let noTotal =
        "Met kleine aantallen kan iemand herkend worden. Daarom tonen wij over deze periode geen cijfers."
    package let notApproved = "Dit verslag is nog niet vastgesteld."
    package let none = "Er is nog geen jaar voorbij waarin klachten kwamen."
    /// What each cell is called, in the middle of a sentence.
    public let leaf = DeskReportLeaves()

    package let title: @Sendable (_ period: String) -> String = { period in
        "Klachten in \(period)"
    }
    package let total: @Sendable (_ count: Int) -> String = { count in
        "In deze periode kregen wij \(count) klachten."
    }
    package let protection: @Sendable (_ k: Int) -> String = { k in
        """
        Aantallen onder \(k) tonen wij niet. Wij nemen vakken samen, of wij tonen ze niet. \
        Wat op tijd of te laat was, tonen wij altijd.
        """
    }
    package let together: @Sendable (_ names: [String]) -> String = { names in
        "samen: " + names.joined(separator: "; ")
    }
    package let drawing: @Sendable (_ lines: [String]) -> String = { lines in
        lines.joined(separator: ". ") + "."
    }
    package let inTimeOf: @Sendable (_ count: Int, _ total: Int) -> String = { count, total in
        "Op tijd antwoord: \(count) van de \(total)"
    }
    package let most: @Sendable (_ label: String, _ count: Int) -> String = { label, count in
        "Het meest: \(label), \(count)"
    }
    package let unread: @Sendable (_ count: Int) -> String = Self.notRead
    package let tickUnread: @Sendable (_ count: Int) -> String = { count in
        notRead(count) + " Zet daarna een vinkje."
    }
    package let notSentBefore: @Sendable (_ day: String) -> String = { day in
        "Het verslag is vastgesteld op \(day). Kies die dag of een dag daarna."
    }
    package let notBefore: @Sendable (_ day: String) -> String = { day in
        "Dit verslag kan op zijn vroegst op \(day)."
    }
    package let askedBy: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "\(name) keek het na op \(day)."
    }
    package let approvedBy: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "\(name) stelde het vast op \(day)."
    }
    package let mark: @Sendable (_ digest: String) -> String = { digest in
        "Kenmerk: \(digest)"
    }
    package let reference: @Sendable (_ number: Int, _ day: String, _ digest: String) -> String = {
        number, day, digest in
        "Versie \(number), vastgesteld op \(day). Kenmerk: \(digest)"
    }
    package let edition: @Sendable (_ number: Int) -> String = { number in
        "Versie \(number)"
    }
    package let sentOn: @Sendable (_ day: String, _ recipient: String) -> String = { day, recipient in
        "Op \(day) naar \(recipient)."
    }
    package let dueBy: @Sendable (_ day: String, _ recipient: String) -> String = { day, recipient in
        "Uiterlijk \(day) bij \(recipient)."
    }
    package let destroys: @Sendable (_ first: Int, _ last: Int) -> String = { first, last in
        """
        Daarna weten we van \(first) tot en met \(last) niet meer wie vaker klaagde. Oude klachten uit die \
        jaren kunnen er dan niet meer bij.
        """
    }
    package let found: @Sendable (_ word: String, _ kind: String) -> String = { word, kind in
        "‘\(word)’: \(kind)"
    }
    package let overlaps: @Sendable (_ period: String) -> String = { period in
        "Het verslag over \(period) telt een deel hiervan al."
    }
    package let otherCells: @Sendable (_ table: String, _ period: String) -> String = { table, period in
        "\(table) Het verslag over \(period) toont andere vakken."
    }
    package let otherTotal: @Sendable (_ period: String) -> String = { period in
        "Het verslag over \(period) toont geen totaal, of juist wel."
    }
    package let derivable: @Sendable (_ cell: String, _ whole: String, _ parts: String) -> String = {
        cell, whole, parts in
        "\(cell): dit volgt uit \(whole) min \(parts). Het gaat om te weinig mensen."
    }
    package let wholeTotal = "het totaal"
    package let before = "het vorige verslag"
}

extension DeskReport {
    @Sendable private static func notRead(_ count: Int) -> String {
        count == 1
            ? "1 klacht konden we niet nakijken. Lees zelf of er iets uit die klacht in een zin staat."
            : "\(count) klachten konden we niet nakijken. Lees zelf of er iets daaruit in een zin staat."
    }
}

/// The cells of a report.
public struct DeskReportLeaves: Sendable {
    package let treatment = "bejegening en veiligheid"
    package let contact = "informatie en bereikbaarheid"
    package let support = "de hulp zelf"
    package let privacy = "privacy en dossier"
    package let otherSubject = "iets anders"
    package let organisation = "we veranderden iets voor iedereen"
    package let complainant = "we deden iets voor de klager"
    package let noMeasure = "geen maatregel, of een die wij niet noemen"
    package let upheld = "gelijk, helemaal of voor een deel"
    package let notUpheld = "geen gelijk"
    package let noFinding = "niet vast te stellen"
    package let solved = "samen opgelost"
    package let withdrawn = "gestopt door de klager"
    package let notTakenUp = "niet uitgezocht"
    package let otherEnding = "anders geëindigd"
    package let inProgress = "loopt nog of niet bekend"
    package let inTime = "op tijd"
    package let late = "te laat"
    package let notKept = "niet bekend wanneer"
    package let web = "via de site"
    package let telephone = "telefonisch"
    package let inPerson = "aan de balie"
    package let viaOthers = "via anderen"
    package let email = "per mail"
    package let paper = "op papier"
}

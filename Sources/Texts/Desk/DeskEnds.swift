import Procedure

/// How a complaint can end, what is missing for each way, and ends that need no judgment.
public struct DeskEnds: Sendable {
    package let title = "Hoe loopt dit af?"
    package let lead = "Elk punt mag anders eindigen. De klager krijgt één brief over alles."
    package let way: @Sendable (_ ending: Ending) -> String = Self.way
    package let when: @Sendable (_ ending: Ending) -> String = Self.when
    package let unreadFirst = "Lees eerst de nieuwe berichten van de klager"
    package let firstThis = "Eerst nog:"
    package let missing: @Sendable (_ duty: MissingDuty) -> String = Self.missing
    package let reachable = "Dit kan nu niet: we kunnen deze klager bereiken."
    package let tooOld: @Sendable (_ point: Int, _ happened: String, _ came: String) -> String = {
        "Punt \($0) is te oud. Het gebeurde: \($1). De klacht kwam op \($2)."
    }
    package let notTooOld = "Geen punt is te oud."
    package let refusePoint: @Sendable (_ number: Int) -> String = {
        "Leg uit waarom we punt \($0) niet onderzoeken"
    }
    package let decided = "Wat al een einde heeft"
    package let otherWays = "Andere manieren"
    package let takeBack: @Sendable (_ number: Int) -> String = { "Haal het einde van punt \($0) terug" }
    package let agreedDay = "De klager vindt dit goed. Op welke dag hoorde je dat?"
    package let referTo = "Wie gaat ermee verder?"
    package let referHint = "Schrijf de naam op, en hoe de klager die bereikt."
    package let noReferTo = "Schrijf op wie ermee verdergaat."
    package let setAsideWhy = "Wat was het wel, en wat doen jullie ermee?"
    package let noSetAsideWhy = "Schrijf op wat het wel was."
    package let deathLead = """
        We doen dan geen onderzoek meer. De naasten krijgen een brief. Zij mogen zelf een klacht sturen.
        """
    package let deathDay = "Op welke dag hoorde je dit?"
    package let kinName = "Hoe heet de naaste die de brief krijgt?"
    package let kinAddress = "Naar welk adres gaat de brief?"
    package let kinHint = "Zonder naam schrijven we aan de nabestaanden. Er gaat nooit meer een mail."
    package let unanswerableLead = "Er gaat geen brief. De klacht telt wel mee in het register."
    package let unanswerableWhy = "Waarom kan niemand antwoord krijgen?"
    package let unanswerable: @Sendable (_ why: Closing.Unanswerable) -> String = Self.unanswerable
    package let chooseUnanswerable = "Kies waarom niemand antwoord kan krijgen."
    package let deskUnanswerable = """
        Hiermee is het klaar: geen manager krijgt het te zien. Twijfel je? Geef het dan aan een manager.
        """
    package let subjectQuestion = "Waar gaat het over?"
    package let chooseSubject = "Kies waar het over gaat."
    package let endUnanswered = "Sluit af zonder antwoord"
    package let scope: @Sendable (_ about: String) -> String = { about in
        "Over wie gaat het, volgens de klager: \(about)."
    }
    package let scopeUnsure = """
        De klager weet niet over wie het gaat. Gaat het over ons, of over iemand die voor ons werkt? \
        Zoek het uit. Alleen als het over een ander gaat, onderzoeken we het niet.
        """
    package let scopeRefuse = "Leg uit waarom dit niet over ons gaat"
    package let looked = "Ik keek of iemand in gevaar is"
    package let lookFirst = "Kijk eerst of iemand in gevaar is."
}

extension DeskEnds {
    @Sendable private static func unanswerable(_ why: Closing.Unanswerable) -> String {
        switch why {
        case .noWay: "Er is geen naam, geen adres en geen code"
        case .spam: "Het is reclame of onzin van een computer. Niemand vraagt iets."
        }
    }
}

extension DeskEnds {
    @Sendable private static func way(_ ending: Ending) -> String {
        switch ending {
        case .judged: "Schrijf het antwoord"
        case .solved: "Los het samen op"
        case .withdrawn: "De klager wil stoppen"
        case .referredOn: "Een ander gaat ermee verder"
        case .notAComplaint: "Het was toch geen klacht"
        case .notTakenUp: "We onderzoeken het niet"
        case .cannotBeAnswered: "Niemand kan antwoord krijgen"
        case .endedByDeath: "De klager is overleden"
        }
    }

    @Sendable private static func when(_ ending: Ending) -> String {
        switch ending {
        case .judged: "Je hoorde beide kanten. Je schrijft bij elk punt wat je vindt."
        case .solved: "Jullie maken afspraken. De klager is het daarmee eens."
        case .withdrawn: "Alleen als de klager dat zelf zegt."
        case .referredOn: "Alleen als de klager dat goed vindt."
        case .notAComplaint: "Alleen als jullie dat samen zien, en de klager het goed vindt."
        case .notTakenUp: "Alleen als het te lang geleden is, of als het niet over ons gaat."
        case .cannotBeAnswered: "Alleen als we niemand kunnen bereiken, of als het reclame is."
        case .endedByDeath: "De naasten krijgen een brief, als we weten waarheen."
        }
    }

    @Sendable private static func missing(_ duty: MissingDuty) -> String {
        switch duty {
        case .receipt: "Verstuur de ontvangstbrief"
        case .urgentContact: "Bel of schrijf de klager: er is haast. Schrijf ook op dat het niet lukte"
        case .whetherHeld(let id): "Schrijf op of gesprek \(id.number) doorging"
        case .minutes(let id): "Deel het verslag van gesprek \(id.number)"
        case .subject(let part): "Kies waar punt \(part.number) over gaat"
        case .otherSide(let part): "Schrijf op over wie punt \(part.number) gaat"
        case .reaction(let id): "Hoor persoon \(id.number), of wacht tot de laatste dag voorbij is"
        case .measures: "Kies wat we gaan doen"
        case .registerEntry: "Wacht op het register: dat gaat vanzelf"
        }
    }
}

/// Giving a case back, and what follows from involvement.
public struct DeskHanding: Sendable {
    package let releaseTitle = "Geef de klacht terug"
    package let releaseLead = """
        De balie zoekt een andere manager. Jij leest de klacht dan niet meer. \
        De dag van het antwoord blijft. \
        Wat je schreef en nog niet verstuurde, verdwijnt.
        """
    package let releaseWhy = "Waarom geef je de klacht terug?"
    package let noReleaseWhy = "Schrijf op waarom je de klacht teruggeeft."
    package let release = "Geef de klacht terug aan de balie"
    package let selfTitle = "Gaat de klacht over jou?"
    package let selfLead = """
        Dan was je erbij betrokken. De klacht gaat meteen terug naar de balie. Jij leest hem dan niet meer. \
        Wat je schreef en nog niet verstuurde, verdwijnt.
        """
    package let selfYes = "Ja, de klacht gaat over mij"
    package let leadsTitle = "Werkt deze persoon in jouw team?"
    package let leadsLead = """
        Jij bent de leidinggevende van deze persoon. De klacht gaat meteen terug naar de balie. \
        Jij leest hem dan niet meer. Wat je schreef en nog niet verstuurde, verdwijnt.
        """
    package let leadsYes = "Ja, deze persoon werkt in mijn team"
    package let takeOverTitle = "Zoek een ander voor deze klacht"
    package let takeOverLead: @Sendable (_ number: String, _ name: String) -> String = {
        """
        \($1) zoekt klacht \($0) uit, en is er niet. Je kunt de klacht bij \($1) weghalen. \
        De balie vraagt dan een ander. Jij leest hier het verhaal niet.
        """
    }
    package let takeOverNext = """
        De dag van het antwoord blijft. Wat nog niet verstuurd was, verdwijnt. \
        De klager krijgt een brief van wie het overneemt.
        """
    package let takeOverWhy = "Waarom moet een ander het doen?"
    package let noTakeOverWhy = "Schrijf op waarom een ander het moet doen."
    package let takeOver = "Haal de klacht weg bij deze persoon"
    package let groupStranded = "Wie dit uitzoekt, is er niet"
    package let strandedLead = "Deze klachten liggen stil tot een ander ze krijgt."
    package let accountClosed = "Deze persoon werkt hier niet meer mee aan klachten."
    package let overrideTitle = "Mag een leidinggevende dit uitzoeken?"
    package let overrideLead: @Sendable (_ number: String) -> String = {
        "Klacht \($0) gaat over iemand uit een eigen team. Jij leest hier het verhaal niet."
    }
    package let overrideWho = "Wie mag deze klacht toch uitzoeken?"
    package let overrideWhy = "Waarom kan dat hier wel?"
    package let overrideSave = "Dit mag"
    package let chooseWho = "Kies wie het mag uitzoeken."
    package let noOverrideWhy = "Schrijf op waarom dat hier kan."
    package let askOther = "Vraag de directeur of een andere manager dit te bekijken. Stuur deze link mee:"
    package let askOtherLink: @Sendable (_ number: String) -> String = {
        "Mag een leidinggevende klacht \($0) uitzoeken?"
    }
}

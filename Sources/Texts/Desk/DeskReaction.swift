import Procedure

/// Who it is about, the question to them and their two weeks (article 6, second dash).
public struct DeskReaction: Sendable {
    package let nameTitle = "Over wie gaat het?"
    package let kind = "Wie is het?"
    package let employee = "Een medewerker"
    package let partner = "Een organisatie die namens ons helpt"
    package let someoneAtPartner = "Iemand die bij zo’n organisatie werkt"
    package let organisation = "Onze organisatie zelf"
    package let name = "Naam"
    package let partnerName = "Naam van de organisatie"
    package let answeredBy = "Wie antwoordt namens ons?"
    package let aboutParts = "Welke punten gaan over deze persoon?"
    package let wrongName = "Gaat de klacht toch niet over deze persoon?"
    package let unname = "Haal deze persoon weg"
    package let noName = "Vul een naam in."
    package let noParts = "Kies minstens één punt."
    package let title: @Sendable (_ name: String) -> String = { name in "Vraag \(name) om een reactie" }
    package let shareHint = "Kruis per punt en per bestand aan. De rest blijft dicht."
    package let question = "Wat wil je vragen? (mag je leeg laten)"
    package let nameWarning = """
        De klager wil niet dat je de naam noemt. Kijk of het verhaal verraadt wie het is.
        """
    package let callAboutName = "De klager wil dat je eerst belt over de naam. Schrijf daarna op wat mag."
    package let callAboutNameLink = "Bel, en schrijf het gesprek op"
    package let preview = "Bekijk wat deze persoon ziet"
    package let informedTitle = "Weet deze persoon ervan?"
    package let informedTold = "Ja, ik heb het verteld"
    package let informedPosted = "Ja, ik heb de brief gepost"
    package let letterWaits: @Sendable (_ number: Int) -> String = { number in
        "De brief aan persoon \(number) moet nog weg"
    }
    package let informFirst = "Schrijf eerst op wanneer deze persoon het hoorde."
    package let informedDay = "Op welke dag?"
    package let term: @Sendable (_ day: String) -> String = { day in "Reageren kan uiterlijk \(day)" }
    package let typeTitle: @Sendable (_ name: String) -> String = { name in
        "Schrijf de reactie van \(name) op"
    }
    package let typeLead = "Schrijf op wat deze persoon zei of schreef. Lees het voor als het is verteld."
    package let words = "De reactie"
    package let day = "Op welke dag kwam de reactie?"
    package let how = "Hoe kwam de reactie?"
    package let saved = "De reactie staat erbij."
    package let late = "Deze reactie kwam na de laatste dag."
    package let empty = "Schrijf de reactie op."
    package let lapseTitle = "Ga verder zonder reactie"
    package let lapseLead = "De laatste dag is voorbij. Een late reactie mag nog tot ons antwoord weg is."
    package let excuseTitle = "Deze persoon kan niet reageren"
    package let hearAfterAllLead = "Kan deze persoon toch reageren? Dan staat alles weer zoals het stond."
    package let hearAfterAll = "Deze persoon kan toch reageren"
    package let cardAgain = """
        De code is al gemaakt, en staat niet meer op dit scherm. Ben je hem kwijt? Maak dan een nieuwe. De \
        oude werkt dan niet meer.
        """
    package let excuseReason = "Waarom niet?"
    package let excuseLead = "Over deze persoon kun je dan alleen schrijven: niet vast te stellen."
    package let excuseInformed: @Sendable (_ since: String, _ until: String) -> String = { since, until in
        "Deze persoon weet van de vraag sinds \(since) en kan nog reageren, uiterlijk \(until)."
    }
    package let excuseOver: @Sendable (_ since: String) -> String = { since in
        "Deze persoon weet van de vraag sinds \(since). Een late reactie mag nog."
    }
    package let reach = "Hoe krijgt deze persoon de vraag?"
    package let reachMail = "Met een mail zonder inhoud, en een eigen pagina"
    package let reachPost = "Op papier"
    package let reachAddress = "Mailadres van deze persoon zelf"
    package let reachAddressHint = """
        Een adres dat niemand anders leest. De leidinggevende mag steunen, maar antwoordt niet.
        """
    package let reachStreet = "Adres voor de envelop"
    package let noReach = "Kies hoe deze persoon de vraag krijgt."
    package let noAddress = "Vul het mailadres in, bijvoorbeeld naam@voorbeeld.nl. Of kies papier."
    package let sharedAddress = """
        Dit lijkt een adres van een team. Dan lezen anderen mee. Vraag een eigen adres, of kies papier.
        """
    package let addressOf: @Sendable (_ name: String) -> String = { name in
        "Dit is het adres van \(name). Alleen de persoon zelf antwoordt. Vul dat adres in, of kies papier."
    }
    package let mailed: @Sendable (_ address: String, _ days: Int) -> String = { address, days in
        """
        Er ging een mail naar \(address). De tijd voor een reactie is \
        \(weeks(days, "week", "weken", "dagen")). Die begint als deze persoon de vraag opent.
        """
    }
    package let mailedBack: @Sendable (_ address: String) -> String = { address in
        "Een mail naar \(address) kwam niet aan. Bel, of kies papier."
    }
    package let changeReach = "Verander hoe deze persoon het krijgt"
    package let saveReach = "Bewaar deze weg"
    package let told = "Hoorde deze persoon het van jou? Schrijf op wanneer."
    package let cardTitle = "Een code op papier"
    package let cardLead = """
        Met een code kan deze persoon ook op de site antwoorden. Print de kaart, en doe hem bij de brief.
        """
    package let cardMake = "Maak een code"
    package let cardOnce = "Print deze kaart nu. Een eerdere code werkt niet meer."
    package let cardWaits: @Sendable (_ person: Int, _ number: String) -> String = { person, number in
        """
        Een andere kaart is nog niet geprint. Die is van persoon \(person) bij klacht \(number). Print die \
        eerst, en maak dan deze. Na een half uur kan dat ook zonder te printen.
        """
    }
    package let toCard = "Ga naar de kaart die nog niet is geprint"
    package let cardUse: @Sendable (_ site: String) -> String = { site in
        "Ga naar \(site)/vragen. Vul daar deze code in. Geef hem aan niemand."
    }
    package let asSeen = "Zo ziet deze persoon het op de site"
    package let handOnTitle = "Geef de vraag aan een collega bij dezelfde organisatie"
    package let handOnLead = """
        De tijd voor een reactie loopt door. Wie de vraag eerst had, kan er niet meer bij.
        """
    package let handOn = "Geef door"
    package let sentFiles = "Bestanden van deze persoon"
    package let notHeard: @Sendable (_ reason: NotHeard) -> String = Self.notHeard
}

extension DeskReaction {
    @Sendable private static func notHeard(_ reason: NotHeard) -> String {
        switch reason {
        case .unknown: "We weten niet wie het is"
        case .gone: "Deze persoon is weg en niet te bereiken"
        case .forbiddenForSafety: "Het is niet veilig voor de klager"
        }
    }
}

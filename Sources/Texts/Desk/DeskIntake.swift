import Procedure

/// Taking down what somebody said or wrote, in the words of the form on the site.
public struct DeskIntake: Sendable {
    package let menu = "Nieuwe klacht"
    package let title = "Schrijf een klacht op"
    package let lead = "Lees de vragen voor. Schrijf op wat de klager zegt, in die woorden."
    package let beginning = "Hoe het binnenkwam"
    package let received = "Wanneer kwam de klacht binnen?"
    package let receivedHint: @Sendable (_ day: String) -> String = { day in
        """
        Dat is de dag van het gesprek. Bij een brief of mail is het de dag dat hij aankwam. Is dat \
        vandaag? Dan is ons antwoord er uiterlijk \(day).
        """
    }
    package let lastDay: @Sendable (_ received: String, _ day: String) -> String = { received, day in
        "Binnen op \(received). Ons antwoord is er dan uiterlijk \(day)."
    }
    package let beforeRules = "Op die dag golden onze regels nog niet. Kijk de dag na."
    package let channel = "Hoe kwam de klacht binnen?"
    package let chooseChannel = "Kies hoe de klacht binnenkwam."
    package let postmark = "Was het eerder al ergens verteld of op de post gedaan? (mag je leeg laten)"
    package let postmarkHint = """
        De dag op de envelop, of de dag bij WIJ, de gemeente of een partner. Die dag telt mee voor de vraag \
        of het te lang geleden is.
        """
    package let postmarkRow = "Eerdere dag"
    package let postmarkLate = "Deze dag is later dan de dag waarop de klacht bij ons kwam. Kijk de dagen na."
    package let belongsTo = "Hoort dit bij een andere klacht? (mag je leeg laten)"
    package let belongsToHint = """
        Vul dan dat klachtnummer in. Zoals bij een groep: ieder krijgt een eigen code en eigen brieven.
        """
    package let belongsToUnknown = "Dit klachtnummer kennen we niet. Kijk het na of laat het leeg."
    package let belongsToRow = "Hoort bij klacht"
    package let helpGoesOn = "Kan de hulp doorgaan zoals die nu is?"
    package let helpGoesOnHint = "Vraag dit ook: iemand mag wachten met hulp van een bepaald persoon."
    package let helpYes = "Ja"
    package let helpNo = "Nee, er moet nu al iets anders"
    package let helpWhat = "Wat moet er nu anders? (mag je leeg laten)"
    package let helpNoWords = "De hulp kan niet doorgaan zoals die nu is."
    package let sameNameAtDesk: @Sendable (_ numbers: String) -> String = { numbers in
        "Let op: in dezelfde week is er een klacht op deze naam (\(numbers)). Vraag of het dezelfde is."
    }
    package let sameNameGiven = """
        Let op: in dezelfde week is er al een klacht op deze naam. Een manager heeft die. Vraag of het \
        dezelfde is. Zo ja, vul dan dat klachtnummer in bij ‘Hoort dit bij een andere klacht?’
        """
    package let anotherOfGroup = "Schrijf de volgende van de groep op"
    package let anotherOfGroupHint =
        "Print eerst deze kaart. Het verhaal staat dan al ingevuld en deze code gaat van het scherm."
    package let language = "In welke taal schrijven wij de klager?"
    package let chooseLanguage = "Kies in welke taal wij schrijven."
    package let afterReceipt = "Deze dag is later dan de dag waarop de klacht binnenkwam. Kijk de dagen na."
    package let onlyForOthers =
        "Vraag dit alleen als de klacht voor iemand anders is. Bij een kind is de naam genoeg."
    package let nobody = "Dat weten we niet"
    package let nobodyHint = "Alleen bij een brief zonder naam en zonder adres."
    package let nobodyOnlyPaper = """
        Kies hoe de klager iets van ons wil horen. Alleen een brief zonder naam kan zonder.
        """
    package let addressHint = """
        Straat, huisnummer, postcode en plaats. Vraag dit ook als we bellen: hier gaan de brieven heen.
        """
    package let addressToo =
        "Vul ook een adres in voor onze brieven. Wil de klager geen post? Kruis dat dan aan."
    package let noPost = "De klager wil geen post"
    package let noPostHint = "Onze brieven staan dan klaar op de site, achter de code."
    package let filesHeading = "De brief of andere bestanden (mag je leeg laten)"
    package let scan = "Kies een scan of een foto van de brief"
    package let scanHint = "Met ‘Bewaar’ komt het bestand erbij. Daarna kun je er nog een kiezen."
    package let removeFiles = "Deze bestanden zitten erbij. Welke halen we weg?"
    package let toCheck = "Ga verder en lees het voor"
    package let save = "Bewaar"
    package let saved = "Het is bewaard. De klacht staat er nog niet in."
    package let otherWindow = """
        In een ander venster schrijf je al een klacht op. Maak die daar eerst af. Druk dan hier nog \
        een keer op de knop. Wat je hier typte, staat er nog. Een bestand kies je opnieuw.
        """
    package let toOther = "Ga naar de andere klacht"
    package let notFiled = "Hier is nu niets opgeslagen"
    package let notFiledWhy = """
        In een ander venster ben je met een andere klacht bezig. Had je deze al opgeslagen? Dan staat hij \
        erin. Zo niet, schrijf hem dan opnieuw op. Maak wel eerst de andere klacht af.
        """
    package let notWiped = "Hier is niets gewist"
    package let notWipedWhy = """
        In een ander venster schrijf je een andere klacht op. Die staat er nog. Wil je die wissen? Doe \
        dat dan daar.
        """
    package let otherCard = """
        De kaart van een andere klacht staat nog in een ander venster. Print die eerst. Druk dan hier nog \
        een keer op de knop. Wat je hier typte, staat er nog. Een bestand kies je opnieuw.
        """
    package let kept: @Sendable (_ hours: Int) -> String = { hours in
        "We bewaren dit \(hours) uur na de laatste keer bewaren."
    }
    package let wipe = "Wis alles"
    package let wipeTitle = "Wil je alles wissen?"
    package let wipeText = "Wat je opschreef, verdwijnt. We kunnen het niet terughalen."
    package let wipeNot = "Nee, ga terug"
    package let backToForm = "Terug naar de vragen"
    package let readAloud = "Lees voor en laat bevestigen"
    package let readAloudLead =
        "Lees alles voor. Vraag steeds: klopt dit? Verander het samen als het niet klopt."
    package let compare = "Kijk na of het klopt met de brief"
    package let compareLead = "Leg de brief ernaast. Staat alles erin, in de woorden van de klager?"
    package let wasReadAloud = "Ik heb alles voorgelezen en de klager zei: dit klopt"
    package let wasCompared = "Ik heb alles nagekeken en het klopt met de brief"
    package let confirmFirst = "Lees eerst alles na. Kruis dan aan dat het klopt."
    package let lastDayRow = "Laatste dag voor ons antwoord"
    package let tooOld: @Sendable (_ years: Int) -> String = { years in
        """
        \(longAgo(years)) Zeg dat eerlijk. We schrijven het op en sturen een brief. Een manager beslist \
        of we het uitzoeken.
        """
    }
    package let deskWillNotRead =
        "De balie mag dit niet lezen. Na het opslaan kun jij het ook niet meer openen."
    package let file = "Sla de klacht op"
    package let filed = "De klacht staat erin"
    package let number: @Sendable (_ number: String) -> String = { number in "Klachtnummer \(number)" }
    package let answerBy: @Sendable (_ day: String) -> String = { day in
        "De klager krijgt ons antwoord uiterlijk \(day). Zeg dit ook."
    }
    package let cardHeading = "Geef de klager de code"
    package let cardSteps = [
        "Print deze pagina. Alleen de kaart komt op papier.",
        "Doe de kaart in een dichte envelop. Geef of post hem aan de klager.",
        "Druk dan op de knop hieronder. De code gaat dan van het scherm.",
    ]
    package let cardTitle = "Bewaar deze code goed"
    package let cardText: @Sendable (_ address: String) -> String = { address in
        "Met deze code volg je je klacht op \(address). Geef de code niet aan anderen."
    }
    package let cardNumber: @Sendable (_ number: String, _ phone: String) -> String = { number, phone in
        "Klachtnummer voor als je belt: \(number). Ons nummer is \(phone)."
    }
    package let cardOfficer: @Sendable (_ name: String, _ phone: String) -> String = { name, phone in
        "Liever praten met iemand die onafhankelijk is? Bel klachtenfunctionaris \(name): \(phone)."
    }
    package let qrTitle = "Code voor je telefoon: opent onze site"
    package let cardMinutes: @Sendable (_ minutes: Int) -> String = { minutes in
        "De code staat hooguit \(minutes) minuten op deze pagina."
    }
    package let cardPrinted = "De kaart is geprint, haal de code weg"
    package let languageName: @Sendable (_ language: Language) -> String = { language in
        switch language {
        case .dutch: "Nederlands"
        case .english: "Engels"
        }
    }
}

/// The office: who works here, the organisation, and the order in which a handler is looked for.
public struct DeskOffice: Sendable {
    package let title = "Beheer"
    package let lead = """
        Hier regel je wie er werkt en wat mensen over de organisatie lezen. Klachten staan hier niet.
        """
    package let firstJobs = "Eerst dit: 5 klussen"
    package let jobOfficer = "Zet de klachtenfunctionaris erin"
    package let jobDetails = "Zet de contactgegevens erin"
    package let jobManagers = "Nodig twee managers uit"
    package let jobDesk = "Nodig iemand van de balie uit"
    package let jobProcedure = "Zet de regeling erin"
    package let jobDone = "Klaar"
    package let jobToDo = "Nog te doen"
    package let people = "Mensen"
    package let peopleLead = "Iedereen met een account. Klik op een naam om iets te veranderen."
    package let invite = "Nodig iemand uit"
    package let inviteLead = "Deze persoon krijgt een mail met een link. Daarmee kiest die een wachtwoord."
    package let sendInvitation = "Stuur de uitnodiging"
    package let name = "Naam"
    package let email = "E-mailadres"
    package let telephone = "Telefoonnummer"
    package let telephoneHint = "Staat in brieven van wie klachten uitzoekt."
    package let roles = "Wat doet deze persoon?"
    package let team = "Team, of de partner waar deze persoon werkt"
    package let manager = "Wie is de leidinggevende?"
    package let managerHint = "Die kan een klacht over deze persoon niet zomaar uitzoeken."
    package let substitute = "Wie valt in bij afwezigheid?"
    package let nobody = "Niemand"
    package let absentFrom = "Eerste dag afwezig"
    package let absentThrough = "Laatste dag afwezig"
    package let absentHint = "Laat alle vakjes leeg als deze persoon er gewoon is."
    package let save = "Bewaar"
    package let saved = "Bewaard."
    package let changedMeanwhile = """
        Een collega veranderde dit net ook. Hieronder staat wat jij invulde. Kijk in het logboek wat er \
        veranderde, en bewaar het dan nog een keer.
        """
    package let invited = "De uitnodiging is onderweg."
    package let linkSent = "Er is een nieuwe link onderweg. Hij werkt 3 dagen."
    package let standing = "Hoe staat het ervoor?"
    package let isAway: @Sendable (_ day: String) -> String = { day in "Afwezig tot en met \(day)" }
    package let hasPassword = "Heeft een wachtwoord"
    package let noPassword = "Koos nog geen wachtwoord"
    package let hasFactor = "Heeft een code op de telefoon"
    package let noFactor = "Stelt de code op de telefoon in bij de volgende keer inloggen"
    package let again = "Stuur een nieuwe link"
    package let removeFactor = "Haal de code van de telefoon weg"
    package let factorTitle: @Sendable (_ name: String) -> String = { name in
        "Haal de code van de telefoon van \(name) weg"
    }
    package let removeFactorText = """
        Deze persoon wordt meteen overal uitgelogd. Bij het inloggen stelt deze persoon een nieuwe code in.
        """
    package let ownFactorTitle = "Haal de code van je eigen telefoon weg"
    package let removeOwnFactorText = """
        Je wordt meteen overal uitgelogd. Bij het inloggen stel je een nieuwe code in.
        """
    package let keepFactor = "Laat de code staan"
    package let removeFactorHint = "Doe dit alleen als je deze persoon zelf hebt gesproken."
    package let factorRemoved = "De code is weg. Bij het inloggen stelt deze persoon een nieuwe in."
    package let hasOpenID = "Is gekoppeld aan een inlog van buiten"
    package let releaseOpenID = "Maak die inlog los"
    package let releaseOpenIDHint = """
        Doe dit als deze persoon daar een nieuwe inlog kreeg. Het e-mailadres telt dan weer één keer.
        """
    package let openIDReleased = "De inlog van buiten is losgemaakt."
    package let endSessions = "Log deze persoon overal uit"
    package let sessionsEnded = "Deze persoon is overal uitgelogd."
    package let openSessions: @Sendable (_ count: Int) -> String = { count in
        "Nu ingelogd op \(plural(count, "plek", "plekken"))"
    }
    package let close = "Sluit dit account"
    package let closeTitle: @Sendable (_ name: String) -> String = { name in "Sluit het account van \(name)" }
    package let closeText = """
        Deze persoon kan daarna niet meer inloggen. De naam blijft in oude brieven staan.
        """
    package let closeCases = "Zoekt deze persoon nog klachten uit? Die gaan terug naar de balie."
    package let closeKey = """
        Deze persoon heeft een sleutel van de kamers van de klachtenfunctionaris. \
        Laat eerst een ander een sleutel maken en tekenen.
        """
    package let closed = "Het account is dicht."
    package let keep = "Laat het open"
    package let noName = "Vul een naam in."
    package let badEmail = "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."
    package let noWords: @Sendable (_ what: String) -> String = { what in "Vul dit in: ‘\(what)’." }
    package let badNumber = "Vul een getal in van 1 tot en met 20."
    package let badOrder = "De laatste dag ligt voor de eerste."
    package let lastAdministrator = "Dit is de enige beheerder. Maak eerst iemand anders beheerder."
    package let emailTaken = "Iemand anders heeft dit e-mailadres al."
    package let noRole = "Kies ten minste één taak."
    package let officerHasOtherWork =
        "De klachtenfunctionaris is onafhankelijk (artikel 5). Geef deze persoon geen andere taak."
    package let besideCases: @Sendable (_ name: String) -> String = { name in
        "\(name) beheert de accounts en werkt ook aan klachten. Geef het beheer liever aan een ander."
    }
    package let ownManager = "Niemand is de leidinggevende van zichzelf. Kies een ander."
    package let ownSubstitute = "Niemand valt voor zichzelf in. Kies een ander."
    package let unknownPerson = "Deze persoon heeft geen account meer. Kies een ander."
    package let notAHandler = "Op de lijst staan alleen managers en directeuren."
}

/// The organisation's details, the handling list, and the log.
public struct DeskOrganisation: Sendable {
    package let title = "De organisatie"
    package let lead = "Dit staat op de site en in elke brief."
    package let name = "Naam van de organisatie"
    package let street = "Straat en huisnummer"
    package let town = "Postcode en plaats"
    package let telephone = "Telefoonnummer"
    package let email = "E-mailadres"
    package let hours = "Wanneer neemt iemand op?"
    package let hoursHint = "Bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur."
    package let visit = "Waar en wanneer kan iemand langskomen?"
    package let hoursEnglish = "Wanneer neemt iemand op? In het Engels"
    package let visitEnglish = "Waar kan iemand langskomen? In het Engels"
    package let site = "Adres van de site"
    package let officer = "De klachtenfunctionaris"
    package let officerName = "Naam van de klachtenfunctionaris"
    package let officerTelephone = "Eigen telefoonnummer"
    package let officerEmail = "Eigen e-mailadres"
    package let officerSubstitute = "Wie vervangt de klachtenfunctionaris?"
    package let answersWithin = "Binnen hoeveel werkdagen komt er antwoord?"
    package let outside = "Instantie buiten de organisatie (mag je leeg laten)"
    package let outsideHint = "Brieven zeggen dan dat iemand daar iets kan vragen."
    package let support = "Steun voor wie een klacht krijgt (mag je leeg laten)"
    package let supportHint = "Bijvoorbeeld de vertrouwenspersoon, met telefoonnummer."
    package let order = "Wie zoekt klachten uit?"
    package let orderLead = """
        Eerst komen de managers. Zijn die er allemaal bij betrokken? Dan komt de volgende groep. \
        Binnen een groep telt het nummer.
        """
    package let orderOf: @Sendable (_ name: String) -> String = { name in "In welke groep zit \(name)?" }
    package let turnOf: @Sendable (_ name: String) -> String = { name in "Nummer van \(name)" }
    package let nobodyYet = "Er is nog niemand die klachten kan uitzoeken. Nodig eerst een manager uit."
    package let nobodyLeft = "Is niemand over? Dan wijst het bestuur iemand van buiten aan."
    package let badTurn = "Vul een heel getal in."
    package let log = "Logboek"
    package let logLead = "Wat er in het beheer veranderde. Klachten staan hier niet in."
    package let when = "Wanneer"
    package let who = "Wie"
    package let what = "Wat"
    package let console = "op de server"
    package let readings = "Lezen in de laatste 30 dagen"
    package let readingsHint = "Hoeveel uren er in klachten gelezen is. Niet wie, en niet welke klacht."
    package let role = "Rol"
    package let hoursRead = "Uren"
    package let noReadings = "Niemand las in deze dagen in een klacht."
    package let described = "De gegevens van de organisatie zijn veranderd"
    package let made: @Sendable (_ name: String) -> String = { name in "Account gemaakt: \(name)" }
    package let changed: @Sendable (_ name: String) -> String = { name in "Account veranderd: \(name)" }
    package let accountClosed: @Sendable (_ name: String) -> String = { name in "Account gesloten: \(name)" }
    package let password: @Sendable (_ name: String) -> String = { name in "Wachtwoord gekozen: \(name)" }
    package let passwordLink: @Sendable (_ name: String) -> String = { name in
        "Link voor een wachtwoord gestuurd: \(name)"
    }
    package let absence: @Sendable (_ name: String) -> String = { name in "Afwezigheid veranderd: \(name)" }
    package let factorSet: @Sendable (_ name: String) -> String = { name in
        "Code op de telefoon ingesteld: \(name)"
    }
    package let factorGone: @Sendable (_ name: String) -> String = { name in
        "Code op de telefoon weggehaald: \(name)"
    }
    package let recoveryUsed: @Sendable (_ name: String) -> String = { name in
        "Code op papier gebruikt: \(name)"
    }
    package let recovered: @Sendable (_ name: String) -> String = { name in
        "Account hersteld op de server: \(name)"
    }
    package let openIDBound: @Sendable (_ name: String) -> String = { name in
        "Inlog van buiten gekoppeld: \(name)"
    }
    package let openIDReleased: @Sendable (_ name: String) -> String = { name in
        "Inlog van buiten losgemaakt: \(name)"
    }
    package let ordered = "De volgorde van wie klachten uitzoekt is veranderd"
    package let roomKeys = "Bij de kamers van de klachtenfunctionaris is een sleutel veranderd"
    package let published: @Sendable (_ name: String) -> String = { name in
        "Versie van de regeling gemaakt: \(name)"
    }
    package let withdrawn: @Sendable (_ name: String) -> String = { name in
        "Versie van de regeling ingetrokken: \(name)"
    }
}

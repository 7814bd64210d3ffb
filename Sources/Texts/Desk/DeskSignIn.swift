/// Signing in and out of the staff desk.
public struct DeskSignIn: Sendable {
    package let title = "Inloggen"
    package let email = "E-mailadres"
    package let password = "Wachtwoord"
    package let code = "Code van je telefoon"
    package let enter = "Log in"
    package let wrong = "Dit klopt niet. Kijk je e-mailadres en wachtwoord na."
    package let wrongCode = "Deze code klopt niet. Neem de nieuwste code van je telefoon."
    package let empty = "Vul je e-mailadres en wachtwoord in."
    package let wait: @Sendable (_ time: String) -> String = { time in
        "Je probeerde het een paar keer. Wacht \(time) en probeer het opnieuw."
    }
    package let over = "Je bent uitgelogd. Je tekst is bewaard. Log in en je gaat verder waar je was."
    package let out = "Je bent uitgelogd."
    package let demoTitle = "Kies wie je bent in deze demo"
    package let demoText = """
        Dit is een demo. Alle namen en klachten zijn verzonnen. Mails gaan niet weg: ze liggen als bestanden \
        in de map ‘mail’ van de demo.
        """
    package let linkUsed = "Deze link is al gebruikt. Log in met je wachtwoord."
    package let byProvider: @Sendable (_ label: String) -> String = { label in "Log in met \(label)" }
    package let knownTitle = "We weten wie je bent"
    package let known = "Gebeurt er niets? Kies dan ‘Ga verder’."
    package let goOn = "Ga verder"
    package let refusedTitle = "Inloggen is zo niet gelukt"
    package let lost = """
        Misschien stopte je, duurde het te lang of begon je in een andere browser. Begin opnieuw.
        """
    package let unknown: @Sendable (_ label: String) -> String = { label in
        "Bij je inlog van \(label) vinden we hier geen account."
    }
    package let unknownHelp = "Vraag je beheerder om hulp, of log in met je wachtwoord."
    package let providerAway: @Sendable (_ label: String) -> String = { label in
        "Het inloggen met \(label) werkt nu niet. Probeer het straks, of log in met je wachtwoord."
    }
    package let toSignIn = "Naar het inloggen"
    package let onlyHere: @Sendable (_ label: String) -> String = { label in
        "Je logt alleen hier uit. Log zelf uit bij \(label) als je daar ook klaar bent."
    }
    package let stillThere: @Sendable (_ label: String) -> String = { label in
        "Bij \(label) ben je misschien nog ingelogd."
    }
    package let whichRole = "In welke rol werk je nu?"
}

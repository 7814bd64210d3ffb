/// An own account: password, the code of a telephone, codes on paper, and where one is signed in.
public struct DeskAccount: Sendable {
    package let codeTitle = "Vul de code van je telefoon in"
    package let code = "Code van 6 cijfers"
    package let codeHint = "Telefoon kwijt? Vul dan een code van je papier in."
    package let enter = "Ga naar binnen"
    package let wrongCode = "Deze code klopt niet, of is al gebruikt. Neem de nieuwste code van je telefoon."
    package let setUpTitle = "Zet de code op je telefoon"
    package let setUpLead = """
        Je wachtwoord alleen is niet genoeg. Je telefoon maakt elke halve minuut een nieuwe code.
        """
    package let stepApp = "Open op je telefoon een app voor zulke codes. Je beheerder weet welke."
    package let stepScan = "Richt de app op dit vierkant."
    package let square = "Vierkant met het geheim voor je telefoon"
    package let byHand = "Lukt dat niet? Typ dan dit geheim in de app:"
    package let stepCode = "Vul hier de 6 cijfers in die de app laat zien."
    package let turnOn = "Zet aan"
    package let paperTitle = "Schrijf deze codes op papier"
    package let paperLead = """
        Is je telefoon weg? Dan kom je met een van deze codes binnen. Elke code werkt één keer. \
        Je ziet ze alleen nu.
        """
    package let havePaper = "Ik heb ze opgeschreven"
    package let passwordTitle = "Kies een wachtwoord"
    package let passwordLead: @Sendable (_ email: String) -> String = { email in
        "Dit wordt het wachtwoord bij \(email)."
    }
    package let newPassword = "Nieuw wachtwoord"
    package let passwordHint = "Neem ten minste 12 tekens. Een zin die je onthoudt is goed."
    package let tooShort = "Dit wachtwoord is te kort. Neem ten minste 12 tekens."
    package let tooEasy = "Dit wachtwoord is te makkelijk te raden. Neem iets anders."
    package let choose = "Bewaar mijn wachtwoord"
    package let factorRemoved = "De code van je telefoon is weg. Log in: dan stel je een nieuwe in."
    package let chosen = "Je wachtwoord is bewaard. Log nu in."
    package let linkOver = "Deze link werkt niet meer. Vraag hieronder een nieuwe."
    package let forgotten = "Wachtwoord vergeten?"
    package let forgottenTitle = "Vraag een nieuw wachtwoord"
    package let forgottenLead = "Vul je e-mailadres in. Je krijgt een mail met een link. Hij werkt 2 uur."
    package let sendLink = "Stuur mij een link"
    package let linkSent = "Kennen we dit adres? Dan krijg je zo een mail. Geen mail? Vraag je beheerder."
    package let mine = "Mijn account"
    package let sessions = "Waar ben je ingelogd?"
    package let here = "Dit is waar je nu bent"
    package let since: @Sendable (_ day: String, _ time: String) -> String = { day, time in
        "Sinds \(day), \(time) uur"
    }
    package let unknownBrowser = "Onbekende browser"
    package let end = "Log daar uit"
    package let ended = "Je bent daar uitgelogd."
    package let left: @Sendable (_ count: Int) -> String = { count in
        "Je hebt nog \(plural(count, "code", "codes")) op papier."
    }
    package let noneLeft = """
        Je codes op papier zijn op. Vraag je beheerder om je telefoon opnieuw in te stellen.
        """
    package let myDataTitle = "Wat bewaren we over jou?"
    package let myData: @Sendable (_ phone: String) -> String = { phone in
        """
        Je kunt vragen wat er over jou in klachten en in dit programma staat. Klopt het niet? Dan verbeteren \
        we het. Bel \(phone).
        """
    }
    package let myPassword = "Wil je een ander wachtwoord? Log uit en kies ‘Wachtwoord vergeten?’."
}

/// Mails to staff: what is asked, without content, with a link to one page (domain rule 7).
public struct DeskMail: Sendable {
    /// Whose account it is, and who changed something of it.
    package typealias Told = @Sendable (_ name: String, _ person: String) -> String

    package let subject: @Sendable (_ organisation: String) -> String = { organisation in
        "Bericht van \(organisation)"
    }
    package let body: @Sendable (_ what: String, _ link: String) -> String = { what, link in
        "\(what) Kijk op \(link)."
    }
    package let newComplaint = "Er is iets nieuws om te verdelen."
    package let urgent = "Er wacht iets met haast. Nog niemand heeft het opgepakt."
    package let notDistributed = "Er wacht iets dat nog niet verdeeld is."
    package let proposed = "We vragen je om iets op te pakken. Beantwoord eerst één vraag."
    package let firstContactDue: @Sendable (_ last: String) -> String = { last in
        "Bel of schrijf iemand uiterlijk \(last)."
    }
    package let firstContactMissed = "Er is nog niemand gebeld of geschreven. Doe het vandaag."
    package let reactionCame = "Er is een reactie om te lezen."
    package let handedOn = "Een vraag ging naar een collega bij een partner. Kijk of dat klopt."
    package let reactionWaits: @Sendable (_ last: String) -> String = { last in
        "Iemand kan nog antwoorden tot en met \(last). Bel of schrijf diegene."
    }
    package let reactionOver = "Iemand had tijd om te antwoorden. Die is voorbij. Ga verder."
    package let notInformed = "Iemand heeft een vraag nog steeds niet gelezen. Bel."
    package let mandateOver = "De ander gaf geen toestemming op tijd. Vertel hoe het verder gaat."
    package let dataAsked: @Sendable (_ last: String) -> String = { last in
        "Iemand vraagt iets over eigen gegevens. Antwoord uiterlijk \(last)."
    }
    package let dayAsked = "Iemand vraagt om een andere dag van wissen. Kijk of dat goed is."
    package let correctionCame = "Er is een aanvulling op een verslag."
    package let message = "Er is een bericht om te lezen."
    package let mailReturned = "Een mail kan niet aankomen. Bel, of stuur het per post."
    package let finishBy: @Sendable (_ last: String) -> String = { last in
        "Er is iets dat uiterlijk \(last) klaar moet zijn."
    }
    package let silent = "Schrijf iemand één regel over hoe het ervoor staat."
    package let overdue = "Er is iets te laat. Stuur er bericht over."
    package let promiseBy: @Sendable (_ last: String) -> String = { last in
        "We beloofden iets. Het moet uiterlijk \(last) gedaan zijn."
    }
    package let promiseNotKept = "Iets dat we beloofden is nog niet gedaan."
    package let reportDue = "Het overzicht moet gemaakt worden."
    package let erasedOn: @Sendable (_ day: String) -> String = { day in
        "Op \(day) wordt er iets gewist."
    }
    package let roomMessage = "Er is een bericht in je kamer."
    package let sealSubject: @Sendable (_ number: Int) -> String = { number in "Zegel \(number)" }
    package let sealBody = """
        In de bijlage staat het zegel van vandaag. Bewaar het buiten het systeem. Daarmee is later te zien \
        of er niets is veranderd.
        """
    package let invitation: @Sendable (_ link: String, _ last: String) -> String = { link, last in
        "Je krijgt een account. Kies je wachtwoord uiterlijk \(last):\n\n\(link)\n\nDe link werkt één keer."
    }
    package let forgotten: @Sendable (_ link: String) -> String = { link in
        "Kies een nieuw wachtwoord:\n\n\(link)\n\nVroeg je hier niet om? Dan hoef je niets te doen."
    }
    package let recovered: @Sendable (_ name: String) -> String = { name in
        "Iemand maakte op de server een nieuwe ingang voor \(name). Vraag na of dat klopt."
    }
    package let addressChanged: Told = { name, person in
        "\(person) veranderde het e-mailadres van het account van \(name). Vraag na of dat klopt."
    }
    package let linkSent: Told = { name, person in
        "\(person) stuurde \(name) een link voor een nieuw wachtwoord. Vraag na of dat klopt."
    }
    package let factorRemoved: Told = { name, person in
        "\(person) haalde de code van de telefoon weg bij \(name). Vraag na of dat klopt."
    }
    package let openIDReleased: Told = { name, person in
        "\(person) maakte de inlog van buiten los van \(name). Vraag na of dat klopt."
    }
    package let technical = "Er is iets mis met het programma. Kijk wat er staat."
}

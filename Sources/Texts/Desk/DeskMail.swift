/// Mails to staff: what is asked, without content, with a link to one page (domain rule 7).
public struct DeskMail: Sendable {
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
    package let firstContactDue = "Vandaag moet je iemand bellen of schrijven."
    package let firstContactMissed = "Er is nog niemand gebeld of geschreven. Doe het vandaag."
    package let reactionCame = "Er is een reactie om te lezen."
    package let notInformed = "Iemand heeft een vraag na een week nog niet gelezen. Bel."
    package let correctionCame = "Er is een aanvulling op een verslag."
    package let message = "Er is een bericht om te lezen."
    package let daysLeft: @Sendable (_ days: Int) -> String = { days in
        "Er is iets dat over \(plural(days, "dag", "dagen")) klaar moet zijn."
    }
    package let silent = "Schrijf iemand één regel over hoe het ervoor staat."
    package let lastDay = "Vandaag moet er iets klaar zijn."
    package let overdue = "Er is iets te laat. Stuur er bericht over."
    package let measureDue = "Vandaag moet iets gedaan zijn dat we beloofden."
    package let promiseNotKept = "Iets dat we beloofden is nog niet gedaan."
    package let reportDue = "Het overzicht moet gemaakt worden."
    package let erasureSoon = "Over 30 dagen wordt er iets gewist."
    package let roomMessage = "Er is een bericht in je kamer."
    package let technical = "Er is iets mis met het programma. Kijk wat er staat."
}

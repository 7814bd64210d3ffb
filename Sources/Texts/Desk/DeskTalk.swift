/// An arranged talk on the substance, and its minutes (article 6, third dash).
public struct DeskTalk: Sendable {
    package let title = "Maak een afspraak voor een gesprek"
    package let day = "Op welke dag?"
    package let time = "Hoe laat?"
    package let timeHint = "Bijvoorbeeld: 14.30"
    package let noTime = "Schrijf op hoe laat het gesprek begint, bijvoorbeeld 14.30."
    package let manner = "Hoe spreken jullie elkaar?"
    package let place = "Waar?"
    package let atPlace = "Op een plek"
    package let byTelephone = "Per telefoon"
    package let who = "Wie nodig je uit?"
    package let complainant = "De klager"
    package let company = "Wie neemt de klager mee? (mag je leeg laten)"
    package let arrange = "Zet het gesprek erin"
    package let arranged: @Sendable (_ day: String) -> String = { day in "Het gesprek is op \(day)." }
    package let heldTitle = "Hoe ging het gesprek?"
    package let heldDay = "Op welke dag was het?"
    package let attended = "Wie waren erbij?"
    package let notHeld = "Het ging niet door"
    package let moved = "Het is op een andere dag"
    package let newDay = "Op welke andere dag is het?"
    package let newTime = "Hoe laat is het dan?"
    package let notHeldReason = "Waarom ging het niet door?"
    package let chooseWho = "Kies minstens één persoon."
    package let noPlace = "Schrijf op waar het gesprek is."
    package let minutesTitle: @Sendable (_ day: String) -> String = { day in
        "Verslag van het gesprek op \(day)"
    }
    package let minutesWords = "Wat is er gezegd?"
    package let minutesTo = "Wie krijgt dit verslag?"
    package let minutesHint = """
        Iedereen die erbij was krijgt het. Laat je iemand weg? Schrijf dan op waarom.
        """
    package let passage: @Sendable (_ name: String) -> String = { name in
        "Welk stuk is niet voor \(name)?"
    }
    package let passageHint = "Plak het hier precies zo als het in het verslag staat."
    package let leftOut: @Sendable (_ name: String) -> String = { name in
        "Waarom krijgt \(name) het niet, of niet alles?"
    }
    package let noReason = "Schrijf op waarom dit stuk weg moet."
    package let without: @Sendable (_ name: String, _ why: String) -> String = { name, why in
        "\(name) kreeg het verslag niet: \(why)"
    }
    package let withoutPassage: @Sendable (_ name: String, _ why: String) -> String = { name, why in
        "\(name) kreeg dit stuk niet: \(why)"
    }
    package let share = "Deel het verslag"
    package let shared = "Het verslag is gedeeld."
    package let empty = "Schrijf op wat er is gezegd."
    package let correct: @Sendable (_ name: String) -> String = { name in "\(name) zegt: dit klopt." }
    package let incorrect: @Sendable (_ name: String) -> String = { name in "\(name) zegt: dit klopt niet." }
    package let waiting = "Nog geen antwoord op het verslag."
}

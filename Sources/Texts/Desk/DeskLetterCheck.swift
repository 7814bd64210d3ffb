/// What the checks before sending found in a letter: what is still missing, and advice that locks nothing.
public struct DeskLetterCheck: Sendable {
    package let blocked = "Deze brief kan nog niet weg"
    package let advice = "Kijk hier nog even naar"
    package let adviceLead = "Je mag de brief ook zo versturen."
    package let notYet = "nog niet"
    package let checkFilled = "Alles is ingevuld"
    package let checkLeftover = "Er is niets blijven staan om later in te vullen"
    package let checkOfficer = "De klachtenfunctionaris staat erin"
    package let checkSigner = "Onder de brief staan een naam en een nummer"
    package let checkAddress = "De brief kan aankomen"
    package let checkErasure = "De dag van wissen staat erin"

    package let empty: @Sendable (_ place: String) -> String = { place in "Vul in: \(place)." }
    package let tooShort: @Sendable (_ place: String) -> String = { place in
        "Schrijf minstens twee zinnen: \(place)."
    }
    package let nobodyDoes: @Sendable (_ line: Int) -> String = { line in
        "Schrijf bij maatregel of afspraak \(line) wie het doet."
    }
    package let nothingListed = "Geef elk punt een antwoord."
    package let dayMissing = "Vul de nieuwe dag in."
    package let leftoverBrackets = "Er staan nog haken in de tekst. Vul in wat daar hoort, of haal ze weg."
    package let leftoverDots = "Er staan nog drie puntjes in de tekst. Maak de zin af, of haal ze weg."
    package let noOfficer = """
        De naam of het nummer van de klachtenfunctionaris is niet bekend. Vraag de beheerder.
        """
    package let noSigner = "Jouw naam of telefoonnummer is niet bekend. Vraag de beheerder."
    package let signedByTheDesk = "Een manager moet deze brief versturen."
    package let noAddress = "Er is geen adres voor deze brief. Vraag het aan wie hem krijgt."
    package let noErasure = "De dag van wissen is niet bekend. Vraag de beheerder."

    package let told: @Sendable (_ point: Int) -> String = { point in "punt \(point), het verhaal" }
    package let examined: @Sendable (_ point: Int) -> String = { point in
        "punt \(point), wat je hebt uitgezocht"
    }
    package let sides: @Sendable (_ point: Int) -> String = { point in "punt \(point), beide kanten" }
    package let why: @Sendable (_ point: Int) -> String = { point in "punt \(point), waarom je dat vindt" }
    package let apology: @Sendable (_ point: Int) -> String = { point in "punt \(point), de excuses" }
    package let facts = "wat er is gebeurd"
    package let promise: @Sendable (_ line: Int) -> String = { line in "maatregel of afspraak \(line)" }
    package let noMeasure = "waarom er niets verandert"
    package let delay = "waarom het later wordt"
    package let minutes = "het verslag"
    package let question = "de vraag"
    package let talkPlace = "de plek van het gesprek"
    package let destination = "waar de klacht heen gaat"
    package let message = "het bericht"

    package let longSentence: @Sendable (_ sentence: String) -> String = { sentence in
        "Deze zin is lang: “\(sentence)”. Maak er twee van."
    }
    package let hardWord: @Sendable (_ word: String) -> String = { word in
        "‘\(word)’ is een moeilijk woord. Kan het gewoner?"
    }
    package let name: @Sendable (_ name: String) -> String = { name in "Je noemt ‘\(name)’. Moet dat?" }
    package let citizenNumber = "Er staat een getal in dat een burgerservicenummer kan zijn."
}

/// The reasoned answer, a point at a time; the letter writes itself from it (article 6, fourth dash).
public struct DeskAnswer: Sendable {
    package let title = "Schrijf het antwoord"
    package let point: @Sendable (_ number: Int, _ total: Int) -> String = { number, total in
        "Punt \(number) van \(total)"
    }
    package let examined = "Wat heb je uitgezocht?"
    package let examinedHint = "Met wie sprak je? Wat las je?"
    package let sides = "Wat zeggen beide kanten?"
    package let judgment = "Wat vind je?"
    package let upheld = "gelijk"
    package let notUpheld = "geen gelijk"
    package let noFinding = "niet vast te stellen"
    package let why = "Waarom vind je dat?"
    package let whyHint = "Schrijf minstens twee zinnen."
    package let apology = "Excuses (mag je leeg laten)"
    package let apologyHint = "Zeg wat er misging. Bijvoorbeeld: dat had niet mogen gebeuren."
    package let measuresHeading = "Wat gaan we doen?"
    package let judge = "Bewaar dit punt"
    package let judged = "Dit punt is bewaard."
    package let chooseJudgment = "Kies wat je vindt."
    package let noWhy = "Schrijf op waarom je dat vindt."
    package let twoSentences = "Leg het uit in minstens twee zinnen."
    package let noExamined = "Schrijf op wat je hebt uitgezocht."
    package let noSides = "Schrijf op wat beide kanten zeggen."
    package let complainantWrote = "De klager schreef"
    package let reactionOf: @Sendable (_ name: String) -> String = { name in "De reactie van \(name)" }
    package let stillToDo = "Nog te doen"
    package let openPoint: @Sendable (_ number: Int) -> String = { number in
        "Punt \(number) heeft nog geen antwoord"
    }
    package let reconsider = "Haal dit antwoord terug"
    package let previewTitle = "Zo ziet de brief eruit"
    package let checkTitle = "Klopt de brief?"
    package let checkPoints = "Elk punt heeft een antwoord"
    package let checkReasons = "Elke uitleg heeft minstens twee zinnen"
    package let checkMeasures = "Bij elke maatregel staat wie en wanneer"
    package let sendTitle = "Verstuur het antwoord"
    package let byCode = "De klager leest de brief met de code. Er gaat een mail zonder inhoud."
    package let byPost = "Deze brief gaat per post. Print en verstuur hem vandaag."
    package let nowhere = "Er is geen adres en geen code. De brief kan nergens heen."
    package let onlyOnce = "Versturen kan één keer. Een fout herstel je met een nieuwe brief."
    package let send = "Verstuur het antwoord"
    package let sent: @Sendable (_ day: String) -> String = { day in "Het antwoord is weg op \(day)." }
    package let refuseTitle = "Onderzoek dit punt niet"
    package let refuseGround = "Waarom onderzoeken we dit niet?"
    package let refuseWhy = "Leg het uit aan de klager"
}

/// The files of a case: whose each is, when it came, and another one that is put in.
public struct DeskFiles: Sendable {
    package let title = "Bestanden"
    package let addTitle = "Zet er een bestand bij"
    package let hint = "Bijvoorbeeld een scan van een brief, of een aantekening van een telefoontje."
    package let label = "Kies een bestand"
    package let whose = "Van wie is dit bestand?"
    package let theirs = "Van de klager"
    package let ours = "Van ons"
    package let oursHint = "De klager ziet dit bestand niet op de eigen pagina."
    package let oursForHandler = "Een bestand van ons zie je hier niet. Wie de klacht uitzoekt, ziet het wel."
    package let day = "Wanneer kwam het binnen?"
    package let how = "Hoe kwam het binnen?"
    package let onlyTheirs = "Alleen als het van de klager is."
    package let add = "Zet dit bestand in de klacht"
    package let chooseWhose = "Kies van wie dit bestand is."
    package let chooseHow = "Kies hoe het bestand binnenkwam."
    package let chooseAgain = "Kies het bestand nog een keer. Het is nog niet bewaard."
    package let waits = "Dit bestand staat klaar. Je hoeft het niet nog een keer te kiezen: "
    package let another = "Kies een ander bestand (mag je leeg laten)"
    package let broken = "Het bestand kwam niet goed over. Probeer het nog een keer."
    package let sent: @Sendable (_ day: String) -> String = { day in "Van de klager, \(day)" }
    package let received: @Sendable (_ channel: String, _ day: String, _ name: String) -> String = {
        channel, day, name in
        "Van de klager, \(channel), \(day). \(name) zette het hier."
    }
    package let reacted: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van \(name), op \(day)"
    }
    package let made: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van ons: \(name), \(day)"
    }
}

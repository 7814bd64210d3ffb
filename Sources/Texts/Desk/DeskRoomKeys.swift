/// Whose keys open the rooms, the sheet of paper, and the passphrase of one's own.
public struct DeskRoomKeys: Sendable {
    package let keysTitle = "Sleutels"
    package let keysLead = "Hier zie je wie de kamers kan openen. Alleen een handtekening verandert dat."
    package let keyOfficer: @Sendable (_ name: String) -> String = { name in
        "Klachtenfunctionaris: \(name)"
    }
    package let keySubstitute: @Sendable (_ name: String) -> String = { name in
        "Vervanger: \(name)"
    }
    package let noSubstitute = "Er is nog geen vervanger met een sleutel."
    package let keyPaper = "Op papier: het herstelblad"
    package let keyWaits: @Sendable (_ name: String) -> String = { name in
        "\(name) wacht op een handtekening"
    }
    package let keyCompare: @Sendable (_ fingerprint: String) -> String = { fingerprint in
        "Bel eerst en laat dit voorlezen: \(fingerprint). Klopt het niet, teken dan niet."
    }
    package let appointSubstitute = "Teken: dit is de vervanger"
    package let appointOfficer = "Teken: ik draag alle kamers over"
    package let handoverNote = "Na het overdragen kun jij geen kamer meer openen."
    package let substituteSigns: @Sendable (_ name: String) -> String = { name in
        "\(name) is nu de vervanger en tekent zelf voor de volgende vervanger."
    }
    package let successorFirst: @Sendable (_ name: String) -> String = { name in
        "Moet \(name) klachtenfunctionaris worden? Dan tekent \(name) eerst voor een nieuwe vervanger."
    }
    package let keyLost = """
        Gaat een gesprek over jou? Dat opent deze sleutel pas als de persoon daar weer schrijft. \
        Daar staat dat dan ook.
        """
    package let keyChanged = "Deze sleutel is intussen een andere. Vergelijk de tekens opnieuw."
    package let noneWaits = "Er wacht niemand op een handtekening."
    package let ownHeading = "Van jou zelf"
    package let phraseLink = "Verander je wachtwoordzin"
    package let sheetLink = "Print een nieuw herstelblad"
    package let sheetUsed: @Sendable (_ day: String) -> String = { day in
        "Het herstelblad is gebruikt op \(day). Print nu een nieuw blad."
    }
    package let renewed: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "\(name) printte een nieuw blad op \(day)."
    }
    package let sheetLead = """
        Is het blad gebruikt, of is het kwijt? Dan print je hier een nieuw blad. Het oude blad \
        opent dan geen kamer meer op deze site.
        """
    package let sheetShown = "In elke kamer komt te staan dat er een nieuw blad is."
    package let sheetMake = "Maak een nieuw blad"
    package let sheetDone = "Het nieuwe blad is geprint"
    package let sheetReplaced = "Het nieuwe blad geldt nu. Vernietig het oude blad."
    package let phraseLead = """
        Kies een andere zin van vijf woorden of meer. De oude zin opent daarna niets meer op deze site. \
        Verder verandert er niets.
        """
    package let phraseOld = "Je wachtwoordzin van nu"
    package let phraseNew = "Je nieuwe wachtwoordzin"
    package let phraseDo = "Verander de zin"
    package let phraseDone = "Vanaf nu gebruik je de nieuwe zin."
    package let someoneFirst = "Er veranderde net iets aan de sleutels. Probeer het nog een keer."
}

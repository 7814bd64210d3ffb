/// First contact and every later try to reach the complainant.
public struct DeskContact: Sendable {
    package let title = "Schrijf een contact op"
    package let lead: @Sendable (_ target: Int) -> String = { target in
        """
        Bel of schrijf de klager zelf. Zo snel mogelijk, liefst binnen \
        \(plural(target, "werkdag", "werkdagen")).
        """
    }
    package let day = "Welke dag was het?"
    package let how = "Hoe?"
    package let reached = "Sprak je de klager?"
    package let yes = "Ja"
    package let no = "Nee, niet bereikt"
    package let note = "Wat besprak je? (mag je leeg laten)"
    package let saved = "Het contact staat erbij."
    package let choose = "Kies of je de klager sprak."
    package let safetyTitle = "Praat over de veiligheid en de naam"
    package let safetyLead = "De klager wil eerst gebeld worden, of de naam mag niet genoemd worden."
    package let nameQuestion = "Mag de naam nu genoemd worden?"
    package let onPaper = "Ga verder zonder gesprek"
    package let onPaperFrom: @Sendable (_ day: String) -> String = { day in
        "Vanaf \(day) beslis je op papier. Tot die dag kan de klager nog reageren."
    }
    package let onPaperLead = """
        Je probeerde het twee keer, op twee manieren. Stuur eerst een brief met een datum.
        """
}

/// Points in the complainant's own words, each with a subject.
public struct DeskParts: Sendable {
    package let title = "Maak punten"
    package let lead = "Neem zinnen over uit het verhaal. Elk punt krijgt straks een eigen antwoord."
    package let sentences = "Kies zinnen van de klager"
    package let words: @Sendable (_ number: Int) -> String = { number in
        "Punt \(number), in woorden van de klager"
    }
    package let happened = "Wanneer gebeurde dit?"
    package let more = "Nog een punt"
    package let subject = "Waar gaat dit punt over?"
    package let chooseSubject = "Kies waar dit punt over gaat."
    package let empty = "Schrijf minstens één punt op."
    package let tooOld: @Sendable (_ years: Int) -> String = { longAgo($0) }
    package let saved = "De punten zijn bewaard."
}

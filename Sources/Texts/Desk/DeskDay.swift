/// My day: a list of actions, not of complaints.
public struct DeskDay: Sendable {
    package let title = "Mijn werkdag"
    package let morning: @Sendable (_ name: String) -> String = { name in "Goedemorgen \(name)" }
    package let afternoon: @Sendable (_ name: String) -> String = { name in "Goedemiddag \(name)" }
    package let evening: @Sendable (_ name: String) -> String = { name in "Goedenavond \(name)" }
    package let cases: @Sendable (_ count: Int) -> String = { count in
        "Je hebt \(plural(count, "klacht", "klachten"))."
    }
    package let late: @Sendable (_ count: Int) -> String = { count in "Bij \(count) zijn we te laat." }
    package let today: @Sendable (_ count: Int) -> String = { count in
        count == 1
            ? "Vandaag vraagt 1 klacht iets van jou." : "Vandaag vragen \(count) klachten iets van jou."
    }
    package let nothingToday = "Vandaag hoef jij niets te doen."
    package let waiting: @Sendable (_ count: Int) -> String = { count in
        "Je wacht op \(plural(count, "reactie", "reacties"))."
    }
    package let none = "Je hebt nu geen klachten. Fijn."
    package let groupLate: @Sendable (_ count: Int) -> String = { count in "Te laat (\(count))" }
    package let groupToday: @Sendable (_ count: Int) -> String = { count in "Vandaag (\(count))" }
    package let groupWeek: @Sendable (_ count: Int) -> String = { count in "Deze week (\(count))" }
    package let groupLater: @Sendable (_ count: Int) -> String = { count in "Later (\(count))" }
    package let groupWaiting: @Sendable (_ count: Int) -> String = { count in "Wacht op een ander (\(count))"
    }
    package let row: @Sendable (_ action: String, _ number: String) -> String = { action, number in
        "\(action) – \(number)"
    }
    package let isNew = "Nieuw"
    package let noVoicemail = "spreek niets in"
    package let interpreter: @Sendable (_ language: String) -> String = { language in "tolk: \(language)" }
    package let safeTimes: @Sendable (_ times: String) -> String = { times in "bel alleen \(times)" }
    package let readAloud = "lezen is moeilijk"
    package let hearing = "hoort slecht"
    package let answerWasDue: @Sendable (_ day: String) -> String = { day in "antwoord moest op \(day)" }
    package let answerDue: @Sendable (_ day: String) -> String = { day in "antwoord uiterlijk \(day)" }
    package let aimFor: @Sendable (_ day: String) -> String = { day in
        "liefst op \(day), dat is de laatste werkdag ervoor"
    }
    package let remindedByItself = "herinnering gaat vanzelf"
}

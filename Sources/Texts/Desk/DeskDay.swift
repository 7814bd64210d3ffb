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
    package let officerNone = "Er zijn nu geen berichten."
    package let registerNone = "Er is nu geen rapport dat weg moet."
    package let administratorNone = "Er is nu niets te doen."
    package let employeeNone = "Er zijn geen vragen voor jou."
    package let groupLate = "Te laat"
    package let groupToday = "Vandaag"
    package let groupWeek = "Deze week"
    package let groupLater = "Later"
    package let groupWaiting = "Wacht op een ander"
    package let groupTasks = "Taken naast een klacht"
    package let task: @Sendable (_ kind: String, _ task: Int) -> String = { kind, task in
        "Doe taak \(task): \(kind)"
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

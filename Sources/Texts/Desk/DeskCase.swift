import Procedure

/// The case page: the same four questions as the complainant sees.
public struct DeskCase: Sendable {
    package let title: @Sendable (_ number: String) -> String = { number in "Klacht \(number)" }
    package let stands = "Waar staat het?"
    package let next = "Wat gebeurt er nu?"
    package let mine = "Wat moet ik doen?"
    package let alsoMine = "Dit moet ook nog"
    package let past = "Wat is er al gebeurd?"
    package let story = "Wat de klager vertelde"
    package let storyInFile = "Het verhaal staat in een bestand."
    package let parts = "De punten"
    package let part: @Sendable (_ number: Int) -> String = { number in "Punt \(number)" }
    /// A letter in a sentence of the history, with what it is about.
    package let letter: @Sendable (_ number: Int, _ title: String?) -> String = { number, title in
        title.map { "Brief \(number) ‘\($0)’" } ?? "Brief \(number)"
    }
    package let wholeStory = "Het hele verhaal"
    package let people = "Wie horen erbij"
    package let documents = "Brieven en bestanden"
    package let checklist = "De regels, stap voor stap"
    package let steps = "Stappen"
    package let messages = "Berichten"
    package let measures = "Wat we gaan doen"
    package let received: @Sendable (_ day: String) -> String = { day in "Binnen op \(day)" }
    package let channel: @Sendable (_ channel: String) -> String = { channel in "Kwam binnen \(channel)" }
    package let deadline: @Sendable (_ day: String) -> String = { day in "Antwoord uiterlijk \(day)" }
    package let wasDue: @Sendable (_ day: String) -> String = { day in "Antwoord moest op \(day)" }
    package let laterDay: @Sendable (_ day: String) -> String = { day in
        "We schreven de klager: uiterlijk \(day)"
    }
    package let target: @Sendable (_ day: String) -> String = { day in "Liefst op \(day)" }
    package let late: @Sendable (_ days: String) -> String = { days in
        "\(days). Stuur bericht: we zijn te laat."
    }
    package let lateButton = "Stuur bericht: we zijn te laat"
    package let closed: @Sendable (_ day: String) -> String = { day in "Klaar op \(day)" }
    package let inTime: @Sendable (_ finish: Int) -> String = { finish in
        "Binnen \(weeks(finish, "week", "weken", "dagen"))"
    }
    package let notInTime: @Sendable (_ finish: Int) -> String = { finish in
        "Niet binnen \(weeks(finish, "week", "weken", "dagen"))"
    }
    package let erased: @Sendable (_ day: String) -> String = { day in "Wordt gewist op \(day)" }
    package let complainant = "Wie klaagt"
    package let nameless = "Zonder naam"
    /// Nil for who complains for themselves.
    package let forWhom: @Sendable (_ behalf: Behalf) -> String? = { behalf in
        let name = behalf.name.map { ": \($0.text)" } ?? ""
        return switch behalf {
        case .themselves: nil
        case .child: "Voor een kind\(name)"
        case .someoneElse: "Voor iemand anders\(name)"
        case .group: "Voor een groep mensen"
        }
    }
    package let mayBeNamed = "Naam noemen mag"
    package let mayNotBeNamed = "Noem de naam niet"
    package let callFirst = "Bel eerst, noem de naam nog niet"
    package let contactBy: @Sendable (_ how: String) -> String = { how in "Contact: \(how)" }
    package let lettersTo = "Brieven gaan naar"
    package let callBack = "Wil nu gebeld worden op"
    package let safeTimes = "Veilig bellen"
    package let language: @Sendable (_ language: String) -> String = { language in "Taal: \(language)" }
    package let wishes = "Wat de klager wil"
    package let effect = "Wat het met de klager doet"
    package let happened = "Wanneer het gebeurde"
    package let about = "Over wie of wat"
    package let urgency = "Haast"
    package let files = "Bestanden"
    package let none = "Nog niets"
    package let showAll = "Laat alles zien"
}

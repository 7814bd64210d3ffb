import CaseDesk
import Procedure
import Testing

@testable import Web

/// What a manager does with a complaint, each act from my day on.
extension Story {
    /// My complaints, then this one.
    func opensCase(at location: SourceLocation = #_sourceLocation) async throws {
        try await manager.comesIn(as: .samira, at: location)
        try await manager.follows("Mijn klachten", at: location)
        if !manager.canFollow(number) {
            try await manager.presses("Laat zien", ["staat": ["klaar"]], at: location)
        }
        try await manager.follows(number, at: location)
    }

    /// A step that stands on the page of the case.
    func goes(to step: String, at location: SourceLocation = #_sourceLocation) async throws {
        try await opensCase(at: location)
        try await manager.follows(step, at: location)
    }

    /// A step, its form and its button.
    func takes(
        _ step: String, _ answers: [String: [String]] = [:], press button: String,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await goes(to: step, at: location)
        try await manager.presses(button, answers, at: location)
    }

    func calls(at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Contact met de klager",
            ["hoe": ["telephone"], "bereikt": ["ja"], "notitie": ["We spraken lang."]],
            press: "Bewaar", at: location)
    }

    func names(
        _ name: String, about parts: [String] = ["1"], at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await takes(
            "Over wie gaat het?", ["soort": ["medewerker"], "naam": [name], "punten[]": parts],
            press: "Zet deze persoon erbij", at: location)
    }

    /// Asks the first respondent, and tells them so today.
    func asks(at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Vraag persoon 1 om een reactie", ["vraag": ["Hoe ging het volgens jou?"]],
            press: "Bekijk wat deze persoon ziet", at: location)
        manager.sees("Hoe ging het volgens jou?", at: location)
        try await manager.presses("Zet de vraag klaar", at: location)
        try await manager.presses("Bewaar de dag", ["hoe": ["verteld"]], at: location)
    }

    func hears(_ words: String, at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Wacht op de reactie van persoon 1", ["reactie": [words], "weg": ["telephone"]],
            press: "Bewaar de reactie", at: location)
        manager.sees("De reactie staat erbij.", at: location)
    }

    /// A talk with the complainant, today, and its minutes.
    func meets(_ minutes: String, at location: SourceLocation = #_sourceLocation) async throws {
        let day = place.now.today.civil
        try await takes(
            "Gesprekken",
            [
                "op-dag": ["\(day.day)"], "op-maand": ["\(day.month)"], "op-jaar": ["\(day.year)"],
                "waar": ["telefoon"], "wie[]": ["klager"],
            ], press: "Zet het gesprek erin", at: location)
        try await takes(
            "Schrijf op hoe gesprek 1 ging", ["geweest": ["ja"], "erbij[]": ["klager"]], press: "Bewaar",
            at: location)
        try await takes(
            "Deel het verslag van gesprek 1", ["verslag": [minutes]], press: "Bekijk wat de anderen krijgen",
            at: location)
        manager.sees(minutes, at: location)
        try await manager.presses("Deel het verslag", at: location)
    }

    /// Done with looking into it; the confirmation goes out now.
    func concludes(at location: SourceLocation = #_sourceLocation) async throws {
        try await goes(to: "Schrijf op wat je hebt uitgezocht", at: location)
        try await manager.presses(
            "Zet dit erbij", ["soort": ["read"], "vond": ["De bel is in maart gemaakt."]], at: location)
        try await goes(to: "Schrijf op wat je hebt uitgezocht", at: location)
        try await manager.follows("Ben je klaar met uitzoeken?", at: location)
        try await manager.presses("Ga verder", ["wanneer": ["nu"]], at: location)
        manager.sees("Je bent klaar met uitzoeken.", at: location)
    }

    func classifies(
        _ subjects: [String] = ["reachability"], at location: SourceLocation = #_sourceLocation
    ) async throws {
        let answers = subjects.enumerated().map { ("onderwerp-\($0 + 1)", [$1]) }
        try await takes(
            "Maak punten", Dictionary(uniqueKeysWithValues: answers), press: "Bewaar het onderwerp",
            at: location)
    }

    /// One point, judged with two sentences of reasons.
    func judges(
        _ judgment: String, _ why: String = "Het ging niet goed. Dat had niet mogen gebeuren.",
        point part: Int = 1,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await goes(to: "Schrijf het antwoord", at: location)
        try await manager.follows("Schrijf het antwoord op punt \(part)", at: location)
        try await manager.presses(
            "Bewaar dit punt",
            [
                "uitgezocht": ["Ik sprak met het team."], "kanten": ["Beide kanten zeggen iets anders."],
                "vind": [judgment], "waarom": [why],
            ], at: location)
    }

    func promises(_ what: String, at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Wat gaan we doen?",
            [
                "soort": ["explanation"], "wat": [what], "wie": ["Samira Bakker"], "voor-dag": ["1"],
                "voor-maand": ["mei"], "voor-jaar": ["2026"],
            ], press: "Zet deze maatregel erbij", at: location)
    }

    func changesNothing(at location: SourceLocation = #_sourceLocation) async throws {
        try await takes(
            "Wat gaan we doen?", ["omdat": ["Het ging zoals het hoort."]], press: "We veranderen niets",
            at: location)
    }

    /// Reads the last letters on the page where a link leads to them, and sends them once.
    func sends(
        from step: String, by link: String? = nil, reading words: String...,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        try await goes(to: step, at: location)
        if let link { try await manager.follows(link, at: location) }
        for words in words { manager.sees(words, at: location) }
        try await manager.presses("Ga verder", at: location)
        try await manager.presses("Verstuur nu", at: location)
        try await opensCase(at: location)
        manager.sees("Klaar", at: location)
    }
}

import CaseDesk
import Procedure
import Testing

@testable import Web

@Suite("Stories – whoever presses every button twice does everything once")
struct PressedTwiceStories {
    enum Course: CaseIterable {
        case judged, solvedAndNot, stoppedAndBack, byWord, talking
    }

    @Test(arguments: Course.allCases)
    func `the case has the same history as that of a patient person`(_ course: Course) async throws {
        let patient = try await history(of: course, isImpatient: false)
        let impatient = try await history(of: course, isImpatient: true)
        #expect(impatient == patient)
        #expect(patient.count > 5)
    }

    /// What happened, without names and numbers of files that chance gives.
    private func history(of course: Course, isImpatient: Bool) async throws -> [String] {
        let story = try await Story.begins()
        for person in [story.complainant, story.desk, story.manager] { person.isImpatient = isImpatient }
        try await story.isDistributed()
        try await story.classifies()
        try await walk(course, story)
        let staff = try await story.place.staff(.samira)
        let open = try await story.place.desk.open(story.number, as: staff, now: story.place.now)
        guard case .handling(let view) = open else { return [] }
        return view.loaded.history.map { happened in
            String("\(happened.event)".prefix { $0.isLetter || "(.".contains($0) })
        }
    }

    private func walk(_ course: Course, _ story: Story) async throws {
        switch course {
        case .judged:
            try await story.calls()
            try await story.names("Ria Bos")
            try await story.asks()
            try await story.hears("De bel was stuk.")
            try await story.meets("De klager vertelde over de bel.")
            try await story.concludes()
            try await story.judges("upheld")
            try await story.promises("Wij maken de bel.")
            try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        case .solvedAndNot:
            try await story.proposes("De bel maken")
            try await story.looks()
            try await story.complainant.follows("Lees de afspraken")
            try await story.complainant.presses("Ik ben het hiermee eens")
            try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
            try await story.looks()
            try await story.complainant.follows("Dit is niet opgelost")
            try await story.complainant.presses("Ga verder met mijn klacht", ["woorden": ["Nog stuk."]])
        case .stoppedAndBack:
            try await story.stops()
            try await story.sends(from: "Bevestig dat de klacht stopt")
            try await story.takes("Bel de klager na het stoppen", press: "Ik heb gebeld")
            try await story.looks()
            try await story.complainant.follows("Ga toch verder")
            try await story.complainant.presses("Ja, ga verder met mijn klacht")
        case .byWord:
            try await story.goes(to: "Schrijf op dat de klager wil stoppen")
            try await story.manager.presses(
                "Schrijf dit op",
                ["zeihoe": ["telephone"], "voorgelezen": ["ja"], "reden": ["opgelost"]])
        case .talking:
            try await story.looks()
            try await story.complainant.follows("Stuur een bericht aan Samira Bakker")
            try await story.complainant.presses(
                "Verstuur je bericht", ["bericht": ["Wanneer bellen jullie?"]])
            try await story.takes(
                "Berichten", ["bericht": ["Morgen om tien uur."]], press: "Verstuur het bericht")
            try await story.meets("De klager vertelde over de bel.")
            try await story.looks()
            try await story.complainant.follows("Lees het verslag")
            try await story.complainant.presses(
                "Verstuur", ["klopt": ["nee"], "woorden": ["Het was maandag."]])
            try await story.looks()
            try await story.complainant.follows("Stuur een foto, brief of opname")
            try await story.complainant.presses(
                "Verstuur dit bestand",
                file: TestFile(field: "bestand", name: "brief.pdf", bytes: ChosenFile.pdf))
        }
    }
}

import CaseDesk
import Procedure
import Testing

@testable import Web

@Suite("What comes in before anybody handles it")
struct BeforeHandlingTests {
    @Test func `what the complainant writes before a manager is chosen, the desk reads`() async throws {
        let handled = try await Handled.filed()
        try await handled.follow()
        let form = try await handled.complainant.get("/volgen/bericht")
        _ = try await handled.complainant.submit(
            form, ["bericht": ["Ik ben verhuisd."]], press: "Verstuur je bericht")
        let day = try await handled.desk.get("/werk")
        #expect(day.contains("nieuw bericht van de klager") && PageCheck.problems(in: day) == [])
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("Berichten van de klager") && page.contains("Ik ben verhuisd."))
        try await handled.accept()
        #expect(try await handled.open("bericht").contains("Ik ben verhuisd."))
        #expect(try await !handled.desk.get("/werk").contains(handled.number))
    }

    @Test func `who stopped before that hears only who confirms it`() async throws {
        let handled = try await Handled.filed()
        try await handled.follow()
        let form = try await handled.complainant.get("/volgen/stoppen")
        _ = try await handled.complainant.submit(form, press: "Ja, stop met mijn klacht")
        #expect(try await handled.desk.get("/werk").contains("de klager is gestopt"))
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("De klager is gestopt op maandag 16 maart 2026."))
        try await handled.accept()
        let letter = try #require(try await handled.casefile.letters.carrying(.newHandler).last)
        let words = try await handled.open("brieven/\(letter.id.number)")
        #expect(words.contains("bevestigt dat in een brief"))
        #expect(!words.contains("neemt contact met je op"))
    }

    @Test func `a complaint of long ago is told as it is, at the desk and behind the code`() async throws {
        let handled = try await Handled.filed {
            $0.answers[.when] = ["dag": ["1"], "maand": ["2"], "jaar": ["2024"]]
            $0.answers[.overAYear] = ["toch": ["vertellen"]]
        }
        #expect(try await handled.desk.get("/werk").contains("te lang geleden"))
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("Dit is langer dan een jaar geleden."))
        try await handled.follow()
        let own = try await handled.complainant.get("/volgen/zaak")
        #expect(own.contains("We kijken eerst of we het nog mogen uitzoeken."))
        #expect(!own.contains("We zoeken een manager"))
    }
}

import CaseDesk
import Procedure
import Testing

@testable import Web

/// An officer and a substitute whose doors were opened once, by the pages on which they do it.
enum OfficeWithRooms {
    static let phrase = "vijf gele fietsen bij de brug"
    static let other = "zes blauwe boten in de gracht"

    /// Fatma chooses a passphrase and prints her sheet; Ruud asks for a key and she signs.
    static func open(on place: TestSite) async throws -> (officer: Person, sheet: [String]) {
        let officer = try await Person(try await place.client(as: .fatma), at: "/kamer")
        try await officer.presses("Maak mijn sleutel", ["zin": [phrase], "zin-nogmaals": [phrase]])
        let sheet = words(officer.page)
        try await officer.presses(
            "Het blad is geprint, open de kamers",
            ["woorden-blad": [sheet.suffix(2).joined(separator: " ")]])
        officer.sees("Er zijn nu geen berichten.")
        return (officer, sheet)
    }

    /// The same with a substitute.
    static func openForBoth(on place: TestSite) async throws -> (officer: Person, substitute: Person) {
        let officer = try await open(on: place).officer
        let substitute = try await Person(try await place.client(as: .ruud), at: "/kamer")
        try await substitute.presses("Maak mijn sleutel", ["zin": [other], "zin-nogmaals": [other]])
        substitute.sees("Je sleutel wacht op een handtekening")
        try await officer.follows("Sleutels")
        officer.sees("Ruud Vos wacht op een handtekening")
        try await officer.presses("Teken: dit is de vervanger")
        officer.sees("Vervanger: Ruud Vos")
        try await substitute.opens("/kamer")
        try await substitute.presses("Ga naar binnen", ["zin": [other]])
        try await officer.opens("/kamer")
        return (officer, substitute)
    }

    static func words(_ page: TestPage) -> [String] {
        page.markup.text(of: "li").filter { word in
            word.count == 5 && word.allSatisfy { $0.isLowercase && $0.isASCII }
        }
    }
}

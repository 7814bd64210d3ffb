import HTML
import Register
import Testing

@testable import CaseDesk
@testable import Web

@Suite("Art. 9 – een regel van het register op het scherm")
struct RegisterLinePageTests {
    @Test func `a correction that the case went past says so on the page`() async throws {
        let row = RegisterRow(
            id: "a", period: Period(year: 2026, half: 1), channel: .web, respondents: [.organisation],
            subjects: [.money], ending: .solved, version: "1")
        var correction = RegisterCorrection(id: "a", why: .sorted)
        correction.subjects = [.privacy]
        var line = RegisterLine(told: row, row: row, recorded: "2026-03-16")
        line.corrections = [
            .init(
                correction: correction, recorded: "2026-03-16", role: "registerKeeper", overtaken: [.subjects]
            )
        ]
        let html = RegisterLinePage(line: line, token: "t").html.string
        #expect(html.contains("De klacht zelf zegt daarna iets anders. Dat telt nu voor: onderwerp."))
        line.corrections[0].overtaken = []
        #expect(!RegisterLinePage(line: line, token: "t").html.string.contains("iets anders"))
    }
}

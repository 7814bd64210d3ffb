import CaseDesk
import HTTPTypes
import Procedure
import Testing
import Texts

@testable import Web

@Suite("What the complainant says of minutes by word (art. 6, 3e streepje; domain rule 2)")
struct MinutesByWordTests {
    private let spoken = ["zeihoe": ["telephone"], "hoorde": ["samira"], "voorgelezen": ["ja"]]

    @Test func `what is wrong is added under their own name, and a letter confirms it`() async throws {
        let handled = try await Handled.accepted()
        try await handled.meet()
        let said = spoken.merging(["klopt": ["nee"], "wat": ["Het was op maandag."]]) { $1 }
        let done = try await handled.take("verslag/1/antwoord", said, press: "Schrijf dit op")
        #expect(done.path.hasPrefix(handled.path("verslag/1")))
        #expect(done.contains("Het was op maandag."))
        let casefile = try await handled.casefile
        let comment = try #require(casefile.conversations[.init(1)]?.comments.first)
        #expect(comment.from == .complainant)
        #expect(comment.verdict == .incorrect(try words("Het was op maandag.")))
        #expect(casefile.letters.carrying(.recorded).count == 1)
        #expect(casefile.conversations[.init(1)]?.minutes?.words(for: .complainant)?.text == "Zij vertelde.")
    }

    @Test func `a yes asks for no words`() async throws {
        let handled = try await Handled.accepted()
        try await handled.meet()
        try await handled.take(
            "verslag/1/antwoord", spoken.merging(["klopt": ["ja"]]) { $1 }, press: "Schrijf dit op")
        #expect(try await handled.casefile.conversations[.init(1)]?.comments.map(\.verdict) == [.correct])
    }

    @Test func `no answer, no words or nobody who heard it: told at the field, with what was typed`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.meet()
        let none = try await handled.take("verslag/1/antwoord", spoken, press: "Schrijf dit op")
        #expect(none.status == .unprocessableContent)
        #expect(none.contains(DeskTexts.dutch.work.chooseAnswer))
        let empty = try await handled.take(
            "verslag/1/antwoord", spoken.merging(["klopt": ["nee"]]) { $1 }, press: "Schrijf dit op")
        #expect(empty.contains("Schrijf op wat er niet klopt."))
        let unread = try await handled.take(
            "verslag/1/antwoord", ["zeihoe": ["telephone"], "klopt": ["nee"], "wat": ["Maandag."]],
            press: "Schrijf dit op")
        #expect(unread.contains("Lees eerst voor wat je opschreef.") && unread.contains("Maandag."))
        #expect(try await handled.casefile.conversations[.init(1)]?.comments == [])
    }

    @Test func `minutes that the complainant did not get cannot be answered, and unknown ones are no page`()
        async throws
    {
        let handled = try await Handled.accepted()
        #expect(try await handled.handler.get(handled.path("verslag/1/antwoord")).status == .notFound)
        try await handled.arrange()
        let page = try await handled.open("verslag/1/antwoord")
        #expect(page.contains("Dit kan nu niet."))
        #expect(page.forms.allSatisfy { !$0.action.hasSuffix("antwoord") })
        #expect(try await handled.desk.get(handled.path("verslag/1/antwoord")).status == .notFound)
    }
}

extension Handled {
    /// A talk for today, and no more.
    func arrange() async throws {
        let day = place.now.today.civil
        try await take(
            "gesprek",
            [
                "op-dag": ["\(day.day)"], "op-maand": ["\(day.month)"], "op-jaar": ["\(day.year)"],
                "waar": ["telefoon"], "wie[]": ["klager"],
            ], press: "Zet het gesprek erin")
    }

    /// A talk that was held today, with minutes that were shared.
    func meet() async throws {
        try await arrange()
        try await take("gesprek/1", ["geweest": ["ja"], "erbij[]": ["klager"]], press: "Bewaar")
        let preview = try await take(
            "verslag/1", ["verslag": ["Zij vertelde."]], press: "Bekijk wat de anderen krijgen")
        _ = try await handler.submit(preview, press: "Deel het verslag")
    }
}

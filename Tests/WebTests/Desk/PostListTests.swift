import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The print-and-post list (domain rules 1 and 7)")
struct PostListTests {
    private func onPaper(_ filer: inout Filer) {
        filer.answers[.contact] = ["contact": ["brief"]]
        filer.answers[.detail] = ["adres": ["Dorpsstraat 1\n9700 AA Groningen"]]
    }

    /// Two complaints of people on paper, both in the hands of Samira.
    private func two() async throws -> (Handled, Handled) {
        let first = try await Handled.accepted(onPaper)
        let second = try await Handled.filed(onPaper, on: first.place)
        try await second.accept()
        return (first, second)
    }

    @Test func `has every letter of all my cases, the oldest first, and nobody else's`() async throws {
        let (first, second) = try await two()
        let page = try await first.handler.get("/werk/post")
        #expect(PageCheck.problems(in: page) == [])
        for number in [first.number, second.number] {
            #expect(page.contains("\(number)/1"))
            #expect(page.links.contains("/werk/klachten/\(number)/brieven/1"))
        }
        let other = try await first.place.client(as: .noor).get("/werk/post")
        #expect(!other.contains(first.number))
        #expect(other.contains("Er zijn geen brieven om te posten."))
        #expect(try await first.desk.get("/werk/post").status == .notFound)
    }

    @Test func `one tick and one day for what was posted; a second press changes nothing`() async throws {
        let (first, second) = try await two()
        let page = try await first.handler.get("/werk/post")
        let keys = ["\(first.number)/1", "\(second.number)/1"]
        let done = try await first.handler.submit(page, ["brief[]": keys], press: "Deze brieven zijn gepost")
        #expect(done.contains("De dag staat erbij."))
        for handled in [first, second] {
            let out = try await handled.casefile.letters[Letter.ID(1)]?.out
            #expect(out == Letter.Out(.posted, on: handled.place.now.today))
        }
        let again = try await first.handler.submit(page, ["brief[]": keys], press: "Deze brieven zijn gepost")
        #expect(again.status == .ok)
        #expect(again.contains("Net weg"))
    }

    @Test func `a letter with a mistake in it does not go, and is written anew`() async throws {
        let (first, _) = try await two()
        let receipt = try await first.open("brieven/1")
        #expect(receipt.form(with: "Niet versturen, opnieuw schrijven") == nil)
        try await first.take(
            "gesprek",
            [
                "op-dag": ["30"], "op-maand": ["3"], "op-jaar": ["2026"], "om": ["14.30"],
                "waar": ["telefoon"], "wie[]": ["klager"],
            ], press: "Zet het gesprek erin")
        let letter = try #require(try await first.casefile.letters.carrying(.invitation).last)
        let gone = try await first.take(
            "brieven/\(letter.id.number)", press: "Niet versturen, opnieuw schrijven")
        #expect(gone.contains("De brief gaat niet weg."))
        #expect(try await first.casefile.letters.carrying(.invitation).isEmpty)
        #expect(try await first.handler.get(first.path("brieven/\(letter.id.number)")).status == .notFound)
    }

    @Test func `a wrong tick is taken back on the page of the letter`() async throws {
        let (first, _) = try await two()
        let page = try await first.handler.get("/werk/post")
        _ = try await first.handler.submit(
            page, ["brief[]": ["\(first.number)/1"]], press: "Deze brieven zijn gepost")
        let back = try await first.take("brieven/1", press: "Draai het vinkje terug")
        #expect(back.contains("De brief staat weer bij de brieven om te posten."))
        #expect(try await first.casefile.letters[Letter.ID(1)]?.out == nil)
        #expect(try await first.handler.get("/werk/post").contains("\(first.number)/1"))
        #expect(try await !first.open("brieven/1").contains("Draai het vinkje terug"))
    }

    @Test(arguments: [
        (["brief[]": [], "op-dag": ["19"], "op-maand": ["3"], "op-jaar": ["2026"]], "Kies de brieven"),
        (["op-dag": ["31"], "op-maand": ["2"], "op-jaar": ["2026"]], "dag"),
        (["op-dag": ["1"], "op-maand": ["1"], "op-jaar": ["2030"]], "nog"),
        (["op-dag": ["1"], "op-maand": ["1"], "op-jaar": ["2026"]], "De brief was er toen nog niet."),
    ])
    func `what cannot be is said, and the ticks stay`(_ change: [String: [String]], _ words: String)
        async throws
    {
        let handled = try await Handled.accepted(onPaper)
        let page = try await handled.handler.get("/werk/post")
        let answers = ["brief[]": ["\(handled.number)/1"]].merging(change) { $1 }
        let wrong = try await handled.handler.submit(page, answers, press: "Deze brieven zijn gepost")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.contains(words))
        #expect(PageCheck.problems(in: wrong) == [])
        #expect(try await handled.casefile.letters[Letter.ID(1)]?.out == nil)
    }

    @Test func `without a letter worker every letter can still be printed from the screen`() async throws {
        let handled = try await Handled.accepted(onPaper)
        for path in ["/werk/post/brieven", handled.path("brieven/1/pdf")] {
            let page = try await handled.handler.get(path)
            #expect(page.status == .serviceUnavailable)
            #expect(page.contains("Open de brief en print hem vanaf het scherm."))
        }
        let letter = try await handled.handler.get(handled.path("brieven/1/tekst"))
        #expect(letter.status == .ok)
        #expect(letter.contains("Dorpsstraat 1"))
        let empty = try await handled.place.client(as: .noor).get("/werk/post/brieven")
        #expect(empty.path == "/werk/post")
    }

    @Test func `a talk to come needs a time, and its letter names it`() async throws {
        let handled = try await Handled.accepted(onPaper)
        let answers = [
            "op-dag": ["25"], "op-maand": ["3"], "op-jaar": ["2026"], "waar": ["plek"],
            "adres": ["Buurthuis"], "wie[]": ["klager"],
        ]
        for time in ["", "half drie", "25.00"] {
            let page = try await handled.take(
                "gesprek", answers.merging(["om": [time]]) { $1 }, press: "Zet het gesprek erin")
            #expect(page.status == .unprocessableContent)
            #expect(page.contains("Schrijf op hoe laat het gesprek begint"))
            #expect(page.html.contains("value=\"Buurthuis\""))
        }
        try await handled.take(
            "gesprek", answers.merging(["om": ["14.30"]]) { $1 }, press: "Zet het gesprek erin")
        let letter = try #require(try await handled.casefile.letters.list.last)
        #expect(letter.kind == .invitation)
        let text = try await handled.handler.get(handled.path("brieven/\(letter.id.number)/tekst"))
        #expect(text.contains("om 14.30 uur"))
    }
}

import CaseDesk
import HTTPTypes
import Procedure
import Testing
import Texts

@testable import Web

@Suite("What the regulation refuses, in words and with what was typed")
struct RefusedOverPagesTests {
    @Test func `who saw an older version hears it and keeps what was typed`() async throws {
        let handled = try await Handled.accepted()
        let old = try await handled.open("onderzoek")
        try await handled.take(
            "ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"]], press: "Bewaar")
        let page = try await handled.handler.submit(
            old, ["soort": ["read"], "vond": ["Iets wat ik lang typte."]], press: "Zet dit erbij")
        #expect(page.status == .conflict)
        #expect(page.contains("Iemand anders was je net voor."))
        #expect(page.contains("Iets wat ik lang typte."))
        let next = try await handled.handler.submit(page, press: "Zet dit erbij")
        #expect(next.contains("Het staat erbij."))
        #expect(try await handled.casefile.investigation.steps.count == 1)
    }

    @Test func `nobody is asked before the talk about the name`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen Öztürk"], "noemen": ["nee"]]
        }
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let page = try await handled.take(
            "reactie/1", ["vraag": ["Hoe ging het?"]], press: "Bekijk wat deze persoon ziet")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("Hoe ging het?"))
        #expect(page.contains(DeskWords.of(.reactions(.safetyTalkFirst))))
    }

    @Test func `a complaint does not end before everything is there`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.handler.get(handled.path("einde"))
        // Looking is no error: nothing was sent.
        #expect(page.status == .ok)
        #expect(page.heading == "Hoe loopt dit af?")
        #expect(page.links.contains(handled.path("punten")))
        #expect(page.links.contains(handled.path("reactie")))
        let bericht = try await handled.open("bericht")
        let forced = try await handled.handler.post(
            handled.path("einde/weg"), [("csrf", bericht.csrf), ("versie", bericht.version)])
        #expect(forced.contains(DeskWords.of(.closing(.partUndecided(Procedure.Part.ID(1))))))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `a date that still comes is said at the field`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.take(
            "ontvangst",
            [
                "dag-dag": ["1"], "dag-maand": ["12"], "dag-jaar": ["2026"], "hoe": ["telephone"],
                "bereikt": ["ja"],
            ],
            press: "Bewaar")
        #expect(page.status == .unprocessableContent)
        #expect(page.title.hasPrefix("Fout:"))
        #expect(page.contains("Deze dag komt nog."))
        #expect(page.links.contains("#dag-dag"))
    }

    @Test func `a withdrawal that was not read back does not count`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.take("stoppen", ["zeihoe": ["telephone"]], press: "Schrijf dit op")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("Lees eerst voor wat je opschreef."))
        #expect(try await !handled.casefile.withdrawal.stands)
    }

    @Test func `minutes leave nobody out without a reason`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "gesprek",
            [
                "op-dag": ["16"], "op-maand": ["3"], "op-jaar": ["2026"], "waar": ["plek"],
                "adres": ["Buurthuis"],
                "wie[]": ["klager"],
            ], press: "Zet het gesprek erin")
        try await handled.take("gesprek/1", ["geweest": ["ja"], "erbij[]": ["klager"]], press: "Bewaar")
        let page = try await handled.take(
            "verslag/1", ["verslag": ["Wij spraken."], "aan[]": []], press: "Bekijk wat de anderen krijgen")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("Wij spraken."))
    }
}

/// The sentence of a refusal, as staff read it.
enum DeskWords {
    static func of(_ refusal: Refusal) -> String { DeskTexts.dutch.words(refusal) }
}

import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Stopping, wholly or with one point")
struct StoppingTests {
    /// A complaint in two points, with its handler.
    private func split() async throws -> (TestSite, TestClient) {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        let points = try #require(
            NonEmpty([
                Filing.Point(try words("De bel deed het niet."), happened: .ongoing),
                Filing.Point(try words("Niemand kwam."), happened: .ongoing),
            ]))
        try await world.act(.filing(.split(into: points)), as: .samira)
        return (world, client)
    }

    @Test func `one point stops and the other goes on, and it can come back`() async throws {
        let (_, client) = try await split()
        let page = try await client.get("/volgen/stoppen")
        #expect(page.contains("Niemand kwam."))
        #expect(PageCheck.problems(in: page) == [])
        let unchosen = try await client.submit(page, press: "Ja, stop met mijn klacht")
        #expect(unchosen.contains("Kies waarmee je wilt stoppen."))
        let stopped = try await client.submit(page, ["wat": ["2"]], press: "Ja, stop met mijn klacht")
        #expect(stopped.contains("Je bent gestopt met dit punt. De rest gaat door."))
        #expect(stopped.contains("Je bent gestopt met punt 2."))
        #expect(stopped.contains("Manager Samira Bakker zoekt uit wat er is gebeurd."))
        let again = try await client.submit(page, ["wat": ["2"]], press: "Ja, stop met mijn klacht")
        #expect(again.contains("Je bent gestopt met dit punt. De rest gaat door."), "pressed twice")
        let back = try await client.get("/volgen/stoppen")
        #expect(PageCheck.problems(in: back) == [])
        let undone = try await client.submit(back, press: "Ja, ga verder met mijn klacht")
        #expect(!undone.contains("Je bent gestopt met punt 2."))
    }

    @Test func `the whole of several points can stop too`() async throws {
        let (_, client) = try await split()
        let page = try await client.get("/volgen/stoppen")
        let stopped = try await client.submit(page, ["wat": ["alles"]], press: "Ja, stop met mijn klacht")
        #expect(stopped.contains("Je bent gestopt met je klacht op maandag 16 maart 2026."))
        for answer in ["alles", "2"] {
            let again = try await client.submit(page, ["wat": [answer]], press: "Ja, stop met mijn klacht")
            #expect(again.path.hasPrefix("/volgen/zaak") && !again.title.hasPrefix("Fout:"))
            #expect(again.contains("Je klacht is gestopt."))
        }
    }

    @Test func `a point that is none is refused in words`() async throws {
        let (_, client) = try await split()
        let page = try await client.get("/volgen/stoppen")
        for wrong in ["9", "punt", ""] {
            let answer = try await client.submit(page, ["wat": [wrong]], press: "Ja, stop met mijn klacht")
            #expect(answer.status == .unprocessableContent)
            #expect(PageCheck.problems(in: answer) == [])
        }
    }

    @Test func `who filed for another reads that we ask first, and may stop`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed {
            $0.answers[.behalf] = ["voor": ["ander"]]
            $0.answers[.represented] = ["weet": ["nee"]]
        }
        let page = try await client.get("/volgen/zaak")
        #expect(page.contains("We vragen eerst aan de ander of die dit goedvindt."))
        let stop = try await client.submit(
            try await client.get("/volgen/stoppen"), press: "Ja, stop met mijn klacht")
        #expect(stop.contains("Je klacht is gestopt."))
    }
}

import CaseDesk
import Dispatch
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The key, and checking a file")
struct SignaturePagesTests {
    @Test(arguments: ["/sleutel", "/en/sleutel", "/controleren", "/en/controleren"])
    func `a page is whole in its language`(_ path: String) async throws {
        let page = try await TestSite.make().client().get(path)
        #expect(page.status == .ok && PageCheck.problems(in: page) == [])
    }

    @Test func `the key on the page is the key of the file and of the installation`() async throws {
        let place = try await TestSite.make()
        let key = try place.desk.publicKey
        let file = try await place.client().get("/sleutel.txt")
        #expect(file.text == key || file.html.contains(key))
        let page = try await place.client().get("/sleutel")
        #expect(page.contains(key.inGroups(of: 8)))
    }

    @Test func `whole, changed, foreign and nothing at all each have an answer`() async throws {
        let handled = try await Handled.accepted()
        let bytes = try await handled.handler.get(handled.path("dossier/dossier.zip")).bytes
        let client = handled.place.client()
        let form = try await client.get("/controleren")
        func answer(_ bytes: [UInt8]) async throws -> TestPage {
            try await client.submit(
                form, press: "Controleer",
                file: TestFile(field: "bestand", name: "dossier.zip", type: "application/zip", bytes: bytes))
        }
        let whole = try await answer(bytes)
        #expect(whole.contains("Dit bestand is heel.") && whole.contains(handled.number))
        #expect(PageCheck.problems(in: whole) == [])
        var changed = bytes
        changed[200] ^= 1
        let broken = try await answer(changed)
        #expect(broken.contains("Dit bestand is niet zoals wij het gaven."))
        #expect(PageCheck.problems(in: broken) == [])
        let foreign = try await TestSite.make()
        let other = foreign.client()
        let elsewhere = try await other.submit(
            try await other.get("/controleren"), press: "Controleer",
            file: TestFile(field: "bestand", name: "dossier.zip", type: "application/zip", bytes: bytes))
        #expect(elsewhere.contains("De handtekening is niet van ons"))
        #expect(try await answer(Array("geen zip".utf8)).contains("Dit is geen bestand van ons"))
        let none = try await answer([])
        #expect(none.status == .unprocessableContent && none.contains("Kies eerst een bestand."))
    }

    @Test func `while another file is looked at, somebody hears that they can try again`() async throws {
        let place = try await TestSite.make()
        let client = place.client()
        let form = try await client.get("/controleren")
        let gate = DispatchSemaphore(value: 0)
        let (begun, said) = AsyncStream<Void>.makeStream()
        let other = Task {
            try await place.desk.checks.run {
                said.finish()
                gate.wait()
            }
        }
        for await _ in begun {}
        let file = TestFile(
            field: "bestand", name: "dossier.zip", type: "application/zip", bytes: Array("geen zip".utf8))
        let busy = try await client.submit(form, press: "Controleer", file: file)
        #expect(busy.status == .serviceUnavailable && busy.contains("We kijken net een ander bestand na."))
        #expect(PageCheck.problems(in: busy) == [])
        gate.signal()
        try await other.value
        let after = try await client.submit(form, press: "Controleer", file: file)
        #expect(after.status == .ok && after.contains("Dit is geen bestand van ons"))
    }
}

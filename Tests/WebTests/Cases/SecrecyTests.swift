import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 8 – beloofd voor het eerste lezen")
struct SecrecyTests {
    @Test func `the desk reads no word before the promise, and each of them promises for each case`()
        async throws
    {
        let handled = try await Handled.filed()
        let page = try await handled.desk.get(handled.path("behandelaar"))
        #expect(page.path == handled.path("geheim") && PageCheck.problems(in: page) == [])
        #expect(page.heading == "Beloof eerst dat je zwijgt")
        #expect(!page.contains("De bel deed het niet.") && !page.contains("Gülşen"))
        let read = try await handled.desk.submit(page, press: "Dat beloof ik")
        #expect(read.path == handled.path("behandelaar"))
        #expect(read.contains("De bel deed het niet."))
        #expect(try await handled.desk.get(handled.path("geheim")).path == handled.path("behandelaar"))
        let second = try await Handled.filed(on: handled.place)
        #expect(try await second.desk.get(second.path("behandelaar")).path == second.path("geheim"))
    }

    @Test func `nothing is read, and so nobody is listed, before the promise`() async throws {
        let handled = try await Handled.filed()
        _ = try await handled.desk.get(handled.path("behandelaar"))
        try await handled.follow()
        #expect(try await !handled.complainant.get("/volgen/wie-keek").contains("Ali Yilmaz"))
        _ = try await handled.open("behandelaar", as: handled.desk)
        let readers = try await handled.complainant.get("/volgen/wie-keek")
        #expect(readers.contains("Ali Yilmaz") && PageCheck.problems(in: readers) == [])
    }

    @Test func `a file is not given before the promise either`() async throws {
        let handled = try await Handled.filed()
        #expect(try await handled.desk.get(handled.path("bestand/1")).status == .notFound)
    }

    @Test func `the words of the promise stay with the case`() async throws {
        let handled = try await Handled.filed()
        try await handled.accept()
        let staff = try await handled.place.staff(.samira)
        guard
            case .handling(let view) = try await handled.place.desk.open(
                handled.number, as: staff, now: handled.place.now)
        else {
            Issue.record("not hers")
            return
        }
        let promises = view.loaded.history.compactMap { happened -> String? in
            guard case .handling(.secrecyAcknowledged(_, let text)) = happened.event else { return nil }
            return text?.text
        }
        #expect(promises.count == 2)
        #expect(promises.contains { $0.contains("Ik praat er met niemand over") })
    }

    @Test func `who may not read it cannot promise either`() async throws {
        let handled = try await Handled.accepted()
        for client in [handled.desk, try await handled.place.client(as: .noor)] {
            #expect(try await client.get(handled.path("geheim")).status == .notFound)
            let csrf = try await client.get("/werk/wachtwoord").csrf
            #expect(try await client.post(handled.path("geheim"), [("csrf", csrf)]).status == .notFound)
        }
    }
}

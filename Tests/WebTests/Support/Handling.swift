import CaseDesk
import Procedure
import Testing

@testable import Web

extension TestSite {
    /// A complaint that was filed on the site, with a browser that is inside with its code.
    func filed(_ change: (inout Filer) -> Void = { _ in }) async throws -> (client: TestClient, code: String)
    {
        var filer = Filer(client())
        change(&filer)
        let code = Filer.code(try await filer.file())
        let page = try await filer.client.submit(try await filer.client.get("/volgen"), ["code": [code]])
        #expect(page.path == "/volgen/zaak")
        return (filer.client, code)
    }

    /// The desk gives it to Samira, and she was not involved.
    func accepted(_ number: String = "2026-001") async throws {
        let list = try await desk.office().handlingList(on: now.today)
        try await act(.handling(.assign(Person.samira.id, from: list)), as: .balie, on: number)
        try await act(.handling(.declareUninvolved), as: .samira, on: number)
    }

    /// Somebody promises secrecy, as they do before they read a case for the first time.
    func promise(_ person: Person, _ number: String = "2026-001") async throws {
        try await desk.promiseSecrecy(
            of: number, as: try await staff(person), text: try words("Ik zwijg."), now: now)
    }

    /// Somebody of the office does something.
    func act(_ command: Command, as person: Person, on number: String = "2026-001") async throws {
        try await desk.carryOut(on: number, as: try await staff(person), ifStillAt: nil, now: now) {
            plan throws(Refusal) in try plan.perform(command)
        }
    }
}

/// Words that a test knows to be there.
func words(_ text: String) throws -> Words { try #require(Words(text)) }

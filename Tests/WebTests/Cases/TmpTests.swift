import CaseDesk
import Procedure
import Testing
@testable import Web
@Suite struct TmpTests {
    @Test func tmp() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        try await handled.take(
            "afwijzing", ["grond": ["bereik"], "waarom": ["Dit gaat over de gemeente. Wij gaan daar niet over."]],
            press: "Onderzoek dit punt niet")
        let staff = try await handled.place.staff(.samira)
        let letters = try await handled.place.desk.preview(on: handled.number, as: staff, now: handled.place.now) { plan throws(Refusal) in try plan.end() }
        print("TMP", letters.map { "\($0.findings)" })
    }
}

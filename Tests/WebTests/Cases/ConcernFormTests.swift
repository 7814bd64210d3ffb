import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A task beside the complaint: what is wrong stands at its own field")
struct ConcernFormTests {
    private static func date(_ name: String, _ day: Day?) -> [String: [String]] {
        let typed = TypedDate(name, day)
        return [
            "\(name)-dag": [typed.day], "\(name)-maand": [typed.month], "\(name)-jaar": [typed.year],
        ]
    }

    private static func breach(known: Day?, due: Day?) -> [String: [String]] {
        date("bekend", known).merging(date("voor", due)) { $1 }.merging(["soort": ["dataBreach"]]) { $1 }
    }

    @Test func `without its days a breach is told which day is which`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.take(
            "taak", Self.breach(known: nil, due: nil), press: "Zet deze taak erbij")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("Vul de dag in waarop we van het datalek hoorden."))
        #expect(page.contains("Vul de laatste dag van deze taak in."))
        #expect(!page.contains("Vul de dag, de maand en het jaar in."))
    }

    @Test(arguments: [true, false])
    func `a day past the 72 hours is told at that day`(_ isHandled: Bool) async throws {
        let handled = isHandled ? try await Handled.accepted() : try await Handled.filed()
        let client = isHandled ? handled.handler : handled.desk
        let today = handled.place.now.today
        let form = try await handled.open(isHandled ? "taak" : "behandelaar", as: client)
        let page = try await client.submit(
            form, Self.breach(known: today, due: today + 4), press: "Zet deze taak erbij")
        #expect(page.status == .unprocessableContent && PageCheck.problems(in: page) == [])
        #expect(page.contains("Een datalek meld je binnen 72 uur."))
        #expect(page.links.contains("#voor-dag"))
        let right = try await client.submit(
            page, Self.breach(known: today, due: nil), press: "Zet deze taak erbij")
        #expect(right.status == .ok && right.contains("Dit is gedaan"))
    }
}

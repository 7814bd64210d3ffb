import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The office")
struct OfficeTests {
    @Test(arguments: Store.all) func `is what was written down last, on every node`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let other = try await world.another()
            let before = try await other.office()
            #expect(before.organisation?.name == "Ben in de Buurt")
            var organisation = Neighbourhood.organisation
            organisation.name = "Ben"
            try await world.desk.change([.organisationDescribed(organisation)], now: .at(.mar(2)))
            let here = try await world.desk.office()
            let there = try await other.office()
            await other.close()
            #expect(here.organisation?.name == "Ben")
            #expect(there == here)
        }
    }

    @Test func `gives a case the version of its day, and keeps old ones`() async throws {
        try await DeskWorld.with { world in
            var terms = Terms()
            terms.reaction = 7
            let next = ProcedureVersion(name: "2027-1", effective: .mar(20), terms: terms)
            try await world.desk.change([.versionPublished(.init(next))], now: .at(.mar(2)))
            let office = try await world.desk.office()
            #expect(office.procedure(on: .mar(19))?.name == Neighbourhood.version.name)
            #expect(office.procedure(on: .mar(20))?.name == "2027-1")
            #expect(office.procedure(on: .mar(20))?.terms.reaction == 7)
            #expect(office.procedure(on: Day(ordinal: 0)) == nil)
        }
    }

    @Test func `lists managers before directors, with whom they lead and who is away`() async throws {
        try await DeskWorld.with { world in
            let away = Account.Absence(from: .mar(10), through: .mar(20))
            try await world.desk.change([.absenceSet(account: "noor", away)], now: .at(.mar(2)))
            let list = try await world.desk.office().handlingList(on: .mar(16))
            #expect(list.candidates.map(\.person.text) == ["noor", "samira", "wouter", "hendrik"])
            #expect(list[Neighbourhood.noor]?.isAbsent == true)
            #expect(list[Neighbourhood.samira]?.leads.contains(Neighbourhood.kim) == true)
            let later = try await world.desk.office().handlingList(on: .mar(21))
            #expect(later[Neighbourhood.noor]?.isAbsent == false)
        }
    }

    @Test func `is sealed like a case`() async throws {
        try await DeskWorld.with { world in
            try await world.desk.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            for row in try await world.rows("select payload from entry") {
                let text = String(decoding: try row.blob(0), as: UTF8.self)
                #expect(!text.contains("Noor"))
                #expect(!text.contains("scrypt"))
            }
        }
    }

    @Test func `two administrators at the same moment do not overwrite each other`() async throws {
        try await DeskWorld.with { world in
            let taken = await withTaskGroup(of: Bool.self) { group in
                for index in 0..<4 {
                    group.addTask {
                        let account = Account(
                            id: StaffID("n\(index)"), name: "N", email: "n\(index)", roles: [.employee])
                        return await world.answer {
                            try await world.desk.change([.accountMade(.init(account))], now: .at(.mar(2)))
                        } == .given
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            let office = try await world.desk.office()
            #expect(office.accounts.count == Neighbourhood.accounts.count + taken)
        }
    }

    @Test(arguments: [
        (0, "2026-03-15"), (82_799, "2026-03-15"), (82_800, "2026-03-16"),
    ])
    func `knows the day in Amsterdam and not in London`(_ seconds: Int, _ day: String) {
        let midnight = Instant(seconds: 1_773_532_800)
        #expect(Day(amsterdam: midnight.adding(milliseconds: Int64(seconds) * 1000)).iso == day)
    }

    @Test func `files at half past midnight in summer on the day that has begun`() {
        let filed = Now(Instant(seconds: 1_782_945_000))
        #expect(filed.today.iso == "2026-07-02")
        #expect(filed.hour == 0)
    }

    @Test func `a row of before forms had a version is read, one of a later version is named as such`() throws
    {
        let event = OfficeEvent.absenceSet(account: "noor", nil)
        let bare = Array(try JSONEncoder().encode(event))
        #expect(try OfficeEvent(stored: bare) == event)
        #expect(try OfficeEvent(stored: event.stored()) == event)
        #expect(String(decoding: try event.stored(), as: UTF8.self).hasSuffix("\"v\":1}"))
        #expect(throws: DeskFault.unreadable(.newerForm("office", 2))) {
            _ = try OfficeEvent(stored: Array(#"{"event":{"new":{}},"v":2}"#.utf8))
        }
        #expect(throws: DeskFault.unreadable(.unreadable)) { _ = try OfficeEvent(stored: [1, 2]) }
    }
}

import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// What somebody of the organisation gets of one case.
struct Reach: Equatable, CustomStringConvertible, Sendable {
    enum View: String { case handling, proposed, desk, nothing }

    var view = View.nothing
    var isListed = false
    var letter = false
    var file = false
    var previews = false
    var acts = false

    static let nothing = Reach()
    static let all = Reach(
        view: .handling, isListed: true, letter: true, file: true, previews: true, acts: true)
    /// At the desk: what came in, and doing something with it; no letter.
    static let desk = Reach(
        view: .desk, isListed: true, letter: false, file: true, previews: true, acts: true)
    /// Asked to handle it: name, team and period, not the story.
    static let proposed = Reach(
        view: .proposed, isListed: true, letter: false, file: false, previews: true, acts: true)

    var description: String {
        let doors = [
            isListed ? "listed" : "", letter ? "letter" : "", file ? "file" : "", previews ? "preview" : "",
            acts ? "act" : "",
        ]
        return ([view.rawValue] + doors.filter { !$0.isEmpty }).joined(separator: " ")
    }
}

/// A row of the table: how far the case is, who comes, and what they get.
struct AccessRow: Sendable, CustomTestStringConvertible {
    var filing: Filing
    var course: Course
    var person: StaffID
    var reach: Reach
    var testDescription: String { "\(person.text) on a case that is \(course): \(reach)" }

    static let all: [AccessRow] =
        rows(.jansen, .filed, [Neighbourhood.fenna: .desk])
        + rows(.jansen, .proposed, [Neighbourhood.fenna: .desk, Neighbourhood.noor: .proposed])
        + rows(.jansen, .accepted, [Neighbourhood.noor: .all])
        + rows(.jansen, .asked, [Neighbourhood.noor: .all])
        + rows(.jansen, .ended, [Neighbourhood.noor: .all])
        + rows(.awayFromTheDesk, .filed, [Neighbourhood.noor: .desk])

    /// Everybody of the organisation who is not named gets nothing.
    private static func rows(_ filing: Filing, _ course: Course, _ reach: [StaffID: Reach]) -> [AccessRow] {
        Neighbourhood.accounts.map { account in
            AccessRow(
                filing: filing, course: course, person: account.id, reach: reach[account.id] ?? .nothing)
        }
    }
}

extension DeskWorld {
    /// Tries every door.
    func reach(_ number: String, _ file: String, _ person: StaffID) async throws -> Reach {
        let day = Day.mar(28)
        let staff = try await staff(person, on: day)
        var reach = Reach()
        if let view = try? await desk.open(number, as: staff, now: .at(day)) {
            switch view {
            case .handling: reach.view = .handling
            case .proposed: reach.view = .proposed
            case .desk: reach.view = .desk
            case .promising:
                // Once it is promised they read what the table gives them.
                try await desk.promiseSecrecy(of: number, as: staff, text: "Ik zwijg.", now: .at(day))
                return try await self.reach(number, file, person)
            case .stranded: Issue.record("nobody in these rows is away")
            case .freeing: Issue.record("nobody in these rows leads a respondent of an open case")
            }
        }
        var listed = try await desk.day(of: staff, now: .at(day)).items.map(\.number)
        listed += try await desk.atDesk(staff, now: .at(day)).map(\.number)
        listed += try await desk.mine(staff, closed: false, now: .at(day)).map(\.number)
        listed += try await desk.mine(staff, closed: true, now: .at(day)).map(\.number)
        reach.isListed = listed.contains(number)
        reach.letter =
            await answer { try await desk.letter(1, of: number, as: staff, now: .at(day)) } == .given
        reach.file =
            await answer { try await desk.attachment(file, of: number, as: staff, now: .at(day)) } == .given
        reach.previews =
            await answer { try await desk.preview(on: number, as: staff, now: .at(day)) { _ in } } == .given
        reach.acts =
            await answer {
                try await desk.carryOut(on: number, as: staff, ifStillAt: nil, now: .at(day)) { _ in }
            } == .given
        return reach
    }
}

@Suite("Who gets what of a case")
struct AccessTests {
    @Test(arguments: AccessRow.all) func `is what the table says`(_ row: AccessRow) async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            let file = try await DraftTests.upload(
                DraftTests.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            var filing = row.filing
            filing.attachments = [file.attached].compactMap { $0 }
            let number = try await world.take(filing, with: key, to: row.course).number
            let reach = try await world.reach(number, file.id, row.person)
            #expect(reach == row.reach)
        }
    }

    @Test(arguments: Neighbourhood.accounts.map(\.id))
    func `a number that does not exist sounds like one that is not yours`(_ person: StaffID) async throws {
        try await DeskWorld.with { world in
            let staff = try await world.staff(person)
            let answers = [
                await world.answer { try await world.desk.open("2026-999", as: staff, now: .at(.mar(16))) },
                await world.answer {
                    try await world.desk.letter(1, of: "2026-999", as: staff, now: .at(.mar(16)))
                },
                await world.answer {
                    try await world.desk.attachment("f", of: "' or 1=1 --", as: staff, now: .at(.mar(16)))
                },
                await world.answer {
                    try await world.desk.preview(on: "", as: staff, now: .at(.mar(16))) { _ in }
                },
            ]
            #expect(answers == [.notFound, .notFound, .notFound, .notFound])
        }
    }

    @Test func `every reading is written down before it is answered, and the complainant sees it`()
        async throws
    {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            let (desk, noor) = (
                try await world.staff(Neighbourhood.fenna), try await world.staff(Neighbourhood.noor)
            )
            _ = await world.answer { try await world.desk.open(receipt.number, as: desk, now: .at(.mar(19))) }
            for _ in 0..<3 { _ = try await world.desk.open(receipt.number, as: noor, now: .at(.mar(19))) }
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(20)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(20))))
            #expect(view.readers.map(\.name) == ["Noor de Boer"])
            #expect(view.readers.map(\.on) == [.mar(19)])
        }
    }

    @Test func `who is asked whether they were there reads no story and leaves no reading`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .proposed)
            let noor = try await world.staff(Neighbourhood.noor)
            guard
                case .proposed(let view) = try await world.desk.open(
                    receipt.number, as: noor, now: .at(.mar(17)))
            else {
                Issue.record("not a proposed view")
                return
            }
            #expect(!TextSearch.holds(view, text: "niet opdagen"))
            #expect(!TextSearch.holds(view, text: "Jansen"))
            let item = try await world.desk.day(of: noor, now: .at(.mar(17))).items.first
            #expect(item?.name == nil)
            let readings = try await world.count("reading")
            #expect(readings == 0)
        }
    }
}

extension DeskWorld {
    /// The same as `take`, from a draft that holds files.
    func take(_ filing: Filing, with key: DraftKey, to course: Course) async throws -> Receipt {
        let receipt = try await desk.file(filing, from: key, now: .at(.mar(16)))
        try await takeOn(receipt.number, filing, to: course)
        return receipt
    }
}

import Ledger
import Letters
import Procedure
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

extension Reading {
    /// One of each kind of reader: the desk, who handles it, the officer, a director and two respondents.
    static let ofEachKind: [Reading] = [
        .init(person: Neighbourhood.fenna.text, role: Role.intake.rawValue, hour: Day.mar(16).noon),
        .init(person: Neighbourhood.noor.text, role: Role.manager.rawValue, hour: Day.mar(17).noon),
        .init(person: Neighbourhood.ali.text, role: Role.officer.rawValue, hour: Day.mar(18).noon),
        .init(person: Neighbourhood.hendrik.text, role: Role.director.rawValue, hour: Day.mar(19).noon),
        .init(person: Reading.person(1), role: Reading.respondentRole, hour: Day.mar(20).noon),
        .init(person: Reading.person(2), role: Reading.respondentRole, hour: Day.mar(21).noon),
    ]
}

@Suite("Art. 8 – who looked, in each copy")
struct LookersTests {
    /// In which capacity and by which name each reading stands in the copy of this reader.
    private static func told(
        to reader: ExportReader, in language: Language = .dutch
    ) async throws -> [String] {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            let stream = try #require(try await world.desk.stream(of: number))
            let writer = DossierWriter(
                loaded: try await world.desk.load(stream), office: try await world.desk.office(),
                reader: reader, readings: Reading.ofEachKind, now: .at(.mar(28)), texts: .of(language),
                files: [])
            let section = try #require(writer.dossier.sections.first { $0.id == "readers" })
            return section.items.map { item in
                let capacity = item.label.split(separator: ",").first.map(String.init) ?? ""
                return item.words.isEmpty ? capacity : "\(capacity): \(item.words)"
            }
        }
    }

    private static func name(_ person: StaffID) async throws -> String {
        try await DeskWorld.with { world in try await world.desk.office().name(of: person) }
    }

    @Test func `a respondent hears of the desk, of who handles it and of themselves, and of nobody else`()
        async throws
    {
        #expect(try await Self.told(to: .respondent(1)) == ["balie", "manager", "jij"])
    }

    @Test func `a complainant hears of everybody, of a respondent only that it was one`() async throws {
        let someone = "de persoon over wie je klacht gaat"
        let told = try await Self.told(to: .complainant)
        #expect(told.suffix(2) == [someone, someone])
        let desk = try await Self.name(Neighbourhood.fenna)
        #expect(told.first == "balie: \(desk)")
        #expect(told.count == Reading.ofEachKind.count)
        let english = try await Self.told(to: .complainant, in: .english)
        #expect(english.suffix(2) == ["the person it is about", "the person it is about"])
    }

    @Test func `an outside body hears which respondent it was`() async throws {
        #expect(try await Self.told(to: .outside).suffix(2) == ["Persoon 1: Kim", "Persoon 2"])
    }

    @Test func `a respondent in the log is no colleague whose copy can be made`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            let stream = try #require(try await world.desk.stream(of: number))
            try await world.desk.ledger.noteReading(
                of: stream, by: Reading.person(1), role: Reading.respondentRole, at: Day.mar(20).noon)
            let staff = try await world.staff(Neighbourhood.noor, on: .mar(20))
            guard case .handling(let view) = try await world.desk.open(number, as: staff, now: .at(.mar(20)))
            else {
                Issue.record("not handled")
                return
            }
            #expect(view.colleagues.contains(Neighbourhood.noor))
            #expect(view.colleagues.allSatisfy { view.office.accounts[$0] != nil })
        }
    }
}

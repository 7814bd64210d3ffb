import Foundation
import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 8 en 9 – niets van een klacht in register of verslag")
struct NothingOfACaseTests {
    /// Everything that leaves: figures, spreadsheet, page with plots, the document behind the PDF, the register.
    private func outputs(_ world: DeskWorld, k: Int) async throws -> [String: String] {
        let words = ReportWords.dutch(organisation: "")
        let report = try await report(world, k: k)
        let lines = try await world.desk.registerLines(year: 2026)
        let bytes: [String: [UInt8]] = [
            "json": try Desk.json(of: report, isApproved: false), "csv": report.csv(words),
            "document": ReportDocument(report, words).bytes, "register": RegisterLine.csv(lines),
        ]
        return bytes.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let change = "Wij bellen voortaan terug."

    private func report(_ world: DeskWorld, k: Int) async throws -> PeriodReport {
        try await Desk.report(
            Span(2026), k: k, changes: [Self.change], from: world.desk.ledger.driver)
    }

    @Test func `no canary of any field is in anything that leaves`() async throws {
        try await DeskWorld.with { world in
            try await CanaryWorld(world: world).live()
            let search = CanaryNeedles(Canary.marker)
            for k in [1, Protection.municipality] {
                for (name, text) in try await outputs(world, k: k) {
                    #expect(search.hit(in: Data(text.utf8)) == nil, "\(name)")
                }
            }
            #expect(try await Desk.report(Span(2026), k: 1, from: world.desk.ledger.driver).total != nil)
        }
    }

    /// Stronger than looking for what must not be there: every word that leaves is one of ours.
    @Test func `every word that leaves is a word of a list, and every number a count`() async throws {
        try await DeskWorld.with { world in
            _ = try await World.live(on: world.desk, seed: 7, today: World.today, complaints: 30)
            let known = Self.vocabulary()
            let ids = Set(try await world.desk.register(year: 2026).map { Persons.folded($0.id) })
            for (name, text) in try await outputs(world, k: 1) {
                let plain = text.replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(
                    /<[^>]*>/, with: " ")
                let strange = Self.words(plain).subtracting(known).subtracting(ids)
                #expect(strange == [], "\(name)")
            }
        }
    }

    @Test(arguments: [1, Protection.municipality])
    func `every number that leaves is a count that is shown, a year, k or a day of the period`(_ k: Int)
        async throws
    {
        try await DeskWorld.with { world in
            _ = try await World.live(on: world.desk, seed: 7, today: World.today, complaints: 30)
            let report = try await report(world, k: k)
            let counts = report.tables.flatMap(\.cells).compactMap(\.count) + [report.total].compactMap { $0 }
            let time = report[.time]?.cells.compactMap(\.count).reduce(0, +) ?? 0
            // 2026-01-01 and 2026-12-31; nothing is said of an hour, a number or a street.
            let known = Set(counts + [time, k, 2026, 1, 12, 31])
            for (name, text) in try await outputs(world, k: k) where name != "register" {
                let plain = text.replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(
                    /<[^>]*>/, with: " ")
                #expect(Self.numbers(plain).subtracting(known) == [], "\(name)")
            }
        }
    }

    private static func numbers(_ text: String) -> Set<Int> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.compactMap { Int($0) })
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.map { Persons.folded(String($0)) })
            .filter { $0.count >= 3 && $0.contains { !$0.isNumber } }
    }

    /// What the catalogue says about the closed lists, and the names of the figures.
    private static func vocabulary() -> Set<String> {
        let texts = ReportWords.dutch(organisation: "")
        let leaves = Leaf.allCases.map(texts.leaf)
        let subjects = Register.Subject.allCases.map(\.words) + Register.Channel.allCases.map(\.words)
        let endings = Register.Ending.allCases.map(\.words) + Register.Judgment.allCases.map(\.words)
        let rest = Register.Measure.allCases.map(\.words) + RespondentKind.allCases.map(\.words)
        let empty = PeriodReport(Span(2026), of: [])
        let frame = [
            texts.title(Span(2026)), texts.total(1), texts.noTotal, texts.protection(1), texts.hidden, change,
            texts.tableHidden, texts.changesTitle, texts.noChanges, texts.columns.what, texts.columns.count,
            texts.together(["a", "b"]),
            "approved false period from to k total tables name cells label count changes null",
            "Het meest Op tijd antwoord van de loopt nog geen niet bekend helft",
            String(decoding: ReportDocument(empty, texts).bytes, as: UTF8.self),
        ]
        let names = TableName.allCases.flatMap { [$0.rawValue, $0.words] }
        let all = leaves + subjects + endings + rest + frame + names + RegisterLine.headings + ["2023-1"]
        return words(all.joined(separator: " "))
    }
}

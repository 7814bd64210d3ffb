import Foundation
import Ledger
import Letters
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

private let python = ProcessInfo.processInfo.environment["GEHOORD_WEASYPRINT"]

/// The PDF is what the municipality opens: its text and what lies behind it are read back.
@Suite(
    "Art. 8 en 9 – het verslag als pdf", .enabled(if: python != nil, "GEHOORD_WEASYPRINT names no python"),
    .serialized)
struct ReportPressTests {
    private let press = LetterPress(python: python ?? "", fonts: LetterFonts())

    /// What the file tells of its making.
    private func made(_ pdf: [UInt8]) throws -> [String] {
        try OtherProgram.reads(pdf, with: "pdfinfo", []).filter {
            $0.contains(/^(Author|Creator|CreationDate|ModDate):/)
        }
    }

    private func numbers(_ text: String) -> [Int] {
        text.split { !$0.isLetter && !$0.isNumber }.compactMap { Int($0) }
    }

    @Test func `has the figures of the JSON, and nothing of who made it or when`() async throws {
        try await DeskWorld.with { world in
            try await world.takeOver(.twenty)
            let report = try await world.report(Span(2024))
            let document = ReportDocument(report, .dutch(organisation: "Ben in de Buurt")).bytes
            let pdf = try await press.pdf(of: document)
            #expect(try await press.pdf(of: document) == pdf, "the same report, the same bytes")
            let lines = try OtherProgram.lines(ofPDF: pdf)
            #expect(lines.contains("Klachten in 2024"))
            #expect(try made(pdf) == [])
            // The numbers of the pages are no figures.
            let text = lines.filter { $0.wholeMatch(of: /\d+ ?\/ ?\d+/) == nil }
            let found = Set(text.flatMap(numbers))
            let counts = report.tables.flatMap(\.cells).compactMap(\.count) + [report.total ?? 0]
            #expect(found.isSuperset(of: counts))
            #expect(found.subtracting(counts) == [2024, report.k])
            await press.stop()
        }
    }

    @Test func `holds no canary of any case`() async throws {
        try await DeskWorld.with { world in
            try await CanaryWorld(world: world).live()
            let report = try await Desk.report(Span(2026), k: 1, from: world.desk.ledger.driver)
            let pdf = try await press.pdf(of: ReportDocument(report, .dutch(organisation: "")).bytes)
            let lines = try OtherProgram.lines(ofPDF: pdf)
            let text = lines.joined(separator: "\n")
            #expect(CanaryNeedles(Canary.marker).hit(in: Data(text.utf8)) == nil)
            #expect(CanaryNeedles(Canary.marker).hit(in: Data(pdf)) == nil)
            await press.stop()
        }
    }
}

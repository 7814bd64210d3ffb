import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Letters
import Procedure
import Register
import Web

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the report on a period: the approved one, or as it would be today.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv, pdf
    }

    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "2025, or 2025-2026 for more years.") var period: String
    @Option(help: "json, csv or pdf.") var format = Format.json
    @Flag(help: "Ten in place of five as the smallest number: for publication.") var publication = false

    func validate() throws {
        guard let span = Span(period), span.canBeChosen else {
            throw ValidationError("\(period) is no period; write it as 2025, or as 2025-2026")
        }
    }

    /// Needs no key: neither rows nor reports are sealed, and no name can be read on this way.
    func run() async throws {
        let settings = try NodeSettings()
        guard let span = Span(period) else { return }
        let driver = try await Place(data, settings: settings).driver(readOnly: true)
        let found = try await Self.report(span, publication: publication, from: driver)
        try await driver.close()
        let words = ReportWords.dutch(organisation: found.organisation)
        let bytes: [UInt8]
        switch format {
        case .json: bytes = try Desk.json(of: found.report, isApproved: found.isApproved) + [0x0A]
        case .csv: bytes = found.report.csv(words, isApproved: found.isApproved)
        case .pdf:
            let document = ReportDocument(
                found.report, words, isApproved: found.isApproved, reference: found.reference)
            bytes = try await Self.pdf(of: document, settings)
        }
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }

    private static func report(
        _ span: Span, publication: Bool, from driver: any Driver
    ) async throws -> (report: PeriodReport, organisation: String, isApproved: Bool, reference: String?) {
        if let frozen = try await Desk.reporting(from: driver).latest(span) {
            guard frozen.isWhole else {
                throw NodeFault(
                    "the approved report on \(span.text) is not what was approved",
                    hint: "look with gehoord ledger verify", code: 3)
            }
            let report = publication ? frozen.publication : frozen.municipality
            return (report, frozen.organisation, true, frozen.reference)
        }
        do {
            let report = try await Desk.unapproved(
                span, isPublication: publication, today: Now.wall().today, from: driver)
            Output.toPeople("Nobody approved this report yet: these are the figures as they would be today.")
            return (report, "", false, nil)
        } catch ReportObstacle.tooEarly(let day) {
            throw NodeFault(
                "the report on \(span.text) cannot be made before \(day.iso)",
                hint: "complaints of its last day have their whole term to end")
        } catch ReportObstacle.blocked {
            throw NodeFault(
                "the report on \(span.text) cannot be shown beside those that were approved",
                hint: "together they would tell of a few people; the page of the report says which cell")
        }
    }

    private static func pdf(of document: ReportDocument, _ settings: NodeSettings) async throws -> [UInt8] {
        guard let press = Node.press(settings) else {
            throw NodeFault(
                "there is no letter worker",
                hint: "set GEHOORD_WEASYPRINT, or use bin/letters, which makes one")
        }
        let pdf = try await press.pdf(of: document.bytes)
        await press.stop()
        return pdf
    }
}

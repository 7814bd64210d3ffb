import ArgumentParser
import CaseDesk
import Foundation
import Ledger

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Looks after the ledger.",
        subcommands: [
            LedgerVerify.self, LedgerStats.self, LedgerSeal.self, LedgerBackup.self, LedgerRestore.self,
            LedgerRebuild.self, LedgerCheck.self,
        ])
}

struct LedgerVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Checks every row and every seal; needs no key.")

    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "A backup to look at instead.") var file: String?
    @Option(help: "A seal on paper or from the mail, as a text file; may be given more than once.")
    var seal: [String] = []
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let driver: any Driver
        if let file {
            driver = try SQLiteDriver(path: file, readOnly: true)
        } else {
            driver = try await Place(data, settings: try NodeSettings()).driver(readOnly: true)
        }
        let outside = try seal.map { path in try Seal(text: try String(contentsOfFile: path, encoding: .utf8))
        }
        let report = try await Verification.run(driver, outside: outside)
        try await driver.close()
        try answer(report)
        guard report.isWhole else { throw ExitCode(3) }
    }

    private func answer(_ report: Report) throws {
        if json { return try Output.json(Answer(report)) }
        for finding in report.findings {
            print("\(finding.place) \(finding.seq): \(finding.flaw.rawValue)")
        }
        print(
            "\(report.entries) entries in \(report.streams) streams, \(report.seals) seals: "
                + (report.isWhole ? "whole" : "not whole"))
    }

    private struct Answer: Encodable {
        let whole: Bool
        let entries: Int
        let streams: Int
        let erased: Int
        let seals: Int
        let findings: [String]

        init(_ report: Report) {
            whole = report.isWhole
            entries = report.entries
            streams = report.streams
            erased = report.erased
            seals = report.seals
            findings = report.findings.map { "\($0.place) \($0.seq): \($0.flaw.rawValue)" }
        }
    }
}

struct LedgerStats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Counts what is in the ledger.")

    @Option(help: "The folder with the data.") var data: String?
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let driver = try await Place(data, settings: try NodeSettings()).driver(readOnly: true)
        let stats = try await Stats.of(driver)
        try await driver.close()
        let counts = [
            "streams": stats.streams, "erased": stats.erased, "entries": stats.entries,
            "bytes": stats.payloadBytes,
            "attachments": stats.attachments, "readings": stats.readings, "seals": stats.seals,
        ]
        if json { return try Output.json(counts) }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(name): \(count)") }
    }
}

struct LedgerSeal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "Makes the day's seal and prints it: bring it off this machine.")

    @OptionGroup var options: KeyOptions
    @Flag(help: "Prints the last one again and makes none.") var last = false

    func run() async throws {
        let place = try options.place()
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        let seal =
            last ? try await desk.ledger.lastSeal() : try await desk.ledger.seal(at: Now.wall().instant)
        await desk.close()
        guard let seal else {
            throw NodeFault("there is no seal yet", hint: "make one with gehoord ledger seal")
        }
        print(seal.text)
    }
}

struct LedgerBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Writes one whole file while the server goes on.")

    @Option(help: "The folder with the data.") var data: String?
    @Argument(help: "The file to write; it must not be there yet.") var file: String

    func run() async throws {
        let place = try Place(data, settings: try NodeSettings())
        guard place.exists else {
            throw NodeFault("there is no installation in \(place.folder)", hint: "check --data")
        }
        let driver = try await place.driver()
        try await driver.backup(to: file)
        try await Desk.noteBackup(on: driver, now: .wall())
        try await driver.close()
        Output.toPeople("Wrote \(file).")
    }
}

struct LedgerRestore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Fills an empty installation from a backup.")

    @OptionGroup var options: KeyOptions
    @Option(help: "The last seal outside, so that numbers go on after it.") var seal: String?
    @Flag(help: "Goes on without the list of what was erased: cases that had to be gone may come back.")
    var withoutErasures = false
    @Argument(help: "The backup.") var file: String

    func run() async throws {
        let place = try options.place()
        let keys = try place.keys()
        try requireErasures(of: place)
        try FileManager.default.createDirectory(
            atPath: place.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let outside = try seal.map { try Seal(text: try String(contentsOfFile: $0, encoding: .utf8)) }
        try await Desk.restore(
            file, into: try await place.driver(), keys: keys, erased: place.erasures, outside: outside,
            now: .wall())
        Output.toPeople("Restored. Check it with: gehoord ledger verify --data \(place.folder)")
    }

    /// Without the list a restored backup would bring back what people were promised to be gone.
    private func requireErasures(of place: Place) throws {
        guard !place.erasures.exists, !withoutErasures else { return }
        throw NodeFault(
            "the list of what was erased is not here: \(place.keyFile).erased",
            hint: "put it beside the key file, or next to the copy of the keys in GEHOORD_KEY_COPY; "
                + "if it is lost for good, add --without-erasures", code: 3)
    }
}

struct LedgerRebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Makes the index anew from the events.")

    @OptionGroup var options: KeyOptions

    func run() async throws {
        let place = try options.place()
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        let count = try await desk.rebuild(now: .wall())
        await desk.close()
        Output.toPeople("Refolded \(count) cases.")
    }
}

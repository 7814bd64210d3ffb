import Crypto
import Foundation
import Ledger
import Procedure
import Register

/// What a spreadsheet of past complaints would do to the register; looking at it changes nothing.
public struct RegisterImport: Sendable {
    /// Lines that can be taken over.
    public let rows: [ImportReader.Past]
    /// Lines that cannot, each with its reason.
    public let problems: [ImportReader.Problem]
    /// Columns of the file that nothing is read from.
    public let unused: [String]
    /// Names the file, whatever it is called.
    public let digest: String

    /// Reads a file; every line is one or the other.
    public init(_ bytes: [UInt8], given: [String], today: Day) throws {
        let sheet = try Spreadsheet(bytes)
        let mapping = try ImportMapping(sheet.columns, given: given)
        guard let reader = ImportReader(sheet, mapping, today: today.iso) else { throw DeskFault.notFound }
        (rows, problems) = reader.read(sheet)
        unused = mapping.unused(of: sheet.columns)
        digest = hex(Array(SHA256.hash(data: Data(bytes))))
    }

    /// How many go into each half-year, oldest first.
    public var periods: [(period: Period, count: Int)] {
        Dictionary(grouping: rows, by: \.row.period).map { (period: $0.key, count: $0.value.count) }
            .sorted { $0.period < $1.period }
    }
}

extension Desk {
    /// Why a spreadsheet was not taken over.
    public enum ImportFault: Error, Hashable, Sendable {
        /// The same file is in the register already.
        case alreadyThere
        /// A report on that year was approved: its figures never change.
        case reported(year: Int)
    }

    /// Takes over every good line in one transaction; a file only once, and nothing of a reported year.
    public func take(_ file: RegisterImport, now: Now) async throws {
        let reporting = try await reporting()
        let years = Set(file.rows.map(\.row.period.year)).sorted()
        if let year = years.first(where: { reporting.isFrozen($0) }) {
            throw ImportFault.reported(year: year)
        }
        let known = try await registerSources()
        guard !known.contains(file.digest) else { throw ImportFault.alreadyThere }
        let version = try await office().procedure(on: now.today)?.name ?? ""
        let past = file.rows.map { past in
            var row = past.row
            row.id = hex(randomBytes(16))
            row.version = version
            return (row: row, persons: Persons(complainant: past.person.map(Persons.folded)))
        }
        for _ in 0..<RegisterMoved.retries {
            do {
                return try await write(past, years: years, source: file.digest, now: now)
            } catch is RegisterMoved {
                continue
            }
        }
        throw DeskFault.ledger(.busy)
    }

    private func write(
        _ past: [(row: RegisterRow, persons: Persons)], years: [Int], source: String, now: Now
    ) async throws {
        let ledger = ledger
        try await ledger.driver.write { tx in
            for year in years {
                let own = past.filter { $0.row.period.year == year }
                let entries = own.map { RegisterEntry(row: $0.row, recorded: now.today.iso, source: source) }
                try ledger.enter(entries, into: .register(year), now: now, in: tx)
                for item in own { try ledger.remember(item.persons, of: item.row.id, filed: year, in: tx) }
            }
        }
    }

    private func registerSources() async throws -> Set<String> {
        var sources: Set<String> = []
        for year in try await registerYears() {
            for entry in try await Ledger.readClear(.register(year), from: ledger.driver) {
                if let source = try RegisterEntry(entry).source { sources.insert(source) }
            }
        }
        return sources
    }
}

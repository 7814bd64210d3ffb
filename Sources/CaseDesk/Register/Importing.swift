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

    /// Reads a file; every line is one or the other.
    public init(_ bytes: [UInt8], given: [String], today: Day) throws {
        let sheet = try Spreadsheet(bytes)
        let mapping = try ImportMapping(sheet.columns, given: given)
        guard let reader = ImportReader(sheet, mapping, today: today.iso) else { throw DeskFault.notFound }
        (rows, problems) = reader.read(sheet)
        unused = mapping.unused(of: sheet.columns)
    }

    /// How many go into each half-year, oldest first.
    public var periods: [(period: Period, count: Int)] {
        Dictionary(grouping: rows, by: \.row.period).map { (period: $0.key, count: $0.value.count) }
            .sorted { $0.period < $1.period }
    }
}

/// What was taken over; a mended file can be offered again as often as is needed.
public struct ImportOutcome: Hashable, Sendable {
    /// Lines that are in the register now.
    public var taken: [Int]
    /// Lines that stood in it already.
    public var known: [Int]
}

extension Desk {
    /// Why a spreadsheet was not taken over.
    public enum ImportFault: Error, Hashable, Sendable {
        /// A report on that year was approved: its figures never change.
        case reported(year: Int)
    }

    /// Takes over every good line that is new in one transaction, and nothing new of a reported year.
    ///
    /// Two complaints can be the same in all that is kept. So equal lines are counted: the third one of a
    /// file is new where the register has two.
    public func take(_ file: RegisterImport, now: Now) async throws -> ImportOutcome {
        let key = SymmetricKey(data: Data(ledger.keys.snapshot.secret(for: "register-import")))
        let lines = file.rows.map { PastLine($0, key: key) }
        let ledger = ledger
        for _ in 0..<RegisterMoved.retries {
            do {
                return try await ledger.driver.write { tx in try ledger.takeOver(lines, now: now, in: tx) }
            } catch is RegisterMoved { continue }
        }
        throw DeskFault.ledger(.busy)
    }
}

/// A line of a spreadsheet as it would be registered.
private struct PastLine: Sendable {
    let number: Int
    let row: RegisterRow
    let persons: Persons
    /// Keyed, for days and kinds are so few that a bare digest could be tried out.
    let source: String

    init(_ past: ImportReader.Past, key: SymmetricKey) {
        number = past.line
        var row = past.row
        row.id = hex(randomBytes(16))
        self.row = row
        persons = Persons(complainant: past.person.map(Persons.folded))
        source = hex(
            Array(HMAC<SHA256>.authenticationCode(for: Data(past.identity.utf8), using: key).prefix(16)))
    }

    var year: Int { row.period.year }
}

extension Ledger {
    /// All that it asks is asked inside the transaction: another node may take over the same file.
    fileprivate func takeOver(
        _ lines: [PastLine], now: Now, in tx: any Transaction
    ) throws -> ImportOutcome {
        let years = Set(lines.map(\.year)).sorted()
        var there: [String: Int] = [:]
        for year in years {
            for source in try registerEntries(year, in: tx).compactMap(\.source) {
                there[source, default: 0] += 1
            }
        }
        var outcome = ImportOutcome(taken: [], known: [])
        var new: [PastLine] = []
        for line in lines {
            if let left = there[line.source], left > 0 {
                there[line.source] = left - 1
                outcome.known.append(line.number)
            } else {
                outcome.taken.append(line.number)
                new.append(line)
            }
        }
        let reporting = try reporting(in: tx)
        for year in years {
            let own = new.filter { $0.year == year }
            guard !own.isEmpty else { continue }
            guard !reporting.isFrozen(year) else { throw Desk.ImportFault.reported(year: year) }
            try enter(own, of: year, now: now, in: tx)
        }
        return outcome
    }

    private func enter(_ lines: [PastLine], of year: Int, now: Now, in tx: any Transaction) throws {
        let entries = lines.map { RegisterEntry(row: $0.row, recorded: now.today.iso, source: $0.source) }
        try enter(entries, into: .register(year), now: now, in: tx)
        for line in lines { try remember(line.persons, of: line.row.id, filed: year, in: tx) }
    }
}

import Foundation
import Ledger
import Procedure
import Register

extension Desk {
    /// What `take` would do with a file; changes nothing.
    public func look(at file: RegisterImport) async throws -> ImportOutcome {
        let (ledger, lines) = (ledger, file.rows.map { PastLine($0) })
        return try await ledger.driver.read { tx in try ledger.sort(lines, in: tx).outcome }
    }

    /// Takes over every good line that is new in one transaction, or nothing where one comes too late.
    ///
    /// Two complaints can be the same in all that is kept. So equal lines are counted: the third one of a
    /// file is new where the register has two.
    public func take(_ file: RegisterImport, now: Now) async throws -> ImportOutcome {
        let (ledger, lines) = (ledger, file.rows.map { PastLine($0) })
        return try await RegisterMoved.repeated {
            try await ledger.driver.write { tx in try ledger.takeOver(lines, now: now, in: tx) }
        }
    }
}

/// A line of a spreadsheet as it would be registered.
private struct PastLine: Sendable {
    let number: Int
    let row: RegisterRow
    let persons: Persons
    /// Names and days stand in it: it is kept as a mark under the key of its block only, and goes with that.
    let identity: String
    let received: String

    init(_ past: ImportReader.Past) {
        number = past.line
        var row = past.row
        row.id = hex(randomBytes(16))
        self.row = row
        persons = Persons(complainant: past.person.map(Persons.surname))
        (identity, received) = (past.identity, past.received)
    }

    var year: Int { row.period.year }
    var block: Int { Span.block(of: year).lowerBound }

    func marks(under key: PeriodKey.Secret) -> (line: String, day: String) {
        (key.tag("line \(identity)"), key.tag("day \(received)"))
    }
}

/// The lines of a file by what becomes of them.
private struct SortedLines {
    var new: [PastLine] = []
    var outcome = ImportOutcome()
}

extension Ledger {
    /// All that it asks is asked inside the transaction: another node may take over the same file.
    fileprivate func takeOver(
        _ lines: [PastLine], now: Now, in tx: any Transaction
    ) throws -> ImportOutcome {
        // No report is approved from here to the end: one that was approved meanwhile is seen.
        try hold(.reports, in: tx)
        var sorted = try sort(lines, in: tx)
        if let fault = sorted.outcome.refused.min(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
            throw fault.key
        }
        guard !sorted.new.isEmpty else { return sorted.outcome }
        let id = hex(randomBytes(6))
        for (year, own) in Dictionary(grouping: sorted.new, by: \.year).sorted(by: { $0.key < $1.key }) {
            let entries = own.map { RegisterEntry(row: $0.row, recorded: now.today.iso, batch: id) }
            try enter(entries, into: .register(year), now: now, in: tx)
            for line in own {
                try remember(line.persons, of: line.row.id, filed: year, in: tx)
                try mark(line, as: id, in: tx)
            }
        }
        sorted.outcome.id = id
        return sorted.outcome
    }

    private func mark(_ line: PastLine, as id: String, in tx: any Transaction) throws {
        guard let key = try madeKey(of: line.block, in: tx) else { return }
        let marks = line.marks(under: key)
        try tx.run(
            "insert into register_source (entry, block, batch, line, day) values ($1, $2, $3, $4, $5)",
            [
                .text(line.row.id), .integer(line.block), .text(id), .text(marks.line), .text(marks.day),
            ])
    }

    fileprivate func sort(_ lines: [PastLine], in tx: any Transaction) throws -> SortedLines {
        let reporting = try reporting(in: tx)
        var sorted = SortedLines()
        var alike: [String: [Int]] = [:]
        for (block, own) in Dictionary(grouping: lines, by: \.block).sorted(by: { $0.key < $1.key }) {
            switch try periodKey(of: block, in: tx) {
            case .notMade: sorted.new += own
            case .destroyed:
                for line in own {
                    let fault: Desk.ImportFault =
                        reporting.isFrozen(line.year)
                        ? .reported(year: line.year) : .accounted(year: line.year)
                    sorted.outcome.refused[fault, default: []].append(line.number)
                }
            case .there(let key):
                var past = try PastImports(block, in: tx)
                let marked = own.map { (line: $0, marks: $0.marks(under: key)) }
                let new = marked.filter { !past.claim($0.marks.line) }
                let isNew = Set(new.map(\.line.number))
                sorted.outcome.known += own.map(\.number).filter { !isNew.contains($0) }
                alike.merge(past.alike(new.map { ($0.line.number, $0.marks.day) })) { $0 + $1 }
                sorted.new += new.map(\.line)
            }
        }
        for line in sorted.new where reporting.isFrozen(line.year) {
            sorted.outcome.refused[.reported(year: line.year), default: []].append(line.number)
        }
        sorted.new.removeAll { reporting.isFrozen($0.year) }
        sorted.outcome.taken = sorted.new.map(\.number).sorted()
        sorted.outcome.known.sort()
        sorted.outcome.alike = alike.map { .init(id: $0.key, lines: $0.value.sorted()) }.sorted {
            $0.id < $1.id
        }
        return sorted
    }
}

/// What the register has of earlier imports, as marks under the key of their block.
private struct PastImports {
    /// The import and the day of each line that this file did not name yet, by the mark of the line.
    private var lines: [String: [(id: String, day: String)]] = [:]

    init(_ block: Int, in tx: any Transaction) throws {
        let rows = try tx.rows(
            "select batch, line, day from register_source where block = $1 order by entry", [.integer(block)])
        for row in rows { lines[try row.text(1), default: []].append((try row.text(0), try row.text(2))) }
    }

    /// Whether a line stood there; each stands for one.
    mutating func claim(_ line: String) -> Bool { lines[line]?.popLast() != nil }

    /// New lines on the day of a line that this file does not name, by its import.
    func alike(_ new: [(number: Int, day: String)]) -> [String: [Int]] {
        var days = Dictionary(grouping: lines.values.flatMap { $0 }, by: \.day)
        var found: [String: [Int]] = [:]
        for line in new {
            guard let other = days[line.day]?.popLast() else { continue }
            found[other.id, default: []].append(line.number)
        }
        return found
    }
}

import Ledger
import Procedure
import Register

/// An import that is in the register, and how much of it counts.
public struct PastImport: Hashable, Sendable {
    /// By which it can be undone.
    public var id: String
    /// The day on which it was taken over, `2026-03-16`.
    public var recorded: String
    /// How many of its lines count, by half-year.
    public var counting: [Period: Int] = [:]
}

extension Desk {
    /// Takes an imported line out of every count, or all of its import; what stood there stays in the chain.
    ///
    /// `seen` is the number of corrections that the page showed. Pressed twice it is done once.
    public func void(
        _ id: String, year: Int, isWholeImport: Bool = false, why: RegisterVoiding.Why, ifStillAt seen: Int,
        by staff: Staff, now: Now
    ) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        let ledger = ledger
        try await RegisterMoved.repeated {
            try await ledger.driver.write { tx in
                let lines = try Ledger.registerLines(year, in: tx)
                guard let line = lines.first(where: { $0.row.id == id }), let batch = line.batch else {
                    throw DeskFault.notFound
                }
                guard line.corrections.count == seen else { throw DeskFault.someoneElseFirst }
                let scope: RegisterVoiding.Scope = isWholeImport ? .batch(batch) : .row(id)
                let years = isWholeImport ? try Ledger.registerStreams(in: tx) : [year]
                let voiding = RegisterVoiding(scope, why: why)
                _ = try ledger.void(voiding, years, role: Role.registerKeeper.rawValue, now: now, in: tx)
            }
        }
    }

    /// The same for all of an import, for who looks after the machine; says how many lines left the counts.
    public func undo(import id: String, why: RegisterVoiding.Why, now: Now) async throws -> Int {
        let (ledger, voiding) = (ledger, RegisterVoiding(.batch(id), why: why))
        return try await RegisterMoved.repeated {
            try await ledger.driver.write { tx in
                try ledger.void(
                    voiding, try Ledger.registerStreams(in: tx), role: nil, now: now, in: tx)
            }
        }
    }

    /// Every import, in the order of taking over.
    public func imports() async throws -> [PastImport] {
        let lines = try await ledger.driver.read { tx in
            try Ledger.registerStreams(in: tx).flatMap { try Ledger.registerLines($0, in: tx) }
        }
        var imports: [String: PastImport] = [:]
        for line in lines {
            guard let id = line.batch else { continue }
            imports[id, default: PastImport(id: id, recorded: line.recorded)]
                .counting[line.row.period, default: 0] += line.voided == nil ? 1 : 0
        }
        return imports.values.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    }
}

extension Ledger {
    /// All of it or nothing; with the rows go their pseudonyms and marks, so that a better file is new.
    fileprivate func void(
        _ voiding: RegisterVoiding, _ years: [Int], role: String?, now: Now, in tx: any Transaction
    ) throws -> Int {
        // No report is approved from here to the end: one that was approved meanwhile is seen.
        try hold(.reports, in: tx)
        let reporting = try reporting(in: tx)
        var count = 0
        // In the order in which an approval and an import take them.
        for year in years.sorted() {
            let lines = try Self.registerLines(year, in: tx).filter {
                $0.voided == nil && voiding.covers($0)
            }
            guard !lines.isEmpty else { continue }
            guard !reporting.isFrozen(year) else { throw ReportObstacle.reported(year) }
            let entry = RegisterEntry(voiding: voiding, recorded: now.today.iso, role: role)
            try enter([entry], into: .register(year), now: now, in: tx)
            for line in lines {
                try tx.run("delete from register_person where entry = $1", [.text(line.row.id)])
                try tx.run("delete from register_source where entry = $1", [.text(line.row.id)])
            }
            count += lines.count
        }
        if count > 0 { try Self.markLog(["register_person", "register_source"], in: tx) }
        return count
    }
}

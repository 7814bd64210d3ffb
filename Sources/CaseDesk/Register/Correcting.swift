import Ledger
import Procedure
import Register

extension Desk {
    /// Corrects what the register tells of a complaint that has ended; what stood there stays in the chain.
    ///
    /// `seen` is the number of corrections that the page showed: a second keeper hears who was first.
    public func correct(
        _ correction: RegisterCorrection, year: Int, ifStillAt seen: Int, by staff: Staff, now: Now
    ) async throws {
        guard staff.has(.registerKeeper) else { throw DeskFault.notFound }
        guard !correction.isEmpty else { return }
        let ledger = ledger
        try await RegisterMoved.repeated {
            try await ledger.driver.write { tx in
                try ledger.correct(correction, year: year, ifStillAt: seen, now: now, in: tx)
            }
        }
    }

    /// One complaint in the register, also one that counts no more; another id is a page that does not exist.
    public func registerLine(_ id: String, year: Int) async throws -> RegisterLine {
        guard let line = try await registerLines(year: year).first(where: { $0.row.id == id }) else {
            throw DeskFault.notFound
        }
        return line
    }
}

extension Ledger {
    /// Looks inside the transaction: two keepers may press at the same moment.
    fileprivate func correct(
        _ correction: RegisterCorrection, year: Int, ifStillAt seen: Int, now: Now, in tx: any Transaction
    ) throws {
        let lines = try Self.registerLines(year, in: tx)
        guard let line = lines.first(where: { $0.row.id == correction.id }) else { throw DeskFault.notFound }
        guard line.voided == nil else { throw DeskFault.someoneElseFirst }
        guard line.canBeCorrected else { throw ReportObstacle.stillRuns }
        if correction.ending == .judged, (correction.judgments ?? line.row.judgments).isEmpty {
            throw ReportObstacle.judgmentMissing
        }
        guard line.corrections.count == seen else { throw DeskFault.someoneElseFirst }
        let role = Role.registerKeeper.rawValue
        let entry = RegisterEntry(correction: correction, recorded: now.today.iso, role: role)
        try enter([entry], into: .register(year), now: now, in: tx)
    }
}

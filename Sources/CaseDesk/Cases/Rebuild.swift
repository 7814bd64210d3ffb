import Ledger
import Procedure

extension Desk {
    /// Refolds every case and writes its index row anew; tables that are no projection stay as they are.
    public func rebuild(now: Now) async throws -> Int {
        var last: StreamID?
        var count = 0
        while true {
            let heads = try await ledger.streams(after: last)
            guard let end = heads.last else { return count }
            for head in heads where head.stream.isCase && !head.isErased {
                if try await refold(head.stream, now: now) { count += 1 }
            }
            last = end.stream
        }
    }

    /// False for a case that cannot be read: it stops alone.
    private func refold(_ stream: StreamID, now: Now) async throws -> Bool {
        guard let loaded = try await loadIfReadable(stream) else { return false }
        let vault = try await ledger.vault(of: stream)
        let row = try IndexRow(
            loaded.casefile, stream: stream, version: loaded.version, on: now.today, sealing: vault)
        let tokens = SearchTokens(loaded.casefile, keys: ledger.keys)
        let doors = RespondentDoors(loaded.casefile, keys: ledger.keys)
        try await ledger.driver.write { tx in
            // Somebody acted since it was read: their row is newer than this one.
            guard try ledger.version(of: stream, in: tx) == loaded.version else { return }
            let old = try tx.row("select ticked from case_index where stream = $1", [.text(stream.text)])
            try tx.run("delete from case_index where stream = $1", [.text(stream.text)])
            try row.write(in: tx)
            try tokens.replace(of: stream, in: tx)
            try doors.replace(of: stream, in: tx)
            guard let ticked = try old?.integer(0) else { return }
            try tx.run(
                "update case_index set ticked = $1 where stream = $2", [.integer(ticked), .text(stream.text)])
        }
        return true
    }

    /// Fills an empty database from a backup; what was erased since is erased again before it is served.
    public static func restore(
        _ file: String, into driver: any Driver, keys: KeyRing, erased list: ErasureList, outside seal: Seal?,
        now: Now
    ) async throws {
        let ledger = try await Ledger.restore(
            file, into: driver, keys: keys, also: [.desk], erased: list, outside: seal, at: now.instant
        ) { tx, stream in try forget(stream, in: tx) }
        try await ledger.driver.close()
    }

    /// Everything of a case or a room that lies beside its stream.
    static func forget(_ stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        let tables = [
            "case_index", "case_excluded", "receipt", "outbox", "sent", "letter_text", "staff_draft",
            "search_token", "case_owner", "respondent_door", "respondent_draft",
            "room", "room_door",
        ]
        for table in tables { try tx.run("delete from \(table) where stream = $1", [.text(stream.text)]) }
        try tx.run("delete from session where subject = $1", [.text(stream.text)])
    }
}

extension StreamID {
    /// Cases have random names; the office and the register are well known, and a room says that it is one.
    var isCase: Bool { !isClear && text != "office" && !isRoom }
}

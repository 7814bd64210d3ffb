import Ledger
import Procedure

extension Desk {
    /// Erases the rooms whose day has come, two years after their last message; nobody is asked.
    @discardableResult
    public func eraseRooms(list: ErasureList, now: Now) async throws -> Int {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select stream from room where expires <= $1 order by expires limit \(Clock.batch)",
                [.integer(now.today.ordinal)])
        }
        let doomed = try rows.map { StreamID(stored: try $0.text(0)) }
        guard !doomed.isEmpty else { return 0 }
        for stream in doomed { try await closeDoors(of: stream) }
        try await ledger.erase(doomed, at: now.instant, list: list) { tx, stream in
            try Self.forget(stream, in: tx)
        }
        return doomed.count
    }

    /// The live tag of a room code is known only inside its box.
    private func closeDoors(of stream: StreamID) async throws {
        try await ledger.driver.write { tx in
            guard let tag = try RoomBox.of(stream, ledger, in: tx)?.codeTag else { return }
            try tx.run("delete from room_code where tag = $1", [.blob(tag)])
        }
    }
}

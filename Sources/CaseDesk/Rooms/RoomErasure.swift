import Ledger
import Procedure

extension Desk {
    /// Erases the rooms whose day has come, two years after their last message; nobody is asked.
    @discardableResult
    public func eraseRooms(list: ErasureList, now: Now) async throws -> Int {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select r.stream, s.version from room r join stream s on s.id = r.stream
                where r.expires <= $1 order by r.expires limit \(Clock.batch)
                """, [.integer(now.today.ordinal)])
        }
        let doomed = try rows.map {
            Doomed(StreamID(stored: try $0.text(0)), at: Int(try $0.integer(1)))
        }
        for one in doomed { try await closeDoors(of: one.stream) }
        return try await erase(doomed, list: list, now: now)
    }

    /// The live tag of a room code is known only inside its box.
    private func closeDoors(of stream: StreamID) async throws {
        try await ledger.driver.write { tx in
            guard let tag = try RoomBox.of(stream, ledger, in: tx)?.codeTag else { return }
            try tx.run("delete from room_code where tag = $1", [.blob(tag)])
        }
    }
}

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
        // The live tag of a room code is known only inside its box, which goes with the room.
        let tags = try await ledger.driver.read { [ledger] tx in
            doomed.compactMap { one in
                (try? RoomBox.of(one.stream, ledger, in: tx))?.codeTag.map { (one.stream, $0) }
            }
        }
        let gone = try await erase(doomed, list: list, now: now)
        try await ledger.driver.write { tx in
            for (stream, tag) in tags {
                // Somebody wrote in it meanwhile: it stays, and its code with it.
                let room = try tx.row("select 1 from room where stream = $1", [.text(stream.text)])
                if room == nil { try tx.run("delete from room_code where tag = $1", [.blob(tag)]) }
            }
        }
        return gone
    }
}

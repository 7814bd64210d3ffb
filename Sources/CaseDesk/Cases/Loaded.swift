import Ledger
import Procedure

/// A case as it was read: the folded complaint with its version and its history.
public struct Loaded: Sendable {
    public let stream: StreamID
    public let version: Version
    public let casefile: Casefile
    public let history: [Happened]
}

extension Desk {
    /// Reads and folds one stream; a form that this program does not know stops this case only.
    func load(_ stream: StreamID) async throws -> Loaded {
        let entries = try await ledger.read(stream)
        var history: [Happened] = []
        history.reserveCapacity(entries.count)
        for entry in entries {
            do throws(StoredFault) { history.append(try StoredEvent.decode(entry.payload)) } catch {
                throw DeskFault.unreadable(error)
            }
        }
        guard let casefile = Complaint(history).casefile else { throw DeskFault.notFound }
        return Loaded(stream: stream, version: entries.count, casefile: casefile, history: history)
    }

    /// The stream of a case number; nil when there is none.
    func stream(of number: String) async throws -> StreamID? {
        try await ledger.driver.read { tx in
            let row = try tx.row("select stream from case_index where number = $1", [.text(number)])
            return try row.map { StreamID(stored: try $0.text(0)) }
        }
    }
}

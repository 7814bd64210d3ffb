import Ledger
import Procedure

/// A case as it was read: the folded complaint with its version and its history.
public struct Loaded: Sendable {
    /// Where the case lies in the ledger; random, and never shown.
    public let stream: StreamID
    /// The number of entries read; an act on an older one is refused.
    public let version: Version
    /// The case as it stands after its last event.
    public let casefile: Casefile
    /// Every event in the order of recording, for the timeline.
    public let history: [Happened]
    /// The moment at which it was written down first: office hours count from there, terms from days.
    let filedAt: Instant

    /// Whether somebody who saw this version still sees the case as it is: reading a message changes nothing.
    public func isAsSeen(at seen: Version) -> Bool {
        guard (1...version).contains(seen) else { return false }
        return history[seen...].allSatisfy { $0.event == .contacts(.messagesRead) }
    }
}

extension [Happened] {
    /// Who each respondent was when it happened: a colleague who came later did nothing before.
    public var respondentsThen: [[Respondent.ID: Respondent.Who]] {
        var now: [Respondent.ID: Respondent.Who] = [:]
        return map { happened in
            if case .reactions(.named(let respondent)) = happened.event {
                now[respondent.id] = respondent.who
            }
            let then = now
            // Whoever hands on is still the one before.
            if case .reactions(.handedOn(let id, let who)) = happened.event { now[id] = who }
            return then
        }
    }
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
        guard let first = entries.first, let casefile = Complaint(history).casefile else {
            throw DeskFault.notFound
        }
        return Loaded(
            stream: stream, version: entries.count, casefile: casefile, history: history,
            filedAt: first.recordedAt)
    }

    /// The same, or nil where the case itself cannot be read: it stops, and the others of a list go on.
    func loadIfReadable(_ stream: StreamID) async throws -> Loaded? {
        do { return try await load(stream) } catch DeskFault.unreadable { return nil } catch let fault
            as LedgerFault
        {
            switch fault {
            case .notWhole, .newerFormat, .wrongKey: return nil
            default: throw fault
            }
        }
    }

    /// The stream of a case number for one of the organisation: who is excluded gets no further than this.
    ///
    /// One question for every answer, so that the time it takes does not tell a case from a missing number.
    func stream(of number: String, for staff: Staff) async throws -> StreamID? {
        try await ledger.driver.read { tx in
            let row = try tx.row(
                """
                select stream from case_index where number = $1
                    and (desk = 1 or $2 = 0 or handler = $3 or proposed = $3)
                    and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $3)
                """,
                [
                    .text(number), .integer(staff.has(.intake) ? 1 : 0), .text(staff.account.id.text),
                ])
            return try row.map { StreamID(stored: try $0.text(0)) }
        }
    }

    /// The stream of a case number; nil when there is none.
    func stream(of number: String) async throws -> StreamID? {
        try await ledger.driver.read { tx in
            let row = try tx.row("select stream from case_index where number = $1", [.text(number)])
            return try row.map { StreamID(stored: try $0.text(0)) }
        }
    }
}

import Ledger
import Procedure

extension Desk {
    /// Keeps what somebody is writing; only who handles the case has something to write in it.
    @discardableResult
    public func keep(
        _ fields: [KeptWords.Field], on page: WrittenPage, of number: String, as staff: Staff, now: Now
    ) async throws -> KeptWords {
        let (stream, vault) = try await writingPlace(number, staff)
        guard page.name.count <= WrittenPage.longest else { throw DeskFault.notFound }
        let place = DraftPlace(staff, page)
        let kept = try await ledger.driver.write { tx -> KeptWords? in
            // A reassignment writes the same row: it was first, or it comes later and deletes this draft.
            let isTheirs = try tx.change(
                "update case_index set ticked = ticked where stream = $1 and handler = $2",
                [.text(stream.text), .text(place.writer)])
            guard isTheirs == 1 else { return nil }
            return try place.keep(fields, of: stream, vault, now: now, in: tx)
        }
        guard let kept else { throw DeskFault.notFound }
        return kept
    }

    /// What somebody was writing on a page; nil when they were not.
    public func draft(on page: String, of loaded: Loaded, by staff: Staff) async throws -> KeptWords? {
        let vault = try await ledger.vault(of: loaded.stream)
        let place = DraftPlace(staff, WrittenPage(page))
        return try await ledger.driver.read { tx in try place.read(of: loaded.stream, vault, in: tx) }
    }

    /// Throws away what a page showed; what was kept since then stays.
    public func discardDraft(on page: WrittenPage, of number: String, as staff: Staff) async throws {
        let (stream, vault) = try await writingPlace(number, staff)
        let place = DraftPlace(staff, page)
        try await ledger.driver.write { tx in try place.remove(of: stream, vault, in: tx) }
    }

    private func writingPlace(_ number: String, _ staff: Staff) async throws -> (StreamID, Vault) {
        guard let stream = try await stream(of: number, for: staff) else { throw DeskFault.notFound }
        return (stream, try await ledger.vault(of: stream))
    }
}

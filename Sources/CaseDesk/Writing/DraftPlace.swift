import Foundation
import Ledger
import Procedure

/// What a handler was writing on a page of a case and has not sent.
public struct StaffDraft: Hashable, Sendable, Codable {
    /// The page below the case on which it was typed, such as `antwoord/1`.
    public var page: String
    /// In the order of the form.
    public var fields: [Field]
    /// Milliseconds since 1970.
    public var savedAt: Int64

    /// Characters of a page's name; ours are far shorter.
    static let longestPage = 60

    /// One field as it was typed.
    public struct Field: Hashable, Sendable, Codable {
        /// As the form names it.
        public var name: String
        /// As it was typed, right or not.
        public var value: String

        /// A field of a form.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// When it was saved, as the day and the time in Amsterdam (`10.42`).
    public var saved: (day: Day, time: String) {
        let instant = Instant(milliseconds: savedAt)
        let minutes = Now(instant).minuteOfDay
        let minute = minutes % 60
        return (Day(amsterdam: instant), "\(minutes / 60).\(minute < 10 ? "0" : "")\(minute)")
    }
}

/// Where a draft lies: its row names neither the writer nor the page in the clear.
struct DraftPlace: Sendable {
    let person: StaffID
    let page: String

    var subject: String { "\(person.text)\n\(page)" }

    func mark(_ vault: Vault) -> [UInt8] { vault.mark(subject, as: "staff draft") }
}

extension Desk {
    /// Keeps what somebody is writing; only who handles the case has something to write in it.
    public func keep(
        _ fields: [StaffDraft.Field], on page: String, of number: String, as staff: Staff, now: Now
    )
        async throws
    {
        let (stream, vault) = try await writingPlace(number, staff)
        guard page.count <= StaffDraft.longestPage else { throw DeskFault.notFound }
        let place = DraftPlace(person: staff.account.id, page: page)
        let draft = StaffDraft(page: page, fields: fields, savedAt: now.instant.milliseconds)
        let sealed = try vault.seal(
            Array(try JSONEncoder().encode(draft)), as: "staff draft", of: place.subject)
        let kept = try await ledger.driver.write { tx in
            // A reassignment writes the same row: it was first, or it comes later and deletes this draft.
            let isTheirs = try tx.change(
                "update case_index set ticked = ticked where stream = $1 and handler = $2",
                [.text(stream.text), .text(place.person.text)])
            guard isTheirs == 1 else { return false }
            try tx.run(
                """
                insert into staff_draft (stream, place, saved, sealed) values ($1, $2, $3, $4)
                on conflict (stream, place) do update set saved = excluded.saved, sealed = excluded.sealed
                """,
                [.text(stream.text), .blob(place.mark(vault)), .integer(draft.savedAt), .blob(sealed)])
            return true
        }
        guard kept else { throw DeskFault.notFound }
    }

    /// What somebody was writing on a page; nil when they were not.
    public func draft(on page: String, of loaded: Loaded, by staff: Staff) async throws -> StaffDraft? {
        let vault = try await ledger.vault(of: loaded.stream)
        let place = DraftPlace(person: staff.account.id, page: page)
        let sealed = try await ledger.driver.read { tx in
            try tx.row(
                "select sealed from staff_draft where stream = $1 and place = $2",
                [.text(loaded.stream.text), .blob(place.mark(vault))])?.blob(0)
        }
        guard let sealed else { return nil }
        let opened = try vault.open(sealed, as: "staff draft", of: place.subject)
        return try JSONDecoder().decode(StaffDraft.self, from: Data(opened))
    }

    /// Throws away what somebody was writing on a page.
    public func discardDraft(on page: String, of number: String, as staff: Staff) async throws {
        let (stream, vault) = try await writingPlace(number, staff)
        let place = DraftPlace(person: staff.account.id, page: page)
        try await ledger.driver.write { tx in try place.remove(of: stream, vault, in: tx) }
    }

    private func writingPlace(_ number: String, _ staff: Staff) async throws -> (StreamID, Vault) {
        guard let stream = try await stream(of: number, for: staff) else { throw DeskFault.notFound }
        return (stream, try await ledger.vault(of: stream))
    }
}

extension DraftPlace {
    /// What is sent is no draft any more.
    func remove(of stream: StreamID, _ vault: Vault, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "delete from staff_draft where stream = $1 and place = $2",
            [.text(stream.text), .blob(mark(vault))])
    }

    /// A handler who is handler no longer leaves nothing behind to the next one (domain rule 2).
    static func removeAll(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try tx.run("delete from staff_draft where stream = $1", [.text(stream.text)])
    }
}

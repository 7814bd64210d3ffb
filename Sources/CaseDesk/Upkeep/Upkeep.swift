import Ledger
import Procedure
import Synchronization

/// What a node can tell of its place; the rest stands in the database.
public struct Upkeep: Sendable {
    /// Free bytes below which a banner warns: a day of uploads must still fit.
    static let leastFree: Int64 = 1 << 30
    /// Hours after which a mail that still lies here is a trouble.
    static let stuckHours: Int64 = 4
    /// Hours in which there should have been a backup: a day, and time to make it.
    static let backupHours: Int64 = 26

    /// Free bytes where the data lies; nil where nobody can tell, as with a database elsewhere.
    public var freeBytes: @Sendable () -> Int64?
    /// Whether somebody has to make backups; nobody does of a demo.
    public var wantsBackups: Bool

    /// A place that is looked after.
    public init(freeBytes: @escaping @Sendable () -> Int64? = { nil }, wantsBackups: Bool = false) {
        self.freeBytes = freeBytes
        self.wantsBackups = wantsBackups
    }
}

/// Something about the program that staff see as a banner and the administrator has to mend (domain rule 7).
public enum Malfunction: String, Hashable, Sendable, CaseIterable {
    /// The oldest mail has been lying here for hours.
    case mailStuck
    /// A mail server refused a mail to one of us for ever.
    case mailRefused
    case backupOld
    case diskNearlyFull
}

/// What was found at the last look, for the banner: a page must not wait for a disk.
final class Troubles: Sendable {
    private let found = Mutex<[Malfunction]>([])

    var now: [Malfunction] { found.withLock { $0 } }
    func keep(_ troubles: [Malfunction]) { found.withLock { $0 = troubles } }
}

extension Desk {
    /// What is wrong with the program, as far as this node saw at its last round.
    public var troubles: [Malfunction] { troubleBox.now }

    /// Looks at mail, backup and disk; tells the administrators once a day of each trouble.
    public func look(after upkeep: Upkeep, now: Now) async throws {
        var troubles = try await mailTroubles(now: now)
        if upkeep.wantsBackups, try await isBackupOld(now: now) { troubles.append(.backupOld) }
        if let free = upkeep.freeBytes(), free < Upkeep.leastFree { troubles.append(.diskNearlyFull) }
        troubleBox.keep(troubles)
        try await tell(troubles, now: now)
    }

    /// Writes down that a whole backup was made; the file itself is somebody else's to keep.
    ///
    /// Needs no key: backups may be made where the key file is not.
    public static func noteBackup(on driver: any Driver, now: Now) async throws {
        try await driver.migrate(.desk)
        try await driver.write { tx in
            try tx.run(
                """
                insert into upkeep (name, at) values ('backup', $1)
                on conflict (name) do update set at = excluded.at
                """, [.instant(now.instant)])
        }
    }

    private func mailTroubles(now: Now) async throws -> [Malfunction] {
        let since = now.instant.adding(hours: -Upkeep.stuckHours)
        return try await ledger.driver.read { tx in
            let stuck = try tx.row(
                "select 1 from outbox where refused = 0 and attempts > 0 and written <= $1 limit 1",
                [.instant(since)])
            let refused = try tx.row("select 1 from outbox where refused = 1 limit 1")
            return (stuck == nil ? [] : [.mailStuck]) + (refused == nil ? [] : [.mailRefused])
        }
    }

    private func isBackupOld(now: Now) async throws -> Bool {
        let row = try await ledger.driver.read { try $0.row("select at from upkeep where name = 'backup'") }
        guard let at = try row?.instant(0) else { return true }
        return at < now.instant.adding(hours: -Upkeep.backupHours)
    }

    private func tell(_ troubles: [Malfunction], now: Now) async throws {
        guard !troubles.isEmpty, case let office = try await office(), office.organisation != nil else {
            return
        }
        let vault = try await ledger.vault(of: Self.officeStream)
        let mails = office.people(.administrator).flatMap { account in
            troubles.map { trouble in
                let reader = OutgoingMail.Reader.staff(account.id.text)
                let occasion =
                    "\(Moment.technical.rawValue) \(trouble.rawValue) \(now.today.iso) \(reader.text)"
                return OutgoingMail(
                    id: hex(Array(vault.mark(occasion, as: "mail").prefix(OutgoingMail.idBytes))),
                    to: account.email, moment: Moment.technical.rawValue, language: Language.dutch.rawValue,
                    reader: reader, last: now.today.ordinal)
            }
        }
        try await ledger.driver.write { tx in
            for mail in mails { try ledger.put(mail, about: nil, now: now, in: tx) }
        }
    }
}

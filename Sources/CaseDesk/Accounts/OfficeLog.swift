import Foundation
import Ledger
import Procedure

/// What changed in the office, by whom; no case, no number, and of readings only how many.
public struct OfficeLog: Sendable {
    /// One change.
    public struct Line: Sendable {
        /// When it was written down.
        public let at: Now
        /// Whose doing it was; nil for the console, and for what was there from the start.
        public let by: StaffID?
        /// What happened.
        public let event: OfficeEvent
    }

    /// The latest first.
    public let lines: [Line]
    /// Hours of reading in the last thirty days, by role: a person counts once an hour for each case.
    public let readings: [Role: Int]

    /// Lines on one page; older ones stay in the stream.
    static let longest = 100
    static let days: Int64 = 30
}

extension Desk {
    /// The log for the administrator.
    public func officeLog(now: Now) async throws -> OfficeLog {
        let entries = try await ledger.read(Self.officeStream)
        let lines = try entries.suffix(OfficeLog.longest).reversed().map { entry in
            let (event, by) = try OfficeEvent.read(entry.payload)
            return OfficeLog.Line(at: Now(entry.recordedAt), by: by.map { StaffID($0) }, event: event)
        }
        let since = now.instant.adding(hours: -24 * OfficeLog.days).milliseconds / 3_600_000
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select role, count(*) from reading where hour >= $1 group by role", [.integer(since)])
        }
        var readings: [Role: Int] = [:]
        for row in rows {
            guard let role = Role(rawValue: try row.text(0)) else { continue }
            readings[role] = Int(try row.integer(1))
        }
        return OfficeLog(lines: lines, readings: readings)
    }
}

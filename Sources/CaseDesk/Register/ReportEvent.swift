import Crypto
import Foundation
import Ledger
import Procedure
import Register

/// What happens to reports, in its stored form; the stream lies open, for a report is meant to be read.
enum ReportEvent: Hashable, Sendable, Codable {
    case arranged(Reporting.Arrangement)
    case frozen(FrozenReport)
    case sent(Reporting.Sending)

    private struct Stored: Codable {
        var v: Int
        var event: ReportEvent
    }

    private static let version = 1

    init(_ entry: Entry) throws {
        let stored = try JSONDecoder().decode(Stored.self, from: Data(entry.payload))
        guard stored.v <= Self.version else { throw DeskFault.unreadable(.newerForm("report", stored.v)) }
        self = stored.event
    }

    var bytes: [UInt8] {
        get throws { try Canonical.bytes(Stored(v: Self.version, event: self)) }
    }
}

/// The one way in which a value becomes bytes: the same value, the same bytes.
enum Canonical {
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    static func digest(_ value: some Encodable) throws -> String {
        hex(Array(SHA256.hash(data: Data(try bytes(value)))))
    }
}

/// A report that was approved: its figures never change again.
public struct FrozenReport: Hashable, Sendable, Codable {
    /// Of this period the first, the second and so on; a correction is a new number.
    public var number: Int
    /// To the municipality, k = 5.
    public var municipality: PeriodReport
    /// For publication, k = 10.
    public var publication: PeriodReport
    /// Stands above it.
    public var organisation: String
    /// The account of who looked it through.
    public var prepared: String
    /// The account of who approved it: never the same person.
    public var approved: String
    /// The day of approval, `2026-03-16`.
    public var on: String
    /// SHA-256 of both reports as they are stored.
    public var digest: String
    /// How far the register of each of its years was: what changed since is what a correction tells.
    var versions: [String: Version]

    /// Whether the figures are those that were approved.
    public var isWhole: Bool { (try? Canonical.digest([municipality, publication])) == digest }
}

/// Everything that was decided about reports so far.
public struct Reporting: Hashable, Sendable {
    /// To whom, and how many days after a period.
    public private(set) var arrangement = Arrangement()
    /// In the order of approval.
    public private(set) var frozen: [FrozenReport] = []
    /// In the order in which they were ticked.
    public private(set) var sent: [Sending] = []
    var version: Version = 0

    /// Who gets a report, and by when.
    public struct Arrangement: Hashable, Sendable, Codable {
        /// An office, never a person.
        public var recipient = ""
        /// Days after the end of a period.
        public var dueDays = 90

        /// Ninety days, to nobody yet.
        public init(recipient: String = "", dueDays: Int = 90) {
            (self.recipient, self.dueDays) = (recipient, dueDays)
        }
    }

    /// That a report went to its recipient.
    public struct Sending: Hashable, Sendable, Codable {
        /// Of which period.
        public var span: Span
        /// Which report of that period.
        public var number: Int
        /// `2026-03-16`.
        public var on: String
        /// The recipient as they were called then.
        public var recipient: String
    }

    mutating func apply(_ event: ReportEvent) {
        version += 1
        switch event {
        case .arranged(let arrangement): self.arrangement = arrangement
        case .frozen(let report): frozen.append(report)
        case .sent(let sending): sent.append(sending)
        }
    }

    /// The last report on a period.
    public func latest(_ span: Span) -> FrozenReport? { frozen.last { $0.municipality.span == span } }

    /// When it went.
    public func sending(of report: FrozenReport) -> Sending? {
        sent.last { $0.span == report.municipality.span && $0.number == report.number }
    }

    /// Whether the year has a report that went to its recipient.
    func isAccounted(_ year: Int) -> Bool { sent.contains { $0.span.years.contains(year) } }

    /// Whether the year has a report at all.
    func isFrozen(_ year: Int) -> Bool { frozen.contains { $0.municipality.span.years.contains(year) } }
}

extension Desk {
    /// Everything about reports, for who holds no key.
    public static func reporting(from driver: any Driver) async throws -> Reporting {
        try await driver.read { tx in try Ledger.reporting(in: tx) }
    }

    /// The same with the keys at hand.
    public func reporting() async throws -> Reporting { try await Self.reporting(from: ledger.driver) }
}

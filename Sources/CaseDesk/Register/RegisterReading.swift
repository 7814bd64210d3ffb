import Ledger
import Register

extension Ledger {
    /// Every line of a year as it stands inside a transaction, also those that count no more; needs no key.
    static func registerLines(_ year: Int, in tx: any Transaction) throws -> [RegisterLine] {
        RegisterLine.fold(try registerEntries(year, in: tx))
    }

    static func registerEntries(_ year: Int, in tx: any Transaction) throws -> [RegisterEntry] {
        do { return try readClear(.register(year), in: tx).map { try RegisterEntry($0) } } catch LedgerFault
            .unknownStream
        { return [] }
    }

    /// Every year that has a line, newest first; also one whose lines count no more.
    static func registerStreams(in tx: any Transaction) throws -> [Int] {
        let prefix = StreamID.register(0).text.dropLast()
        return try Head.clearStreams(in: tx).compactMap { stream in
            stream.text.hasPrefix(prefix) ? Int(stream.text.dropFirst(prefix.count)) : nil
        }.sorted(by: >)
    }

    /// Everything about reports, inside a transaction.
    func reporting(in tx: any Transaction) throws -> Reporting { try Self.reporting(in: tx) }

    static func reporting(in tx: any Transaction) throws -> Reporting {
        var reporting = Reporting()
        do {
            for entry in try readClear(.reports, in: tx) { reporting.apply(try ReportEvent(entry)) }
        } catch LedgerFault.unknownStream { return reporting }
        return reporting
    }
}

extension Desk {
    /// The rows of a year as they are now, corrections included.
    public func register(year: Int) async throws -> [RegisterRow] {
        try await registerLines(year: year).filter { $0.voided == nil }.map(\.row).sorted { $0.id < $1.id }
    }

    /// Every line with what was corrected, also those that count no more.
    public func registerLines(year: Int) async throws -> [RegisterLine] {
        try await ledger.driver.read { tx in try Ledger.registerLines(year, in: tx) }
    }

    /// Every year in which something was filed that counts, newest first.
    public func registerYears() async throws -> [Int] {
        try await ledger.driver.read { tx in
            try Ledger.registerStreams(in: tx).filter { try Ledger.hasComplaints($0, in: tx) }
        }
    }

    /// The first of them; in the place of a mistyped day of long ago that was taken out again comes the next.
    func firstYear() async throws -> Int? {
        try await ledger.driver.read { tx in
            try Ledger.registerStreams(in: tx).reversed().first { try Ledger.hasComplaints($0, in: tx) }
        }
    }

    /// Every line that counts, oldest first, for who holds no key.
    public static func registerLines(from driver: any Driver) async throws -> [RegisterLine] {
        try await driver.read { tx in
            try Ledger.registerStreams(in: tx).reversed().flatMap { year in
                try Ledger.registerLines(year, in: tx).filter { $0.voided == nil }
            }
        }
    }

    /// The report on a span as it would be today, for who holds no key.
    public static func report(
        _ span: Span, k: Int = Protection.municipality, changes: [String] = [], from driver: any Driver
    ) async throws -> PeriodReport {
        let counted = try await driver.read { tx in try CountedSpan(span, in: tx) }
        return PeriodReport(span, of: counted.rows, k: k, changes: changes)
    }
}

extension Ledger {
    /// Whether anything of a year counts.
    static func hasComplaints(_ year: Int, in tx: any Transaction) throws -> Bool {
        try registerLines(year, in: tx).contains { $0.voided == nil }
    }
}

import Ledger
import Register

extension Ledger {
    /// The lines of a year's stream as they stand inside a transaction.
    func registerEntries(_ year: Int, in tx: any Transaction) throws -> [RegisterEntry] {
        let stream = StreamID.register(year)
        guard try version(of: stream, in: tx) > 0 else { return [] }
        return try read(stream, in: tx).map { try RegisterEntry($0) }
    }

    /// Everything about reports, inside a transaction.
    func reporting(in tx: any Transaction) throws -> Reporting {
        var reporting = Reporting()
        guard try version(of: .reports, in: tx) > 0 else { return reporting }
        for entry in try read(.reports, in: tx) { reporting.apply(try ReportEvent(entry)) }
        return reporting
    }
}

extension Desk {
    /// The rows of a year as they are now, corrections included.
    public func register(year: Int) async throws -> [RegisterRow] {
        try await registerLines(year: year).map(\.row).sorted { $0.id < $1.id }
    }

    /// The same with what was corrected.
    public func registerLines(year: Int) async throws -> [RegisterLine] {
        try await Self.registerLines(year: year, from: ledger.driver)
    }

    /// Every year in which something was filed, newest first.
    public func registerYears() async throws -> [Int] {
        try await Self.registerYears(from: ledger.driver)
    }

    /// Every line of every year, oldest first, for who holds no key.
    public static func registerLines(from driver: any Driver) async throws -> [RegisterLine] {
        var lines: [RegisterLine] = []
        for year in try await registerYears(from: driver).reversed() {
            lines += try await registerLines(year: year, from: driver)
        }
        return lines
    }

    /// The report on a span as it would be today, for who holds no key.
    public static func report(
        _ span: Span, k: Int = Protection.municipality, changes: [String] = [], from driver: any Driver
    ) async throws -> PeriodReport {
        PeriodReport(span, of: try await counted(span, from: driver), k: k, changes: changes)
    }

    static func registerLines(year: Int, from driver: any Driver) async throws -> [RegisterLine] {
        do {
            let entries = try await Ledger.readClear(.register(year), from: driver)
            return RegisterLine.fold(try entries.map { try RegisterEntry($0) })
        } catch LedgerFault.unknownStream { return [] }
    }

    static func registerYears(from driver: any Driver) async throws -> [Int] {
        let prefix = StreamID.register(0).text.dropLast()
        return try await Head.clearStreams(of: driver).compactMap { stream in
            stream.text.hasPrefix(prefix) ? Int(stream.text.dropFirst(prefix.count)) : nil
        }.sorted(by: >)
    }

    /// The rows of a span with the pseudonyms that are still there.
    static func counted(_ span: Span, from driver: any Driver) async throws -> [Counted] {
        var rows: [RegisterRow] = []
        for year in span.years { rows += try await registerLines(year: year, from: driver).map(\.row) }
        let blocks = Set(span.years.map { Span.block(of: $0).lowerBound })
        let tags = try await driver.read { tx in
            try blocks.sorted().flatMap { block in
                try tx.rows(
                    "select entry, side, tag from register_person where block = $1 order by entry, side, tag",
                    [.integer(block)])
            }.map { (entry: try $0.text(0), side: try $0.text(1), tag: try $0.text(2)) }
        }
        let byEntry = Dictionary(grouping: tags, by: \.entry)
        return rows.filter { span.contains($0.period) }.map { row in
            let own = byEntry[row.id] ?? []
            return Counted(
                row, complainant: own.first { $0.side == "complainant" }?.tag,
                respondents: Set(own.filter { $0.side == "respondent" }.map(\.tag)))
        }
    }
}

/// What the municipality gets: figures that protect people, and sentences about what changed.
///
/// It holds no row and no pseudonym, only what may be shown; the same rows give the same report.
public struct PeriodReport: Hashable, Sendable, Codable {
    /// The complaints that were filed in it.
    public var span: Span
    /// The smallest number that is shown.
    public var k: Int
    /// Nil where so few complained that not even their number is shown.
    public var total: Int?
    /// None where the total is not shown.
    public var tables: [Table]
    /// About the organisation only, each approved by a second person; shown at any total.
    public var changes: [String]

    /// The report on the complaints of a span; others among the rows are passed over.
    public init(_ span: Span, of rows: [Counted], k: Int = Protection.municipality, changes: [String] = []) {
        let counted = rows.filter { span.contains($0.row.period) }
        (self.span, self.k, self.changes) = (span, k, changes)
        let census = Census(counted)
        guard census.weight(of: Array(counted.indices)).obstacle(k) == nil else {
            (total, tables) = (nil, [])
            return
        }
        total = counted.count
        tables = TableName.allCases.map { name in
            var places: [Leaf: [Int]] = [:]
            for (place, counted) in counted.enumerated() {
                places[counted.row.leaf(in: name), default: []].append(place)
            }
            return Protection.table(name, k) { leaves in
                census.weight(of: leaves.flatMap { places[$0] ?? [] })
            }
        }
    }

    /// One of its tables.
    public subscript(_ name: TableName) -> Table? { tables.first { $0.name == name } }
}

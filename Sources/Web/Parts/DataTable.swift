import HTML

/// Figures in rows; scrolls by itself where the screen is narrow, and can then be reached by keyboard.
public struct DataTable: Part {
    /// A column.
    public struct Column: Sendable {
        let heading: String
        let isNumber: Bool

        /// Numbers stand to the right.
        public init(_ heading: String, isNumber: Bool = false) {
            (self.heading, self.isNumber) = (heading, isNumber)
        }
    }

    let caption: String
    let columns: [Column]
    let rows: [[HTML]]
    let isUnderHeading: Bool

    /// The first cell of a row names it; under a heading with the same words the caption is only heard.
    public init(_ caption: String, _ columns: [Column], rows: [[HTML]], isUnderHeading: Bool = false) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "internal error: a row of another length")
        (self.caption, self.columns, self.rows) = (caption, columns, rows)
        self.isUnderHeading = isUnderHeading
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("table"), .role("region"), .aria("label", caption), .tabindex(0)) {
            table {
                tag("caption", isUnderHeading ? .class("hidden") : .none) { caption }
                thead { tr { headings } }
                tbody { for row in rows { tr { cells(row) } } }
            }
        }
    }

    private var headings: HTML {
        columns.map { column in th(.scope("col"), alignment(column)) { column.heading } }.joined()
    }

    private func cells(_ row: [HTML]) -> HTML {
        var cells = HTML.empty
        for (column, content) in zip(columns, row) {
            cells += cells.isEmpty ? th(.scope("row")) { content } : td(alignment(column)) { content }
        }
        return cells
    }

    private func alignment(_ column: Column) -> Attribute {
        column.isNumber ? .class("figure") : .none
    }
}

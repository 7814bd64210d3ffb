import HTML

/// Columns side by side, for what has an order: weeks, years; a line can stand between two of them.
public struct ColumnChart: Sendable {
    private static let (height, head, foot) = (150, 52, 30)

    let id: String
    let title: String
    let description: String
    let columns: [BarChart.Bar]
    /// After how many columns the line stands, with what it means.
    let line: (after: Int, words: String)?

    /// `id` is its own on the page; labels are short, for they stand below each other's neighbour.
    public init(
        _ id: String, title: String, description: String, _ columns: [BarChart.Bar],
        line: (after: Int, words: String)? = nil
    ) {
        (self.id, self.title, self.description) = (id, title, description)
        (self.columns, self.line) = (columns, line)
    }

    private var step: Int { BarChart.width / max(1, columns.count) }
    private var bottom: Int { Self.head + Self.height }

    /// Nothing where there is no column to draw.
    public var html: HTML {
        guard !columns.isEmpty else { return .empty }
        let most = max(1, columns.map(\.count).max() ?? 1)
        return Ink(id: id).sheet(height: bottom + Self.foot, title: title, description: description) {
            for (index, column) in columns.enumerated() { drawn(column, at: index, of: most) }
            if let line {
                Ink.upright(x: line.after * step, from: 0, to: bottom)
                Ink.text(line.words, x: line.after * step - 6, y: 18, anchor: "end")
            }
        }
    }

    @HTMLBuilder private func drawn(_ column: BarChart.Bar, at index: Int, of most: Int) -> HTML {
        let high = max(2, column.count * Self.height / most)
        let middle = index * step + step / 2
        Ink(id: id).bar(
            x: index * step + step / 8, y: bottom - high, width: step * 3 / 4, height: high,
            isHatched: column.isHatched)
        Ink.text(String(column.count), x: middle, y: bottom - high - 6, anchor: "middle")
        Ink.text(column.label, x: middle, y: bottom + 22, anchor: "middle")
    }
}

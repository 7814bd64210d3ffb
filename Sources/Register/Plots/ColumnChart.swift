import HTML

/// Columns side by side, for what has an order: weeks, years; a line can stand between two of them.
public struct ColumnChart: Sendable {
    private static let (height, room, foot) = (160, 28, 32)

    let id: String
    let title: String
    let description: String
    let columns: [BarChart.Bar]
    /// After how many columns the line stands, with what it means.
    let line: (after: Int, words: String)?

    /// `id` is its own on the page.
    public init(
        _ id: String, title: String, description: String, _ columns: [BarChart.Bar],
        line: (after: Int, words: String)? = nil
    ) {
        (self.id, self.title, self.description) = (id, title, description)
        (self.columns, self.line) = (columns, line)
    }

    private var step: Int { 480 / max(1, columns.count) }

    /// Nothing where there is no column to draw.
    public var html: HTML {
        guard !columns.isEmpty else { return .empty }
        let most = max(1, columns.map(\.count).max() ?? 1)
        let bottom = Self.room + Self.height
        return svg(
            .class("chart"), .role("img"), .aria("labelledby", ids: ["\(id)-t", "\(id)-d"]),
            .attribute("viewBox", "0 0 480 \(bottom + Self.foot)"), .attribute("width", 480),
            .attribute("height", bottom + Self.foot)
        ) {
            HTML.drawingTitle(title, id: "\(id)-t")
            desc(.id("\(id)-d")) { description }
            defs {
                pattern(
                    .id("\(id)-h"), .attribute("width", 8), .attribute("height", 8),
                    .attribute("patternUnits", "userSpaceOnUse"),
                    .attribute("patternTransform", "rotate(45)")
                ) {
                    rect(.class("chart-pale"), .attribute("width", 8), .attribute("height", 8))
                    rect(.class("chart-bar"), .attribute("width", 4), .attribute("height", 8))
                }
            }
            for (index, column) in columns.enumerated() { drawn(column, at: index, of: most) }
            lineDrawn(bottom)
        }
    }

    @HTMLBuilder private func drawn(_ column: BarChart.Bar, at index: Int, of most: Int) -> HTML {
        let bottom = Self.room + Self.height
        let high = column.count * Self.height / most
        let (left, middle) = (index * step + step / 8, index * step + step / 2)
        rect(
            .class(column.isHatched ? "chart-hatched" : "chart-bar"), .attribute("x", left),
            .attribute("y", bottom - max(2, high)),
            .attribute("width", step * 3 / 4), .attribute("height", max(2, high)),
            column.isHatched ? .attribute("fill", "url(#\(id)-h)") : .none)
        svgText(
            .class("chart-text", "chart-number"), .attribute("x", middle),
            .attribute("y", bottom - max(2, high) - 6), .attribute("text-anchor", "middle")
        ) { String(column.count) }
        svgText(
            .class("chart-text"), .attribute("x", middle), .attribute("y", bottom + 22),
            .attribute("text-anchor", "middle")
        ) { column.label }
    }

    @HTMLBuilder private func lineDrawn(_ bottom: Int) -> HTML {
        if let line {
            let x = line.after * step
            HTML.stroke(from: (x, 0), to: (x, bottom))
            svgText(
                .class("chart-text"), .attribute("x", x - 6), .attribute("y", 14),
                .attribute("text-anchor", "end")
            ) { line.words }
        }
    }
}

extension HTML {
    static func stroke(from start: (Int, Int), to end: (Int, Int)) -> HTML {
        line(
            .class("chart-line"), .attribute("x1", start.0), .attribute("y1", start.1),
            .attribute("x2", end.0), .attribute("y2", end.1))
    }
}

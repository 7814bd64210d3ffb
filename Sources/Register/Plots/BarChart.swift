import HTML

/// Horizontal bars, drawn on the server: one hue, numbers on them, hatching for what is several things.
///
/// Read alone it says everything: its title is the finding, its description tells every number.
public struct BarChart: Sendable {
    /// One bar.
    public struct Bar: Sendable {
        /// What it stands for.
        public let label: String
        /// The number on it.
        public let count: Int
        let isHatched: Bool

        /// Hatched for what is more than one thing, or not as it should be.
        public init(_ label: String, _ count: Int, isHatched: Bool = false) {
            (self.label, self.count, self.isHatched) = (label, count, isHatched)
        }
    }

    private static let (width, labelHeight, barHeight, gap) = (480, 24, 24, 12)
    private static let room = 56

    let id: String
    let title: String
    let description: String
    let bars: [Bar]

    /// `id` is its own on the page; the description tells the numbers in words.
    public init(_ id: String, title: String, description: String, _ bars: [Bar]) {
        (self.id, self.title, self.description, self.bars) = (id, title, description, bars)
    }

    private var step: Int { Self.labelHeight + Self.barHeight + Self.gap }

    /// Nothing where there is no bar to draw.
    public var html: HTML {
        guard !bars.isEmpty else { return .empty }
        let most = max(1, bars.map(\.count).max() ?? 1)
        return svg(
            .class("chart"), .role("img"), .aria("labelledby", ids: ["\(id)-t", "\(id)-d"]),
            .attribute("viewBox", "0 0 \(Self.width) \(bars.count * step)"),
            .attribute("width", Self.width), .attribute("height", bars.count * step)
        ) {
            HTML.drawingTitle(title, id: "\(id)-t")
            desc(.id("\(id)-d")) { description }
            defs { hatching }
            for (index, bar) in bars.enumerated() { drawn(bar, at: index * step, of: most) }
        }
    }

    private var hatching: HTML {
        pattern(
            .id("\(id)-h"), .attribute("width", 8), .attribute("height", 8),
            .attribute("patternUnits", "userSpaceOnUse"), .attribute("patternTransform", "rotate(45)")
        ) {
            rect(.class("chart-pale"), .attribute("width", 8), .attribute("height", 8))
            rect(.class("chart-bar"), .attribute("width", 4), .attribute("height", 8))
        }
    }

    @HTMLBuilder private func drawn(_ bar: Bar, at top: Int, of most: Int) -> HTML {
        let length = bar.count * (Self.width - Self.room) / most
        let middle = top + Self.labelHeight + Self.barHeight - 6
        svgText(.class("chart-text"), .attribute("x", 0), .attribute("y", top + 17)) { bar.label }
        rect(
            .class(bar.isHatched ? "chart-hatched" : "chart-bar"), .attribute("x", 0),
            .attribute("y", top + Self.labelHeight),
            .attribute("width", max(2, length)), .attribute("height", Self.barHeight),
            bar.isHatched ? .attribute("fill", "url(#\(id)-h)") : .none)
        svgText(
            .class("chart-text", "chart-number"), .attribute("x", max(2, length) + 8),
            .attribute("y", middle)
        ) { String(bar.count) }
    }
}

extension HTML {
    /// The name of a drawing.
    static func drawingTitle(_ words: String, id: String) -> HTML { title(.id(id)) { words } }
}

import HTML

/// What drawings are made with; the colours stand in them for paper, where a style sheet does not reach them.
struct Ink {
    /// Of the drawing, its own on the page.
    let id: String

    private static let (dark, pale, black) = ("#0b5d54", "#e3f0ed", "#2a2320")
    static let textSize = 18

    /// A drawing with its name, its description and its hatching.
    func sheet(height: Int, title: String, description: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        let naming = HTML.title(title, id: "\(id)-t")
        return svg(
            .class("chart"), .role("img"), .aria("labelledby", ids: ["\(id)-t", "\(id)-d"]),
            .attribute("viewBox", "0 0 \(BarChart.width) \(height)"), .attribute("width", BarChart.width),
            .attribute("height", height)
        ) {
            naming
            desc(.id("\(id)-d")) { description }
            defs { hatching }
            content()
        }
    }

    private var hatching: HTML {
        pattern(
            .id("\(id)-h"), .attribute("width", 8), .attribute("height", 8),
            .attribute("patternUnits", "userSpaceOnUse"), .attribute("patternTransform", "rotate(45)")
        ) {
            rect(
                .class("chart-pale"), .attribute("width", 8), .attribute("height", 8),
                .attribute("fill", Self.pale))
            rect(
                .class("chart-bar"), .attribute("width", 4), .attribute("height", 8),
                .attribute("fill", Self.dark))
        }
    }

    /// A bar or a column.
    func bar(x: Int, y: Int, width: Int, height: Int, isHatched: Bool) -> HTML {
        rect(
            .class(isHatched ? "chart-hatched" : "chart-bar"), .attribute("x", x), .attribute("y", y),
            .attribute("width", width), .attribute("height", height),
            .attribute("fill", isHatched ? "url(#\(id)-h)" : Self.dark),
            .attribute("stroke", isHatched ? Self.dark : nil))
    }

    /// Words in a drawing, from here to the right, or around or up to here.
    static func text(_ words: String, x: Int, y: Int, anchor: String? = nil) -> HTML {
        svgText(
            .class("chart-text"), .attribute("x", x), .attribute("y", y),
            .attribute("text-anchor", anchor), .attribute("fill", black),
            .attribute("font-size", textSize)
        ) { words }
    }

    /// An upright line.
    static func upright(x: Int, from top: Int, to bottom: Int) -> HTML {
        line(
            .class("chart-line"), .attribute("x1", x), .attribute("y1", top), .attribute("x2", x),
            .attribute("y2", bottom), .attribute("stroke", black), .attribute("stroke-width", 2))
    }

}

extension HTML {
    /// The name of a drawing, where a parameter hides the element.
    fileprivate static func title(_ words: String, id: String) -> HTML { named(id) { words } }
}

private func named(_ id: String, @HTMLBuilder _ words: () -> HTML) -> HTML { title(.id(id), content: words) }

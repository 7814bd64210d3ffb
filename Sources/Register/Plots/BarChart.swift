import HTML

/// Horizontal bars, drawn on the server: one hue, numbers on them, hatching for what is several things.
///
/// Read alone it says everything: its title is the finding, its description tells every number. It is narrow,
/// so that its words are as large on a telephone as those around it.
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

    static let width = 320
    private static let (lineHeight, barHeight, gap) = (22, 24, 14)
    /// For the number behind the longest bar.
    private static let room = 48
    /// So many characters fit on one line above a bar.
    private static let longest = 34

    let id: String
    let title: String
    let description: String
    let bars: [Bar]

    /// `id` is its own on the page; the description tells the numbers in words.
    public init(_ id: String, title: String, description: String, _ bars: [Bar]) {
        (self.id, self.title, self.description, self.bars) = (id, title, description, bars)
    }

    /// Nothing where there is no bar to draw.
    public var html: HTML {
        guard !bars.isEmpty else { return .empty }
        let most = max(1, bars.map(\.count).max() ?? 1)
        var (top, drawing) = (0, HTML.empty)
        for bar in bars {
            let lines = Self.lines(of: bar.label)
            drawing += drawn(bar, lines, at: top, of: most)
            top += lines.count * Self.lineHeight + Self.barHeight + Self.gap
        }
        return Ink(id: id).sheet(height: top, title: title, description: description) { drawing }
    }

    /// A label in lines that fit, broken between words.
    static func lines(of label: String) -> [String] {
        label.split(separator: " ").reduce(into: []) { lines, word in
            guard let last = lines.last, last.count + word.count < longest else {
                return lines.append(String(word))
            }
            lines[lines.count - 1] = "\(last) \(word)"
        }
    }

    @HTMLBuilder private func drawn(_ bar: Bar, _ lines: [String], at top: Int, of most: Int) -> HTML {
        let length = max(2, bar.count * (Self.width - Self.room) / most)
        let start = top + lines.count * Self.lineHeight + 4
        for (index, line) in lines.enumerated() {
            Ink.text(line, x: 0, y: top + index * Self.lineHeight + 18)
        }
        Ink(id: id).bar(
            x: 0, y: start, width: length, height: Self.barHeight - 4, isHatched: bar.isHatched)
        Ink.text(String(bar.count), x: length + 8, y: start + 16)
    }
}

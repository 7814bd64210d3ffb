import CQREncode
import HTML

/// A square that a telephone reads: dark on white in dark mode and on paper too, with its quiet zone.
public struct QRCode: Part {
    /// Light modules around the code, without which a reader does not find it (ISO/IEC 18004).
    static let quietZone = 4
    /// As many bytes as still make squares that a telephone reads from a screen or a card.
    static let longest = 512

    let title: String
    let width: Int
    private let isDark: [Bool]

    /// Nil for a text that is too long; `title` says what is behind it, as words beside it do.
    public init?(_ text: String, title: String) {
        let bytes = Array(text.utf8)
        // Level M survives a fold or a stain on a card.
        guard (1...Self.longest).contains(bytes.count),
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        self.title = title
        width = Int(code.pointee.width)
        // Only the lowest bit of a module is its colour.
        isDark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    /// Whether the module in this column and row is dark; outside the square nothing is.
    func isDark(_ column: Int, _ row: Int) -> Bool {
        (0..<width).contains(column) && (0..<width).contains(row) && isDark[row * width + column]
    }

    /// See `Part`.
    public var html: HTML {
        let side = width + 2 * Self.quietZone
        return svg(
            .class("qr"), .attribute("viewBox", "0 0 \(side) \(side)"), .attribute("role", "img"),
            .aria("label", title), .attribute("shape-rendering", "crispEdges")
        ) {
            // The paper belongs to the drawing: a style sheet that does not load leaves it readable.
            rect(
                .attribute("width", side), .attribute("height", side), .attribute("fill", "#fff"))
            path(.attribute("d", strokes), .attribute("fill", "#000"))
        }
    }

    /// Dark modules that touch in a row are one bar.
    private var strokes: String {
        var drawn = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark(column, row) else {
                    column += 1
                    continue
                }
                let start = column
                while isDark(column, row) { column += 1 }
                let (x, y, length) = (start + Self.quietZone, row + Self.quietZone, column - start)
                drawn += "M\(x) \(y)h\(length)v1h-\(length)z"
            }
        }
        return drawn
    }
}

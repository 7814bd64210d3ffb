import CaseDesk
import HTML

/// Says of which window a page is: what lies in the draft of another one is not filed or wiped here.
struct WindowField: Part {
    let window: String

    var html: HTML {
        input(.type("hidden"), .name(Draft.windowField), .value(window), .autocomplete("off"))
    }
}

extension Draft {
    /// The field in which a page says of which window it is.
    static let windowField = "venster"

    /// For a page on which something new begins; no secret, it only tells two windows apart.
    static func newWindow() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }

    /// Whether the page is of the window in which this was begun: another one has words of its own.
    func isOfWindow(in form: FormData) -> Bool { window.map { $0 == form.text(Self.windowField) } ?? true }
}

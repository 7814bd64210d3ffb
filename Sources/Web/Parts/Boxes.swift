import HTML

/// Where one is in a row of questions: "Vraag 3 van 11".
public struct StepLine: Part {
    let words: String

    /// The same words stand in the title of the page.
    public init(_ words: String) {
        self.words = words
    }

    /// See `Part`.
    public var html: HTML { p(.class("step")) { words } }
}

/// A white card for what belongs together.
public struct Card: Part {
    let content: HTML

    /// Usually starts with a `h2`.
    public init(@HTMLBuilder content: () -> HTML) {
        self.content = content()
    }

    /// See `Part`.
    public var html: HTML { div(.class("card")) { content } }
}

/// Main text with something beside it; below it where the screen is narrow.
public struct Columns: Part {
    let content: HTML
    let beside: HTML

    /// In reading order.
    public init(@HTMLBuilder content: () -> HTML, @HTMLBuilder beside: () -> HTML) {
        (self.content, self.beside) = (content(), beside())
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("columns")) {
            div { content }
            div { beside }
        }
    }
}

/// Opens on request, without script; never for what everyone must read.
public struct Details: Part {
    let words: String
    let content: HTML

    /// The words say what is inside.
    public init(_ words: String, @HTMLBuilder content: () -> HTML) {
        (self.words, self.content) = (words, content())
    }

    /// See `Part`.
    public var html: HTML {
        details {
            summary { words }
            div(.class("details")) { content }
        }
    }
}

/// A letter as it looks on paper: white in dark mode too, and printed without what surrounds it.
public struct LetterFrame: Part {
    let content: HTML
    let name: String

    /// `name` is what a screen reader calls it.
    public init(_ name: String, @HTMLBuilder content: () -> HTML) {
        (self.name, self.content) = (name, content())
    }

    /// See `Part`.
    public var html: HTML { article(.class("letter"), .aria("label", name)) { content } }
}

/// The secret in large type, in groups, so that it can be copied by hand and read out.
public struct CodeCard: Part {
    let heading: String
    let groups: [String]
    let content: HTML

    /// Three groups of four characters.
    public init(_ heading: String, groups: [String], @HTMLBuilder content: () -> HTML) {
        (self.heading, self.groups, self.content) = (heading, groups, content())
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("card", "card--code")) {
            h2 { heading }
            p(.class("code"), .attribute("translate", "no")) {
                for (index, group) in groups.enumerated() {
                    if index > 0 { " " }
                    span { group }
                }
            }
            content
        }
    }
}

/// One word about where something stands; the colour only repeats it.
public struct StatusLabel: Part {
    /// Red is kept for late.
    public enum Tone: String, Sendable {
        /// Past its last day.
        case late
        /// Soon, or new.
        case soon
        /// Done or well on the way.
        case calm
        /// With somebody else.
        case waiting
    }

    let words: String
    let tone: Tone

    /// "Nog 6 dagen", "Nieuw".
    public init(_ words: String, _ tone: Tone) {
        (self.words, self.tone) = (words, tone)
    }

    /// See `Part`.
    public var html: HTML { span(.class("label", "label--\(tone.rawValue)")) { words } }
}

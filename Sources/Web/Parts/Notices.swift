import HTML

/// Everything that went wrong, above the heading; each line leads to its field.
public struct ErrorSummary: Part {
    /// One line.
    public struct Line: Sendable {
        let field: String
        let words: String

        /// `field` is the name of the field, or of the piece of a date.
        public init(_ field: String, _ words: String) {
            (self.field, self.words) = (field, words)
        }
    }

    /// What the address ends in after an error: the browser then moves the focus here without script.
    ///
    /// A page that answers the form itself has no such end in its address; there `autofocus` does it.
    public static let id = "melding"

    let heading: String
    let lines: [Line]

    /// Nil where nothing went wrong.
    public init?(_ heading: String, _ lines: [Line]) {
        guard !lines.isEmpty else { return nil }
        (self.heading, self.lines) = (heading, lines)
    }

    /// See `Part`.
    public var html: HTML {
        div(
            .class("notice", "notice--error"), .id(Self.id), .role("alert"), .tabindex(-1),
            .flag("autofocus"), .aria("labelledby", ids: ["\(Self.id)-kop"])
        ) {
            h2(.id("\(Self.id)-kop")) { heading }
            ul { for line in lines { li { a(.href("#\(Field.id(of: line.field))")) { line.words } } } }
        }
    }
}

/// Something to know, in a coloured frame that stays.
public struct Notice: Part {
    /// What kind of news it is; each has a colour, a shape and its own words.
    public enum Kind: Sendable, Equatable {
        /// To know.
        case info
        /// To mind.
        case attention
        /// Good news, without a cheer.
        case good
        /// Between two people only.
        case confidential
    }

    let kind: Kind
    let heading: String?
    let content: HTML

    /// The heading is a `h2`.
    public init(_ kind: Kind, _ heading: String? = nil, @HTMLBuilder content: () -> HTML) {
        (self.kind, self.heading, self.content) = (kind, heading, content())
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("notice", kind.style)) {
            heading.map { words in h2 { kind.icon.html + HTML(words) } }
            content
        }
    }
}

extension Notice.Kind {
    fileprivate var style: String {
        switch self {
        case .info: "notice--info"
        case .attention: "notice--attention"
        case .good: "notice--good"
        case .confidential: "notice--confidential"
        }
    }

    fileprivate var icon: Icon {
        switch self {
        case .info: .info
        case .attention: .attention
        case .good: .done
        case .confidential: .confidential
        }
    }
}

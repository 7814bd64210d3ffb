import HTML

/// A link whose words make sense alone, in a list of links.
public struct Link: Part {
    let words: String
    let address: String
    let hidden: String?
    let lang: String?
    let isCurrent: Bool
    let icon: Icon?

    /// `hidden` continues the words for a screen reader: "Verander" + " wanneer"; `lang` is that of the page
    /// behind it.
    public init(
        _ words: String, to address: String, hidden: String? = nil, lang: String? = nil,
        isCurrent: Bool = false,
        icon: Icon? = nil
    ) {
        (self.words, self.address, self.hidden) = (words, address, hidden)
        (self.lang, self.isCurrent, self.icon) = (lang, isCurrent, icon)
    }

    /// See `Part`.
    public var html: HTML { html("") }

    func html(_ style: String) -> HTML {
        a(
            .class(style), .href(address), .lang(lang), .hreflang(lang),
            .aria("current", isCurrent ? "page" : nil)
        ) {
            icon
            words
            hidden.map { Hidden($0) }
        }
    }
}

/// A link that looks like a button, because it starts something.
public struct ButtonLink: Part {
    let link: Link
    let rank: Button.Rank

    /// For where nothing is sent yet; what sends a form is a `Button`.
    public init(_ words: String, to address: String, _ rank: Button.Rank = .first) {
        link = Link(words, to: address)
        self.rank = rank
    }

    /// See `Part`.
    public var html: HTML { link.html(rank.style) }
}

/// Sends the form that it stands in.
public struct Button: Part {
    /// How much a button asks for attention; one `first` on a page.
    public enum Rank: Sendable, Equatable {
        /// What most people want next.
        case first
        /// What one may also do; also for what takes away, so that it is not pressed by mistake.
        case second

        var style: String {
            switch self {
            case .first: "button"
            case .second: "button button--second"
            }
        }
    }

    let words: String
    let rank: Rank
    let name: String?
    let value: String?
    let hidden: String?

    /// `name` and `value` say which button was pressed where a form has two.
    public init(
        _ words: String, _ rank: Rank = .first, name: String? = nil, value: String? = nil,
        hidden: String? = nil
    ) {
        (self.words, self.rank, self.name, self.value, self.hidden) = (words, rank, name, value, hidden)
    }

    /// See `Part`.
    public var html: HTML {
        button(.class(rank.style), .type("submit"), .name(name), .value(value)) {
            words
            hidden.map { Hidden($0) }
        }
    }
}

/// Buttons side by side, below each other where the screen is narrow.
public struct Buttons: Part {
    let content: HTML

    /// The first is the most likely one.
    public init(@HTMLBuilder content: () -> HTML) {
        self.content = content()
    }

    /// See `Part`.
    public var html: HTML { div(.class("buttons")) { content } }
}

import HTML

/// What a day asks of somebody: actions, each with one link that starts with a verb.
public struct WorkList: Part {
    /// One action.
    public struct Item: Sendable {
        let link: Link
        let number: String?
        let line: String
        let label: StatusLabel?
        let due: String?

        /// The link ends in the number, so that it is unique; `line` holds how someone wants to be reached.
        public init(
            _ words: String, to address: String, number: String? = nil, line: String = "",
            label: StatusLabel? = nil, due: String? = nil
        ) {
            link = Link(words, to: address)
            (self.number, self.line, self.label, self.due) = (number, line, label, due)
        }
    }

    let heading: String
    let items: [Item]

    /// Nothing at all is shown for a group without items.
    public init(_ heading: String, _ items: [Item]) {
        (self.heading, self.items) = (heading, items)
    }

    /// See `Part`.
    public var html: HTML {
        guard !items.isEmpty else { return .empty }
        return section(.class("work")) {
            h2 {
                heading
                span(.class("count")) { " (\(items.count))" }
            }
            ul { for item in items { li { line(item) } } }
        }
    }

    private func line(_ item: Item) -> HTML {
        div {
            a(.href(item.link.address)) {
                item.link.words
                item.number.map { number in HTML(" – ") + CaseNumber(number).html }
            }
            if !item.line.isEmpty { p(.class("hint")) { item.line } }
        }
            + div(.class("end")) {
                item.label
                item.due.map { due in p(.class("hint")) { due } }
            }
    }
}

/// A number that stays on one line, left to right in any language.
public struct CaseNumber: Part {
    let number: String

    /// `2026-014`; not secret.
    public init(_ number: String) {
        self.number = number
    }

    /// See `Part`.
    public var html: HTML { bdi(.class("number")) { number } }
}

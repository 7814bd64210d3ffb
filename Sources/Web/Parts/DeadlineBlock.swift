import HTML

/// A promise with its date: a sentence, a picture that says the same, and the day in full.
public struct DeadlineBlock: Part {
    /// Where on the bar the two weeks for a reaction lie; for staff only.
    public struct Span: Sendable {
        let from: Int
        let to: Int

        /// In days since the start.
        public init(from: Int, to: Int) {
            (self.from, self.to) = (from, to)
        }
    }

    let words: String
    let promise: HTML
    let day: Int
    let days: Int
    let reaction: Span?

    /// `words` is "Nog 12 dagen"; `day` counts since the start and may pass `days`, the length of the
    /// promise.
    public init(
        _ words: String, day: Int, of days: Int, reaction: Span? = nil, @HTMLBuilder promise: () -> HTML
    ) {
        precondition(days > 0 && days <= 366, "internal error: a promise without a length")
        (self.words, self.day, self.days, self.reaction) = (words, day, days, reaction)
        self.promise = promise()
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("deadline")) {
            p { strong { words } }
            picture
            p { promise }
        }
    }

    // A block is a week of 7 days, drawn 10 units a day with a gap of 4 between the blocks.
    private var picture: HTML {
        let width = x(days) + 4
        return svg(.attribute("viewBox", "0 0 \(width) 44"), .ariaHidden) {
            for start in stride(from: 0, to: days, by: 7) { block(start, min(start + 7, days)) }
            reaction.map { span in
                bar("bar-reaction", from: x(span.from), to: x(min(span.to, days)), top: 2, height: 28)
            }
            if day <= days { marker }
        }
    }

    private func block(_ start: Int, _ end: Int) -> HTML {
        let left = x(start) + (start == 0 ? 0 : 4)
        let filled = min(max(day, start), end)
        let right = filled == start ? left : x(filled)
        return bar("bar-empty", from: left, to: x(end), top: 6, height: 20)
            + (right > left ? bar("bar-full", from: left, to: right, top: 6, height: 20) : .empty)
    }

    private func bar(_ style: String, from left: Int, to right: Int, top: Int, height: Int) -> HTML {
        rect(
            .class(style), .attribute("x", left + 2), .attribute("y", top), .attribute("width", right - left),
            .attribute("height", height), .attribute("rx", 3))
    }

    private var marker: HTML {
        let tip = max(x(max(day, 0)) + 2, 8)
        return polygon(.class("bar-now"), .attribute("points", "\(tip),31 \(tip + 8),43 \(tip - 8),43"))
    }

    private func x(_ day: Int) -> Int { day * 10 }
}

import HTML

/// Answers below each other, each with a way to change it.
public struct SummaryList: Part {
    /// One answer.
    public struct Row: Sendable {
        let term: String
        let value: HTML
        let change: Link?

        /// The hidden words of the link name the answer.
        public init(_ term: String, change: Link? = nil, @HTMLBuilder value: () -> HTML) {
            (self.term, self.value, self.change) = (term, value(), change)
        }
    }

    let rows: [Row]

    /// In the order of the questions.
    public init(_ rows: [Row]) {
        self.rows = rows
    }

    /// See `Part`.
    public var html: HTML {
        dl(.class("answers")) {
            for row in rows {
                div {
                    dt { row.term }
                    dd { row.value }
                    row.change.map { link in dd(.class("change")) { link } }
                }
            }
        }
    }
}

/// What happened, newest first; what is still to come is for `Steps`.
public struct Timeline: Part {
    /// One thing that happened.
    public struct Item: Sendable {
        let heading: String
        let date: String
        let day: String?
        let content: HTML

        /// `date` in words and by whom; `day` as `2026-05-12`.
        public init(_ heading: String, date: String, day: String? = nil, @HTMLBuilder content: () -> HTML) {
            (self.heading, self.date, self.day, self.content) = (heading, date, day, content())
        }
    }

    let items: [Item]

    /// Newest first.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// See `Part`.
    public var html: HTML {
        ol(.class("timeline")) {
            for item in items {
                li {
                    h3 { item.heading }
                    p(.class("hint")) { time(.datetime(item.day)) { item.date } }
                    item.content
                }
            }
        }
    }
}

/// The way ahead: what is done, what is under way, what is to come.
public struct Steps: Part {
    /// How far a step is.
    public enum State: Sendable, Equatable {
        /// Behind us.
        case done
        /// Under way.
        case now
        /// To come.
        case later
    }

    /// One step.
    public struct Step: Sendable {
        let words: String
        let state: State
        let stateWords: String

        /// `stateWords` say the state for who does not see the sign: "klaar", "nu bezig".
        public init(_ words: String, _ state: State, _ stateWords: String) {
            (self.words, self.state, self.stateWords) = (words, state, stateWords)
        }
    }

    let steps: [Step]

    /// In order.
    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// See `Part`.
    public var html: HTML {
        ol(.class("steps")) {
            for step in steps {
                li(.aria("current", step.state == .now ? "step" : nil)) {
                    step.state.icon
                    span {
                        step.words
                        step.state == .now
                            ? HTML(" (\(step.stateWords))") : Hidden(", \(step.stateWords)").html
                    }
                }
            }
        }
    }
}

extension Steps.State {
    fileprivate var icon: Icon {
        switch self {
        case .done: .done
        case .now: .busy
        case .later: .later
        }
    }
}

import HTML

/// A component of the pages; every word in it is given from outside.
public protocol Part: Sendable {
    /// The component as markup.
    var html: HTML { get }
}

extension HTMLBuilder {
    /// Lets a part stand among the elements of a page.
    public static func buildExpression(_ part: any Part) -> HTML { part.html }

    /// A part that may be absent.
    public static func buildExpression(_ part: (any Part)?) -> HTML { part?.html ?? .empty }
}

extension Icon: Part {
    /// Silent: the words beside it say what it means.
    public var html: HTML {
        svg(
            .class("icon"), .attribute("viewBox", "0 0 16 16"), .attribute("fill", "currentColor"),
            .ariaHidden
        ) {
            shapes
        }
    }
}

/// Words that only a screen reader says, where sighted people see the connection.
public struct Hidden: Part {
    let words: String

    /// Starts with a space where it continues visible words.
    public init(_ words: String) {
        self.words = words
    }

    /// See `Part`.
    public var html: HTML { span(.class("hidden")) { words } }
}

/// Puts pieces one after another; on one concrete type, so that a long page still type-checks fast.
@resultBuilder
public enum HTMLBuilder {
    /// Text is escaped here, on its way in.
    public static func buildExpression(_ text: String) -> HTML { HTML(text) }

    /// Markup stays as it is.
    public static func buildExpression(_ html: HTML) -> HTML { html }

    /// Text that may be absent.
    public static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? .empty }

    /// A part that may be absent.
    public static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }

    /// Parts made elsewhere, for instance by `map`.
    public static func buildExpression(_ parts: [HTML]) -> HTML { parts.joined() }

    /// An empty body.
    public static func buildBlock() -> HTML { .empty }

    /// The first piece of a body.
    public static func buildPartialBlock(first: HTML) -> HTML { first }

    /// Every further piece of a body.
    public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.bytes.append(contentsOf: next.bytes)
        return accumulated
    }

    /// An `if` without `else`.
    public static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }

    /// The first branch of an `if` or `switch`.
    public static func buildEither(first: HTML) -> HTML { first }

    /// Any other branch of an `if` or `switch`.
    public static func buildEither(second: HTML) -> HTML { second }

    /// A `for` loop.
    public static func buildArray(_ parts: [HTML]) -> HTML { parts.joined() }
}

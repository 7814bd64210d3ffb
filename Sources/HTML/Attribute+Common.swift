extension Attribute {
    /// Names of styles, the empty ones left out.
    public static func `class`(_ names: String...) -> Attribute {
        let names = names.filter { !$0.isEmpty }
        return names.isEmpty ? .none : attribute("class", names.joined(separator: " "))
    }

    /// The writing direction of the words inside.
    public static func dir(_ direction: Direction) -> Attribute { attribute("dir", direction.rawValue) }

    /// Where the tab key stops: 0 in reading order, -1 only when something jumps there.
    public static func tabindex(_ index: Int) -> Attribute { attribute("tabindex", index) }

    /// Hidden from a screen reader, because words beside it say the same.
    public static let ariaHidden = aria("hidden", "true")

    /// A reference to one or more elements by their `id`; none makes no attribute.
    public static func aria(_ name: StaticString, ids: [String]) -> Attribute {
        ids.isEmpty ? .none : aria(name, ids.joined(separator: " "))
    }

    /// What labels, errors and fragments point at; unique on the page.
    public static func id(_ value: String?) -> Attribute { attribute("id", value) }

    /// The language of the words inside.
    public static func lang(_ value: String?) -> Attribute { attribute("lang", value) }

    /// A remark that only some readers get; never the only place where something stands.
    public static func title(_ value: String?) -> Attribute { attribute("title", value) }

    /// What the element is, where its own name does not say so.
    public static func role(_ value: String?) -> Attribute { attribute("role", value) }

    /// Where a link leads; any scheme but http, https, mailto and tel is left out.
    public static func href(_ value: String?) -> Attribute { attribute("href", value) }

    /// The language of the page that a link leads to.
    public static func hreflang(_ value: String?) -> Attribute { attribute("hreflang", value) }

    /// How the linked file relates to the page.
    public static func rel(_ value: String?) -> Attribute { attribute("rel", value) }

    /// Where a picture comes from.
    public static func src(_ value: String?) -> Attribute { attribute("src", value) }

    /// What a picture shows; empty where it only decorates.
    public static func alt(_ value: String?) -> Attribute { attribute("alt", value) }

    /// The date as `2026-05-12`, for programs.
    public static func datetime(_ value: String?) -> Attribute { attribute("datetime", value) }

    /// What a `meta` says.
    public static func content(_ value: String?) -> Attribute { attribute("content", value) }

    /// For which kind of screen or paper a file is meant.
    public static func media(_ value: String?) -> Attribute { attribute("media", value) }

    /// Whether a heading names a row or a column.
    public static func scope(_ value: String?) -> Attribute { attribute("scope", value) }
}

extension Attribute {
    /// How many lines a field shows before it scrolls.
    public static func rows(_ count: Int) -> Attribute { attribute("rows", count) }

    /// How many characters a field takes at most.
    public static func maxlength(_ count: Int) -> Attribute { attribute("maxlength", count) }

    /// A box or choice that is ticked.
    public static func checked(_ isChecked: Bool) -> Attribute { flag("checked", if: isChecked) }

    /// A choice in a list that stands selected.
    public static func selected(_ isSelected: Bool) -> Attribute { flag("selected", if: isSelected) }

    /// The key that the server reads.
    public static func name(_ value: String?) -> Attribute { attribute("name", value) }

    /// What is in the field, or what the choice stands for.
    public static func value(_ value: String?) -> Attribute { attribute("value", value) }

    /// The `id` of the field that a label names.
    public static func `for`(_ value: String?) -> Attribute { attribute("for", value) }

    /// The kind of field, button or file.
    public static func type(_ value: String?) -> Attribute { attribute("type", value) }

    /// Where the form goes; a foreign scheme is left out.
    public static func action(_ value: String?) -> Attribute { attribute("action", value) }

    /// `get` for a search, `post` for everything that changes something.
    public static func method(_ value: String?) -> Attribute { attribute("method", value) }

    /// How the form is packed; only file fields need another than the default.
    public static func enctype(_ value: String?) -> Attribute { attribute("enctype", value) }

    /// What the browser may fill in for someone (WCAG 1.3.5).
    public static func autocomplete(_ value: String?) -> Attribute { attribute("autocomplete", value) }

    /// Which letters a phone makes capitals of its own accord.
    public static func autocapitalize(_ value: String?) -> Attribute { attribute("autocapitalize", value) }

    /// Which keyboard a phone offers.
    public static func inputmode(_ value: String?) -> Attribute { attribute("inputmode", value) }

    /// Which files the browser offers to choose.
    public static func accept(_ value: String?) -> Attribute { attribute("accept", value) }

    /// The form that a field or button outside it belongs to.
    public static func form(_ value: String?) -> Attribute { attribute("form", value) }
}

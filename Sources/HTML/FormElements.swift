/// What is sent together.
public func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("form", attributes, content())
}

/// The name of a field; clicking it reaches the field.
public func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("label", attributes, content())
}

/// A field of one line, a box or a hidden value.
public func input(_ attributes: Attribute...) -> HTML {
    void("input", attributes)
}

/// A field of several lines; keeps a line break at its start.
public func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    preformatted("textarea", attributes, content())
}

/// A choice from a list that drops down.
public func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("select", attributes, content())
}

/// One choice of a list that drops down.
public func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("option", attributes, content())
}

/// Choices that belong together.
public func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("optgroup", attributes, content())
}

/// Fields that answer one question.
public func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("fieldset", attributes, content())
}

/// The question of a group of fields.
public func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("legend", attributes, content())
}

/// Sends the form that it stands in.
public func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("button", attributes, content())
}

/// A result that follows from what was filled in.
public func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("output", attributes, content())
}

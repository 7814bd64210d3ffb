/// A drawing; hide it with `aria-hidden` where words beside it say the same.
public func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("svg", attributes, content())
}

/// Shapes that belong together.
public func g(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("g", attributes, content())
}

/// A shape along a path of its own.
public func path(_ attributes: Attribute...) -> HTML {
    element("path", attributes, .empty)
}

/// A rectangle.
public func rect(_ attributes: Attribute...) -> HTML {
    element("rect", attributes, .empty)
}

/// A circle.
public func circle(_ attributes: Attribute...) -> HTML {
    element("circle", attributes, .empty)
}

/// A straight line.
public func line(_ attributes: Attribute...) -> HTML {
    element("line", attributes, .empty)
}

/// A closed shape with corners.
public func polygon(_ attributes: Attribute...) -> HTML {
    element("polygon", attributes, .empty)
}

/// An open line with corners.
public func polyline(_ attributes: Attribute...) -> HTML {
    element("polyline", attributes, .empty)
}

/// What a drawing shows, for who cannot see it.
public func desc(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("desc", attributes, content())
}

/// Shapes that are drawn elsewhere.
public func defs(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("defs", attributes, content())
}

/// Text within a drawing.
public func svgText(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("text", attributes, content())
}

/// A filling such as hatching.
public func pattern(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("pattern", attributes, content())
}

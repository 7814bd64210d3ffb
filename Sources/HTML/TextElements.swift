/// A paragraph.
public func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("p", attributes, content())
}

/// Words that need a class or a language.
public func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("span", attributes, content())
}

/// A link; without an address it is no longer one.
public func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", attributes, content())
}

/// Words of more weight.
public func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("strong", attributes, content())
}

/// Words with stress.
public func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("em", attributes, content())
}

/// Side remarks; never smaller than 16 px here.
public func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("small", attributes, content())
}

/// A line break that belongs to the text, as in an address.
public func br(_ attributes: Attribute...) -> HTML {
    void("br", attributes)
}

/// Text of unknown direction, such as a name or a number.
public func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("bdi", attributes, content())
}

/// A date with its machine-readable form.
public func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("time", attributes, content())
}

/// What must be typed exactly so.
public func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("code", attributes, content())
}

/// A quotation within a sentence.
public func q(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("q", attributes, content())
}

/// Somebody else's words, as a block.
public func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("blockquote", attributes, content())
}

/// An abbreviation with its meaning.
public func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("abbr", attributes, content())
}

/// Words that somebody pointed at.
public func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("mark", attributes, content())
}

/// Text whose line breaks count.
public func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    preformatted("pre", attributes, content())
}

/// A list in any order.
public func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("ul", attributes, content())
}

/// A list in this order.
public func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("ol", attributes, content())
}

/// One item of a list.
public func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("li", attributes, content())
}

/// Terms with what belongs to them.
public func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("dl", attributes, content())
}

/// A term.
public func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("dt", attributes, content())
}

/// What belongs to the term before it.
public func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("dd", attributes, content())
}

/// A picture; without `alt` it has no meaning for who cannot see it.
public func img(_ attributes: Attribute...) -> HTML {
    void("img", attributes)
}

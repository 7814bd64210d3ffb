/// A box without a meaning of its own.
public func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("div", attributes, content())
}

/// The content that the skip link jumps to; once on a page.
public func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("main", attributes, content())
}

/// What introduces the page or a section.
public func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("header", attributes, content())
}

/// What closes the page: the same help in the same place.
public func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("footer", attributes, content())
}

/// A group of links to find the way; needs a name when there are two.
public func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("nav", attributes, content())
}

/// A part with a heading.
public func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("section", attributes, content())
}

/// A part that stands on its own, such as a letter or a message.
public func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("article", attributes, content())
}

/// What stands beside the main text.
public func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("aside", attributes, content())
}

/// The one heading that names the page.
public func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h1", attributes, content())
}

/// The heading of a part.
public func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h2", attributes, content())
}

/// The heading of an item within a part.
public func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("h3", attributes, content())
}

/// A drawing together with its caption.
public func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("figure", attributes, content())
}

/// The words that belong to a figure.
public func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("figcaption", attributes, content())
}

/// How to reach who is responsible for the page.
public func address(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("address", attributes, content())
}

/// A change of subject.
public func hr(_ attributes: Attribute...) -> HTML {
    void("hr", attributes)
}

/// A part that opens on request, without script.
public func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("details", attributes, content())
}

/// The line that opens its details.
public func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("summary", attributes, content())
}

/// An element by its name: for one without a function of its own, or where a member of the same name is in
/// the way.
public func tag(
    _ name: StaticString, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
) -> HTML {
    element(name, attributes, content())
}

/// An element that has no content and no end tag.
public func voidTag(_ name: StaticString, _ attributes: Attribute...) -> HTML {
    void(name, attributes)
}

func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    var html = void(name, attributes)
    html.bytes.append(contentsOf: content.bytes)
    html.bytes.append("</")
    html.bytes.append(name)
    html.bytes.append(UInt8(ascii: ">"))
    return html
}

func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    precondition(!name.isRunnable, "internal error: a page of ours runs no script")
    var html = HTML.empty
    html.bytes.append(UInt8(ascii: "<"))
    html.bytes.append(name)
    for attribute in attributes { html.bytes.append(contentsOf: attribute.bytes) }
    html.bytes.append(UInt8(ascii: ">"))
    return html
}

/// The parser swallows one line break after the start tag, so we write one of our own before the text.
func preformatted(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    element(name, attributes, HTML(bytes: [0x0A]) + content)
}

extension StaticString {
    fileprivate var isRunnable: Bool {
        withUTF8Buffer { $0.count == 6 && $0.elementsEqual("script".utf8, by: { $0 | 0x20 == $1 }) }
    }
}

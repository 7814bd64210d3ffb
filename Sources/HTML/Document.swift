/// Which way a language is written.
public enum Direction: String, Sendable, Equatable {
    /// Left to right, as Dutch is.
    case leftToRight = "ltr"
    /// Right to left, as Arabic is.
    case rightToLeft = "rtl"
    /// As the first strong letter says; for words whose language we do not know.
    case unknown = "auto"
}

/// A whole page, from its doctype on; the encoding is stated before any text.
public func document(
    lang: String, dir: Direction = .leftToRight,
    @HTMLBuilder head: () -> HTML, @HTMLBuilder body: () -> HTML
) -> HTML {
    let charset = void("meta", [.attribute("charset", "utf-8")])
    let content = element("head", [], charset + head()) + element("body", [], body())
    return HTML(verbatim: "<!doctype html>\n")
        + element("html", [.lang(lang), .dir(dir)], content)
        + HTML(verbatim: "\n")
}

/// The name of the page, or of the drawing that it stands in.
public func title(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("title", attributes, content())
}

/// What the page says about itself to a program.
public func meta(_ attributes: Attribute...) -> HTML {
    void("meta", attributes)
}

/// A file that the page needs, such as its style sheet.
public func link(_ attributes: Attribute...) -> HTML {
    void("link", attributes)
}

/// A style sheet within the page, for letters that must stand alone; takes no text, so no data reaches it by
/// accident.
public func style(_ sheet: HTML) -> HTML {
    let end = Array("</".utf8)
    let isClosed = sheet.bytes.indices.contains { sheet.bytes[$0...].starts(with: end) }
    precondition(!isClosed, "internal error: a style sheet that would end its own element")
    return element("style", [], sheet)
}

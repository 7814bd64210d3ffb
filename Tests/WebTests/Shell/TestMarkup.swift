/// Reads our own markup well enough for tests: every attribute stands in double quotes, every sign is
/// escaped.
struct TestMarkup {
    struct Tag {
        var name: String
        var attributes: [String: String]
        var isEnd = false
        /// The text up to the next tag.
        var text = ""
    }

    private(set) var all: [Tag] = []

    init(_ html: String) {
        for piece in html.split(separator: "<").filter({ !$0.hasPrefix("!") }) {
            guard let end = piece.firstIndex(of: ">") else { continue }
            var tag = Self.tag(piece[..<end])
            tag.text = Self.unescaped(piece[piece.index(after: end)...])
            all.append(tag)
        }
    }

    func tags(_ name: String) -> [Tag] { all.filter { $0.name == name && !$0.isEnd } }

    var text: String {
        all.map(\.text).joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
    }

    /// What stands between the start and the end of each element of a name.
    func text(of name: String) -> [String] {
        all.indices.filter { all[$0].name == name && !all[$0].isEnd }.map { content(from: $0) }
    }

    private func content(from start: Int) -> String {
        let name = all[start].name
        let end = all[start...].firstIndex { $0.name == name && $0.isEnd } ?? all.endIndex
        return all[start..<end].map(\.text).joined()
    }

    var forms: [TestForm] {
        var forms: [TestForm] = []
        var isOpen = false
        for (index, tag) in all.enumerated() {
            if tag.name == "form" {
                isOpen = !tag.isEnd
                if isOpen { forms.append(Self.form(tag)) }
            } else if isOpen, !tag.isEnd {
                add(tag, at: index, to: &forms[forms.count - 1])
            }
        }
        return forms
    }

    private func add(_ tag: Tag, at index: Int, to form: inout TestForm) {
        let attributes = tag.attributes
        switch tag.name {
        case "button":
            form.buttons.append(
                .init(words: content(from: index), name: attributes["name"], value: attributes["value"] ?? "")
            )
        case "textarea":
            let text = content(from: index)
            form.controls.append(
                .init(
                    name: attributes["name"] ?? "", value: String(text.dropFirst()), type: "textarea",
                    isSent: true))
        case "select":
            form.controls.append(
                .init(name: attributes["name"] ?? "", value: "", type: Self.unchosen, isSent: true))
        case "option": choose(attributes, in: &form)
        case "input":
            let type = attributes["type"] ?? "text"
            guard type != "file", let name = attributes["name"], attributes["disabled"] == nil else { return }
            let isChoice = type == "radio" || type == "checkbox"
            form.controls.append(
                .init(
                    name: name, value: attributes["value"] ?? "", type: type,
                    isSent: !isChoice || attributes["checked"] != nil))
        default: break
        }
    }

    private static let unchosen = "select without a choice"

    /// As a browser does: what is marked, or else the first.
    private func choose(_ attributes: [String: String], in form: inout TestForm) {
        guard let last = form.controls.indices.last else { return }
        let isFirst = form.controls[last].type == Self.unchosen
        guard isFirst || attributes["selected"] != nil else { return }
        form.controls[last].value = attributes["value"] ?? ""
        form.controls[last].type = "select"
    }

    private static func form(_ tag: Tag) -> TestForm {
        TestForm(
            action: tag.attributes["action"] ?? "", isGet: tag.attributes["method"] != "post",
            isMultipart: tag.attributes["enctype"] == "multipart/form-data")
    }

    private static func tag(_ source: Substring) -> Tag {
        let isEnd = source.hasPrefix("/")
        let body = isEnd ? source.dropFirst() : source
        var tag = Tag(name: String(body.prefix { $0 != " " }), attributes: [:], isEnd: isEnd)
        var rest = body.dropFirst(tag.name.count)
        while let start = rest.firstIndex(where: { $0 != " " }) {
            rest = rest[start...]
            let name = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest[name.endIndex...]
            guard rest.hasPrefix("=\"") else {
                tag.attributes[String(name)] = ""
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            tag.attributes[String(name)] = unescaped(value)
            rest = rest[value.endIndex...].dropFirst()
        }
        return tag
    }

    private static func unescaped(_ text: Substring) -> String {
        var text = String(text)
        for (code, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.split(separator: code, omittingEmptySubsequences: false).joined(separator: sign)
        }
        return text
    }
}

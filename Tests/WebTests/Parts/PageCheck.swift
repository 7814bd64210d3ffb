/// What every page must keep to, checked without a browser; names each thing that is wrong.
struct PageCheck {
    private let markup: TestMarkup
    private let size: Int
    private var found: [String] = []

    static func problems(in page: TestPage) -> [String] {
        var check = PageCheck(markup: page.markup, size: page.bytes.count)
        check.frame()
        check.headings()
        check.references()
        check.fields()
        check.forms()
        return check.found
    }

    private init(markup: TestMarkup, size: Int) {
        (self.markup, self.size) = (markup, size)
    }

    private mutating func require(_ isRight: Bool, _ problem: String) {
        if !isRight { found.append(problem) }
    }

    private func attribute(_ name: String) -> [String] {
        markup.all.compactMap { $0.isEnd ? nil : $0.attributes[name] }
    }

    private mutating func frame() {
        require(markup.tags("html").first?.attributes["lang"]?.isEmpty == false, "no language")
        require(markup.text(of: "title").first?.isEmpty == false, "no title")
        require(markup.tags("main").count == 1, "not one main")
        require(markup.tags("a").first?.attributes["href"] == "#inhoud", "the skip link is not first")
        require(markup.tags("script").isEmpty && attribute("style").isEmpty, "inline script or style")
        require(size < 50_000, "more than 50 kB")
    }

    private mutating func headings() {
        let levels = markup.all.filter { !$0.isEnd }.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
        require(levels.count { $0 == 1 } == 1, "not one h1")
        // The summary of errors stands above the heading of the page, with a h2 of its own.
        let order = levels.drop { $0 != 1 }
        for (above, below) in zip(order, order.dropFirst()) {
            require(below <= above + 1, "a heading h\(below) right below a h\(above)")
        }
    }

    private mutating func references() {
        let ids = attribute("id")
        require(
            Set(ids).count == ids.count, "an id twice: \(ids.filter { id in ids.count { $0 == id } > 1 })")
        let fragments = markup.tags("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
        let described = attribute("aria-describedby") + attribute("aria-labelledby")
        let targets =
            fragments.map { String($0.dropFirst()) } + attribute("for")
            + described.flatMap { $0.split(separator: " ").map(String.init) }
        for target in targets { require(ids.contains(target), "nothing has the id \(target)") }
    }

    private mutating func fields() {
        let labelled = Set(markup.tags("label").compactMap { $0.attributes["for"] })
        for name in ["input", "textarea", "select"] {
            for field in markup.tags(name) where field.attributes["type"] != "hidden" {
                let id = field.attributes["id"] ?? ""
                require(labelled.contains(id), "no label for \(field.attributes["name"] ?? "a field")")
                require(field.attributes["required"] == nil, "the browser's own check instead of ours")
                require(field.attributes["placeholder"] == nil, "a placeholder")
            }
        }
        for summary in markup.all where summary.attributes["id"] == "melding" && !summary.isEnd {
            require(summary.attributes["tabindex"] == "-1", "the summary of errors cannot take the focus")
        }
    }

    private mutating func forms() {
        for form in markup.forms where !form.isGet {
            require(form.controls.first?.name == "csrf", "a form without its token in front")
        }
        for button in markup.tags("button") {
            require(button.attributes["type"] == "submit", "a button without type")
        }
    }
}

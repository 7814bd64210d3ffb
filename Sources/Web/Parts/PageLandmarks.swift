import HTML

extension PageLayout {
    var head: HTML {
        voidTag("meta", .name("viewport"), .content("width=device-width, initial-scale=1"))
            + voidTag("meta", .name("format-detection"), .content("telephone=no"))
            + tag("title") { documentTitle }
            + voidTag("link", .rel("stylesheet"), .href(Assets.embedded.path("gehoord.css")))
            + voidTag(
                "link", .rel("icon"), .href(Assets.embedded.path("icoon.svg")), .type("image/svg+xml"))
    }

    /// All that stands before the content, in one landmark; the way out comes first.
    var top: HTML {
        header {
            if let exit { div(.class("wrap")) { exit.html("exit") } }
            div(.class("top")) { div(.class("wrap")) { brandAndMenu } }
            if let confidential { bar(confidential) }
            if let back { div(.class("wrap")) { back.html("back") } }
        }
    }

    private var brandAndMenu: HTML {
        let menu =
            frame.menu.isEmpty ? HTML.empty : nav(.aria("label", frame.menuName)) { linkList(frame.menu) }
        return frame.brand.html("brand") + menu
    }

    var bottom: HTML {
        footer(.class("bottom")) {
            nav(.class("wrap"), .aria("label", frame.helpName)) { linkList(frame.help) }
        }
    }

    private func bar(_ words: String) -> HTML {
        div(.class("confidential-bar")) {
            p(.class("wrap")) {
                Icon.confidential
                words
            }
        }
    }

    private func linkList(_ links: [Link]) -> HTML {
        ul { for link in links { li { link } } }
    }
}

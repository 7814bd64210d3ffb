import HTML
import Testing

@Suite("HTML – a page is a Swift function")
struct RenderingTests {
    private func list(_ items: [String], note: String? = nil, isOpen: Bool = true) -> HTML {
        div(.class("kaart", isOpen ? "open" : ""), .id("k")) {
            if isOpen { h2 { "Open" } } else { h2 { "Dicht" } }
            ul {
                for item in items { li { item } }
            }
            note
            switch items.count {
            case 0: p { "Leeg" }
            case 1: HTML.empty
            default: p { "Meer" }
            }
        }
    }

    @Test func `if, for, switch and absent parts work`() {
        #expect(
            list(["a", "b<"], note: "!").string
                == #"<div class="kaart open" id="k"><h2>Open</h2><ul><li>a</li><li>b&lt;</li></ul>!"#
                + "<p>Meer</p></div>"
        )
        #expect(
            list([], isOpen: false).string
                == #"<div class="kaart" id="k"><h2>Dicht</h2><ul></ul><p>Leeg</p></div>"#)
    }

    @Test func `an absent value or a flag that is off writes nothing`() {
        #expect(
            input(.name("x"), .value(nil), .aria("invalid", nil), .checked(false), .none).string
                == #"<input name="x">"#)
        #expect(input(.checked(true), .flag("disabled")).string == "<input checked disabled>")
        #expect(p(.class(""), .aria("describedby", ids: [])) {}.string == "<p></p>")
        #expect(p(.aria("describedby", ids: ["a", "b"])) {}.string == #"<p aria-describedby="a b"></p>"#)
    }

    @Test func `a void element has no end tag`() {
        #expect((br() + hr() + img(.src("/a.png"), .alt(""))).string == #"<br><hr><img src="/a.png" alt="">"#)
    }

    @Test func `a text area keeps the line break at its start`() {
        #expect(textarea(.name("v")) { "\nhoi" }.string == "<textarea name=\"v\">\n\nhoi</textarea>")
    }

    @Test func `a drawing is made of the same functions`() {
        let icon = svg(.attribute("viewBox", "0 0 16 16"), .ariaHidden) {
            rect(.attribute("x", 1), .attribute("width", 2))
            svgText { "1 < 2" }
        }
        #expect(
            icon.string == "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
                + "<rect x=\"1\" width=\"2\"></rect><text>1 &lt; 2</text></svg>")
    }

    @Test func `a document states its language, direction and encoding first`() {
        let page = document(lang: "ar", dir: .rightToLeft) {
            title { "</title>" }
        } body: {
            main(.id("inhoud")) { "x" }
        }
        #expect(
            page.string == "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\">"
                + "<title>&lt;/title&gt;</title></head><body><main id=\"inhoud\">x</main></body></html>\n")
    }

    @Test func `only what we name so enters unescaped`() {
        #expect(HTML(verbatim: "<b>").string == "<b>")
        #expect(HTML(trustedBytes: "<b>".utf8).string == "<b>")
        #expect(style(HTML(verbatim: "p > a { color: red }")).string == "<style>p > a { color: red }</style>")
    }

    @Test func `pieces join with nothing or with a text between them`() {
        #expect([HTML("a"), HTML("b")].joined().string == "ab")
        #expect([HTML("a"), HTML("b")].joined(separator: " & ").string == "a &amp; b")
        #expect(HTML.empty.isEmpty && !HTML("x").isEmpty)
        var sum = HTML("x")
        sum += HTML("y")
        #expect(div { [sum, HTML("z")] } == div { "xyz" })
    }

    @Test func `inline script and style cannot be written`() async {
        await #expect(processExitsWith: .failure) { _ = p(.attribute("onclick", "x")) {} }
        await #expect(processExitsWith: .failure) { _ = p(.attribute("STYLE", "x")) {} }
        await #expect(processExitsWith: .failure) { _ = tag("Script") { "x" } }
        await #expect(processExitsWith: .failure) { _ = style(HTML(verbatim: "</style><script>")) }
    }
}

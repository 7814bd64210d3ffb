import HTML
import Testing

@Suite("HTML – a link leads only where a link may lead")
struct AddressTests {
    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x",
        "file:///etc",
        "blob:x", "//evil.example/x", "\\\\evil.example", "/\\evil.example", "view-source:x", "ftp://x",
        "javascript\u{0301}:x", "http\u{0}://x",
    ])
    func `a foreign scheme is left out`(address: String) {
        #expect(a(.href(address)) { "x" } == a { "x" })
        #expect(form(.action(address)) {} == form {})
        #expect(img(.src(address)) == img())
        #expect(button(.attribute("FormAction", address)) {} == button {})
        #expect(tag("use", .attribute("xlink:href", address)) {} == tag("use") {})
    }

    @Test(arguments: [
        "/werk", "volgen", "?fout=1#melding", "#melding", "", "https://example.org/a?b=c:d",
        "HTTP://example.org",
        "mailto:naam@voorbeeld.nl", "tel:+31501234567", "/a:b", "?x=javascript:1", "/volgen/é",
    ])
    func `our own addresses and the four schemes pass`(address: String) {
        #expect(a(.href(address)) { "x" }.string == "<a href=\"\(address)\">x</a>")
    }

    @Test func `an address is escaped like any value`() {
        #expect(a(.href("/?a=1&b=\"")) { "x" }.string == "<a href=\"/?a=1&amp;b=&quot;\">x</a>")
    }

    @Test func `an entity in an address stays text, so it spells no scheme`() {
        #expect(a(.href("jav&#x61;script:x")) { "x" }.string == "<a href=\"jav&amp;#x61;script:x\">x</a>")
    }
}

import HTML
import Testing

@Suite("HTML – nothing that is typed becomes markup")
struct EscapingTests {
    /// Per scalar: by grapheme, a `<` joined to a neighbour would look like no `<` at all.
    private func holds(_ html: HTML, _ scalar: Unicode.Scalar) -> Bool {
        html.string.unicodeScalars.contains(scalar)
    }

    @Test(arguments: [
        "\u{0600}<img src=x onerror=alert(1)\u{0600}>", "<\u{0301}script>", "\u{200D}<\u{FE0F}b>",
        "<script>alert(1)</script>", "</textarea><script>", "</title><b>", "<!-- -->", "<![CDATA[x]]>",
        "<?xml?>", "<svg/onload=alert(1)>", "<\u{0}script>", "\u{1F469}\u{200D}<\u{200D}\u{1F469}",
    ])
    func `text never opens a tag`(payload: String) {
        let html = HTML(payload)
        #expect(!holds(html, "<") && !holds(html, ">"))
        #expect(html.bytes.allSatisfy { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") })
    }

    @Test(arguments: [
        "\" onfocus=alert(1) autofocus x=\"", "\"\u{0301} onfocus=alert(1) y=\"\u{0301}", "' x='", "\">",
        "'>",
        "\u{0600}\"", "`", "x\" y",
    ])
    func `a value never leaves its quotes`(payload: String) {
        let html = input(.value(payload))
        #expect(html.string.utf8.count { $0 == UInt8(ascii: "\"") } == 2)
        #expect(html.string.utf8.count { $0 == UInt8(ascii: "'") } == 0)
        #expect(html.string.utf8.count { $0 == UInt8(ascii: ">") } == 1)
        #expect(html.bytes.starts(with: "<input value=\"".utf8))
    }

    @Test func `an entity that somebody types is shown as typed`() {
        #expect(HTML("&lt;b&gt; &amp; &#60;").string == "&amp;lt;b&amp;gt; &amp;amp; &amp;#60;")
    }

    @Test func `all five signs have one spelling`() {
        #expect(HTML("a&b<c>d\"e'f").string == "a&amp;b&lt;c&gt;d&quot;e&#39;f")
    }

    @Test(arguments: Array(UInt8(0)..<0x20) + [0x7F])
    func `a control character cannot reach the parser`(byte: UInt8) {
        let text = "a" + String(Unicode.Scalar(byte)) + "b"
        let isSpace = [0x09, 0x0A, 0x0D].contains(byte)
        #expect(HTML(text).string == (isSpace ? text : "a\u{FFFD}b"))
    }

    @Test func `other languages pass unchanged`() {
        for text in ["Gülşen Öztürk", "Żaneta Łęcka", "نسخة", "ትግርኛ", "👩‍👩‍👧", "e\u{0301}", "\u{202E}x"] {
            #expect(HTML(text).string.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test func `five megabytes of signs are escaped`() {
        let html = HTML(String(repeating: "<&", count: 1_000_000))
        #expect(html.bytes.count == 9_000_000)
    }

    @Test func `no random text ever holds a sign that we did not write`() {
        var dice = Dice(seed: 20_260_331)
        let marks: [Unicode.Scalar] = ["<", ">", "\"", "'", "&", "\u{0}", "\u{0600}", "\u{0301}", "\u{200D}"]
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<40, using: &dice) {
                let any = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &dice))
                text.append(Bool.random(using: &dice) ? marks.randomElement(using: &dice) ?? "<" : any ?? "x")
            }
            let html = div(.id(String(text))) { String(text) }
            #expect(html.bytes.count { $0 == UInt8(ascii: "<") } == 2)
            #expect(html.bytes.count { $0 == UInt8(ascii: ">") } == 2)
            #expect(html.bytes.count { $0 == UInt8(ascii: "\"") } == 2)
            #expect(String(validating: html.bytes, as: UTF8.self) != nil)
        }
    }
}

/// SplitMix64: the same texts in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

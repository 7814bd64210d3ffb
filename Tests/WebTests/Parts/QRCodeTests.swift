import HTML
import Testing

@testable import Web

@Suite("Parts – a code for a telephone")
struct QRCodeTests {
    private let address = "https://klachten.voorbeeld.example/volgen"

    @Test func `three corners have the square by which a reader finds it, the fourth has none`() throws {
        let code = try #require(QRCode(address, title: "Volg je klacht"))
        let far = code.width - 7
        for (left, top) in [(0, 0), (far, 0), (0, far)] {
            #expect(finder(in: code, left, top), "no square at \(left), \(top)")
        }
        #expect(!finder(in: code, far, far))
    }

    /// As ISO/IEC 18004 draws it: a ring of 7, a light ring within, a heart of 3 by 3.
    private func finder(in code: QRCode, _ left: Int, _ top: Int) -> Bool {
        (0..<7).allSatisfy { row in
            (0..<7).allSatisfy { column in
                let ring = max(abs(column - 3), abs(row - 3))
                return code.isDark(left + column, top + row) == (ring != 2)
            }
        }
    }

    @Test func `the row and the column between the squares alternate`() throws {
        let code = try #require(QRCode(address, title: "Volg je klacht"))
        for place in 8..<(code.width - 8) {
            #expect(code.isDark(place, 6) == place.isMultiple(of: 2))
            #expect(code.isDark(6, place) == place.isMultiple(of: 2))
        }
    }

    @Test func `four light modules lie around it, drawn and not left to the page`() throws {
        let code = try #require(QRCode(address, title: "Volg je klacht"))
        let markup = TestMarkup(code.html.string)
        let side = "\(code.width + 8)"
        #expect(markup.tags("svg").first?.attributes["viewBox"] == "0 0 \(side) \(side)")
        #expect(markup.tags("rect").first?.attributes["width"] == side)
        #expect(markup.tags("rect").first?.attributes["fill"] == "#fff")
        let drawn = try #require(markup.tags("path").first?.attributes["d"])
        #expect(drawn.hasPrefix("M4 4h7v1h-7z"))
        #expect(!code.isDark(-1, 0) && !code.isDark(0, code.width))
    }

    @Test func `what is drawn is what was encoded`() throws {
        let code = try #require(QRCode(address, title: "Volg je klacht"))
        let drawn = try #require(TestMarkup(code.html.string).tags("path").first?.attributes["d"])
        let lengths = drawn.split(separator: "M").compactMap { bar in
            bar.split(separator: "h").dropFirst().first.flatMap { Int($0.prefix { $0 != "v" }) }
        }
        let dark = (0..<code.width).reduce(0) { sum, row in
            sum + (0..<code.width).count { code.isDark($0, row) }
        }
        #expect(lengths.reduce(0, +) == dark)
    }

    @Test func `its name is said, escaped`() throws {
        let code = try #require(QRCode(address, title: "Volg <je> \"klacht\""))
        let tag = try #require(TestMarkup(code.html.string).tags("svg").first)
        #expect(tag.attributes["role"] == "img")
        #expect(code.html.string.contains("aria-label=\"Volg &lt;je&gt; &quot;klacht&quot;\""))
    }

    @Test func `other words make another code, the same words the same`() throws {
        let code = QRCode(address, title: "-")?.html
        #expect(code == QRCode(address, title: "-")?.html)
        #expect(code != QRCode(address + "/", title: "-")?.html)
    }

    @Test(arguments: [0, 513, 10_000])
    func `nothing, and what no telephone would read, makes no code`(bytes: Int) {
        #expect(QRCode(String(repeating: "a", count: bytes), title: "-") == nil)
    }

    @Test func `the longest still makes one`() {
        #expect(QRCode(String(repeating: "a", count: 512), title: "-") != nil)
    }
}

import CaseDesk
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Procedure

extension Response {
    /// A frozen letter brings its own style; nothing else of it may run or load.
    static let letterPolicy = """
        default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; \
        frame-ancestors 'none'; base-uri 'none'
        """

    /// A frozen letter on its own, as it was digested.
    static func frozenLetter(_ letter: LetterText) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .contentSecurityPolicy: letterPolicy],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: letter.bytes)))
    }
}

/// A frozen letter inside a page of the site: the same words, its headings one level below those of the page.
struct LetterInPage: Part {
    let letter: LetterText
    let name: String

    /// `name` is what a screen reader calls it.
    init(_ letter: LetterText, _ name: String) {
        (self.letter, self.name) = (letter, name)
    }

    var html: HTML {
        LetterFrame(name) {
            div(.lang(letter.language.rawValue)) { HTML(trustedBytes: Self.body(of: letter.bytes)) }
        }.html
    }

    /// What stands within `<main>`.
    ///
    /// Safe here: the letter was written by our own builder, which escapes every word of a person, and its
    /// digest was compared when it was read; so a tag in it is always a tag of ours.
    private static func body(of bytes: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        if let start = text.range(of: "<main class=\"letter\">"), let end = text.range(of: "</main>") {
            text = String(text[start.upperBound..<end.lowerBound])
        }
        for level in [3, 2, 1] {
            text = text.replacing("<h\(level)>", with: "<h\(level + 1)>")
            text = text.replacing("</h\(level)>", with: "</h\(level + 1)>")
        }
        return Array(text.utf8)
    }
}

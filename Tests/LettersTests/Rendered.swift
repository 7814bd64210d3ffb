import Foundation
import HTML
import Letters
import Procedure
import Testing

/// A letter as people read it, for what must be there and what must not.
struct Rendered: Sendable, CustomTestStringConvertible {
    let name: String
    let letter: LetterSheet
    let language: Language

    let html: String
    /// The words between the tags, without the style sheet.
    let words: String

    var testDescription: String { "\(name) in \(language.rawValue)" }

    init(name: String, letter: LetterSheet, language: Language) {
        self.name = name
        self.letter = letter
        self.language = language
        html = letter.html(in: language).string
        words = Self.words(in: html)
    }

    private static func words(in html: String) -> String {
        var words: [UInt8] = []
        var isTag = false
        let body = html.range(of: "<body>").map { html[$0.upperBound...] } ?? html[...]
        for byte in body.utf8 {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { words.append(byte) }
            if byte == UInt8(ascii: ">") {
                isTag = false
                words.append(UInt8(ascii: " "))
            }
        }
        return String(decoding: words, as: UTF8.self)
            .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }

    static let all: [Rendered] = LetterCatalogue.previews.flatMap { name, letter in
        Language.allCases.map { Rendered(name: name, letter: letter, language: $0) }
    }

    static func all(_ kind: Letter.Kind) -> [Rendered] { all.filter { $0.letter.kind == kind } }

    static func one(_ kind: Letter.Kind, _ name: String, _ language: Language = .dutch) -> Rendered? {
        all(kind).first { $0.name == "\(kind.rawValue), \(name)" && $0.language == language }
    }
}

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

    var testDescription: String { "\(name) in \(language.rawValue)" }
    var html: String { letter.html(in: language).string }

    /// The words between the tags, without the style sheet.
    var words: String {
        var words = ""
        var isTag = false
        let body = html.range(of: "<body>").map { html[$0.upperBound...] } ?? html[...]
        for character in body {
            if character == "<" { isTag = true }
            if !isTag { words.append(character) }
            if character == ">" {
                isTag = false
                words.append(" ")
            }
        }
        return words.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing(
            "&amp;", with: "&")
    }

    static let all: [Rendered] = LetterCatalogue.previews.flatMap { name, letter in
        Language.allCases.map { Rendered(name: name, letter: letter, language: $0) }
    }

    static func all(_ kind: Letter.Kind) -> [Rendered] { all.filter { $0.letter.kind == kind } }

    static func one(_ kind: Letter.Kind, _ name: String, _ language: Language = .dutch) -> Rendered? {
        all(kind).first { $0.name == "\(kind.rawValue), \(name)" && $0.language == language }
    }
}

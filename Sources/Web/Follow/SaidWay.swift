import Procedure
import Texts

/// A way to be reached in a few lines, as its owner reads it.
struct SaidWay {
    let lines: [String]

    init(_ contact: ContactWish, _ texts: Catalogue) {
        let way = texts.label.people.contact(contact)
        let words = texts.follow.wish.reach
        lines =
            switch contact {
            case .call(let number, let letters, let times):
                ["\(way): \(number.text)"]
                    + (letters.map { ["\(words.lettersTo): \($0.text)"] } ?? [])
                    + (times.map { ["\(words.safeTimes): \($0.text)"] } ?? [])
            case .email(let address), .letter(let address): ["\(way): \(address.text)"]
            case .code, .none: [way]
            }
    }

    /// In one piece, with the line ends of addresses as spaces: a form gives them back changed.
    var text: String {
        lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

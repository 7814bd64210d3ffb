import HTML

/// A field of one line.
public struct TextField: Part {
    /// What the browser and the phone offer for it.
    public enum Kind: Sendable, Equatable {
        /// Words.
        case text
        /// A mail address.
        case email
        /// A telephone number.
        case telephone
        /// A secret; paste stays allowed.
        case password
        /// What to look for.
        case search
        /// Digits, without the arrows of a number field.
        case digits
        /// A code in capitals, never filled in or corrected by the browser.
        case code
    }

    /// How wide the answer is likely to be.
    public enum Width: Sendable, Equatable {
        /// The whole column.
        case full
        /// A date, a number.
        case short
        /// Two digits.
        case tiny
    }

    let field: Field
    let value: String
    let kind: Kind
    let width: Width
    let autocomplete: String?

    /// `autocomplete` as in WCAG 1.3.5: `name`, `tel`, `email`, `street-address`.
    public init(
        _ field: Field, value: String = "", _ kind: Kind = .text, width: Width = .full,
        autocomplete: String? = nil
    ) {
        (self.field, self.value, self.kind) = (field, value, kind)
        (self.width, self.autocomplete) = (width, autocomplete)
    }

    /// See `Part`.
    public var html: HTML { field.labelled { control } }

    private var control: HTML {
        input(
            .class("input", width.style), .id(field.id), .name(field.name), .type(kind.type),
            .inputmode(kind == .digits ? "numeric" : nil), .value(value),
            .autocomplete(kind == .code ? "off" : autocomplete),
            .autocapitalize(kind == .code ? "characters" : nil),
            .attribute("spellcheck", kind == .code ? "false" : nil),
            kind == .text || kind == .search ? .dir(.unknown) : .none,
            field.required, field.invalid, field.described)
    }
}

extension TextField.Kind {
    fileprivate var type: String {
        switch self {
        case .text, .digits, .code: "text"
        case .email: "email"
        case .telephone: "tel"
        case .password: "password"
        case .search: "search"
        }
    }
}

extension TextField.Width {
    var style: String {
        switch self {
        case .full: ""
        case .short: "input--short"
        case .tiny: "input--tiny"
        }
    }
}

/// A field for a story.
public struct TextArea: Part {
    let field: Field
    let value: String
    let rows: Int

    /// No counter and no limit in the markup: too long is said in words afterwards, and nothing is cut off.
    public init(_ field: Field, value: String = "", rows: Int = 10) {
        (self.field, self.value, self.rows) = (field, value, rows)
    }

    /// See `Part`.
    public var html: HTML {
        field.labelled {
            textarea(
                .class("input"), .id(field.id), .name(field.name), .rows(rows), .dir(.unknown),
                field.required, field.invalid, field.described
            ) { value }
        }
    }
}

/// Day, month and year apart: no mask, no calendar, and the day may stay empty.
public struct DateField: Part {
    /// One of the three.
    public struct Piece: Sendable {
        let name: String
        let label: String
        let value: String
        let isWrong: Bool
        let isLong: Bool

        /// `isWrong` marks the piece that the error is about; a long one holds the year or a month in words.
        public init(
            _ name: String, _ label: String, value: String = "", isWrong: Bool = false, isLong: Bool = false
        ) {
            (self.name, self.label, self.value) = (name, label, value)
            (self.isWrong, self.isLong) = (isWrong, isLong)
        }
    }

    let field: Field
    let pieces: [Piece]

    /// An error that names no piece counts for the first; a summary then points at `piece.name`.
    public init(_ field: Field, _ pieces: Piece...) {
        (self.field, self.pieces) = (field, pieces)
    }

    /// See `Part`.
    public var html: HTML {
        field.grouped {
            div(.class("date")) { for piece in pieces { control(piece) } }
        }
    }

    private func control(_ piece: Piece) -> HTML {
        let isWrong = piece.isWrong || (field.error != nil && !pieces.contains { $0.isWrong })
        return div {
            tag("label", .for(piece.name)) { piece.label }
            input(
                .class("input", piece.isLong ? "input--short" : "input--tiny"), .id(piece.name),
                .name(piece.name),
                .type("text"), .inputmode(piece.isLong ? nil : "numeric"), .value(piece.value),
                .autocomplete("off"), .aria("invalid", isWrong ? "true" : nil))
        }
    }
}

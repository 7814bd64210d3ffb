import HTML

/// What every field has: a name, a question, perhaps a hint, and what to do when the answer could not be
/// used.
public struct Field: Sendable {
    /// The key that the server reads; a group of boxes ends in `[]`.
    public var name: String
    /// The question.
    public var question: String
    /// Says beforehand what is meant.
    public var hint: String?
    /// Says afterwards what to do.
    public var error: String?
    /// Spoken as "required"; nothing marks it for the eye, because what may stay empty says so.
    public var isNeeded: Bool
    /// Whether the question is a heading: that of the page, or of its part of a page with more questions.
    public var heading: Heading
    /// What stands between the hint and the field, such as prompts that open.
    public var aside: HTML

    /// What a question is besides the name of its field.
    public enum Heading: Sendable, Equatable {
        case none
        /// The `h1`.
        case page
        /// An `h2`.
        case section
    }

    /// Name and question are enough.
    public init(
        _ name: String, _ question: String, hint: String? = nil, error: String? = nil, isNeeded: Bool = false,
        heading: Heading = .none, aside: HTML = .empty
    ) {
        (self.name, self.question, self.hint, self.error) = (name, question, hint, error)
        (self.isNeeded, self.heading, self.aside) = (isNeeded, heading, aside)
    }

    /// What a summary of errors points at: the field, or the first choice of a group.
    public var id: String { Self.id(of: name) }

    /// The `id` that a field of this name gets.
    public static func id(of name: String) -> String {
        name.hasSuffix("[]") ? String(name.dropLast(2)) : name
    }

    var hintID: String? { hint == nil ? nil : "\(id)-hint" }
    var errorID: String? { error == nil ? nil : "\(id)-fout" }

    /// Hint before error: that is the order on the page.
    var described: Attribute { .aria("describedby", ids: [hintID, errorID].compactMap { $0 }) }
    var invalid: Attribute { .aria("invalid", error == nil ? nil : "true") }
    var required: Attribute { .aria("required", isNeeded ? "true" : nil) }

    /// Hint, aside and error, as they stand above the field.
    var notes: HTML {
        var notes = HTML.empty
        if let hint { notes += p(.class("hint"), .id(hintID)) { hint } }
        notes += aside
        if let error { notes += ErrorMessage(error, id: errorID).html }
        return notes
    }

    /// A field with its label above it.
    func labelled(@HTMLBuilder control: () -> HTML) -> HTML {
        let label = tag("label", .for(id)) { question }
        return div(.class("field", error == nil ? "" : "field--error")) {
            headed(label)
            notes
            control()
        }
    }

    private func headed(_ words: HTML) -> HTML {
        switch heading {
        case .none: words
        case .page: h1 { words }
        case .section: h2 { words }
        }
    }

    /// Several controls that answer one question.
    func grouped(@HTMLBuilder controls: () -> HTML) -> HTML {
        fieldset(.class("field", error == nil ? "" : "field--error"), described) {
            legend { headed(HTML(question)) }
            notes
            controls()
        }
    }
}

/// Says what to do, in words and not by colour alone.
public struct ErrorMessage: Part {
    let words: String
    let id: String?

    /// The `id` lets the field point at it.
    public init(_ words: String, id: String? = nil) {
        (self.words, self.id) = (words, id)
    }

    /// See `Part`.
    public var html: HTML {
        p(.class("error"), .id(id)) {
            Icon.attention
            words
        }
    }
}

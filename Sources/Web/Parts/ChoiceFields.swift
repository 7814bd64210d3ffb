import HTML

/// One of the answers that one can choose from.
public struct Choice: Sendable {
    let value: String
    let label: String
    let hint: String?
    let isUnavailable: Bool

    /// The hint of one that is unavailable says why.
    public init(_ value: String, _ label: String, hint: String? = nil, isUnavailable: Bool = false) {
        (self.value, self.label, self.hint, self.isUnavailable) = (value, label, hint, isUnavailable)
    }
}

/// One answer out of several; nothing is chosen beforehand and nothing unfolds.
public struct Radios: Part {
    let field: Field
    let choices: [Choice]
    let selected: String?

    /// `selected` is what was chosen before.
    public init(_ field: Field, _ choices: [Choice], selected: String? = nil) {
        (self.field, self.choices, self.selected) = (field, choices, selected)
    }

    /// See `Part`.
    public var html: HTML {
        field.grouped {
            for (index, choice) in choices.enumerated() {
                ChoiceLine(
                    type: "radio", field: field, choice: choice, index: index, isOn: choice.value == selected)
            }
        }
    }
}

/// Any number of answers; the name ends in `[]`.
public struct Checkboxes: Part {
    let field: Field
    let choices: [Choice]
    let ticked: Set<String>

    /// `ticked` holds the values that were ticked before.
    public init(_ field: Field, _ choices: [Choice], ticked: Set<String> = []) {
        precondition(field.name.hasSuffix("[]"), "internal error: a group of boxes needs a name with []")
        (self.field, self.choices, self.ticked) = (field, choices, ticked)
    }

    /// See `Part`.
    public var html: HTML {
        field.grouped {
            for (index, choice) in choices.enumerated() {
                ChoiceLine(
                    type: "checkbox", field: field, choice: choice, index: index,
                    isOn: ticked.contains(choice.value))
            }
        }
    }
}

/// A single box: ticked or not.
public struct Checkbox: Part {
    let field: Field
    let isTicked: Bool

    /// Sends `ja` when ticked; `FormData.has` asks whether it was.
    public init(_ field: Field, isTicked: Bool = false) {
        (self.field, self.isTicked) = (field, isTicked)
    }

    /// See `Part`.
    public var html: HTML {
        div(.class("field", field.error == nil ? "" : "field--error")) {
            field.error.map { ErrorMessage($0, id: field.errorID) }
            ChoiceLine(
                type: "checkbox", field: field, choice: Choice("ja", field.question, hint: field.hint),
                index: 0,
                isOn: isTicked)
        }
    }
}

/// The first line has the `id` of its field, so that a summary of errors leads to it.
struct ChoiceLine: Part {
    let type: String
    let field: Field
    let choice: Choice
    let index: Int
    let isOn: Bool

    var html: HTML {
        let id = index == 0 ? field.id : "\(field.id)-\(index + 1)"
        let hintID = choice.hint == nil ? nil : "\(id)-uitleg"
        let ids = [hintID, type == "checkbox" ? nil : field.errorID].compactMap { $0 }
        return div(.class("choice")) {
            input(
                .id(id), .name(field.name), .type(type), .value(choice.value), .checked(isOn),
                .flag("disabled", if: choice.isUnavailable),
                type == "checkbox" && field.name.hasSuffix("[]") ? .none : field.invalid,
                .aria("describedby", ids: ids))
            tag("label", .for(id)) { choice.label }
            choice.hint.map { hint in p(.class("hint"), .id(hintID)) { hint } }
        }
    }
}

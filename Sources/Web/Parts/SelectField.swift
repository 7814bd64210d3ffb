import HTML

/// One answer out of a long list, such as everyone who works here.
public struct SelectField: Part {
    let field: Field
    let choices: [Choice]
    let selected: String

    /// `selected` is what was chosen before; a list begins with the choice for nothing.
    public init(_ field: Field, _ choices: [Choice], selected: String = "") {
        (self.field, self.choices, self.selected) = (field, choices, selected)
    }

    /// See `Part`.
    public var html: HTML {
        field.labelled {
            select(.class("input"), .id(field.id), .name(field.name), field.invalid, field.described) {
                for choice in choices {
                    option(.value(choice.value), .flag("selected", if: choice.value == selected)) {
                        choice.label
                    }
                }
            }
        }
    }
}

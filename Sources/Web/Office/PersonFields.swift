import CaseDesk
import HTML
import Procedure
import Texts

/// The fields of an account, the same for somebody new and somebody known.
struct PersonFields: Part {
    let form: PersonForm
    let office: Office
    let itself: StaffID?

    private var texts: DeskOffice { DeskTexts.dutch.office }
    private var optional: (String) -> String { DeskTexts.dutch.frame.optional }

    var html: HTML {
        HTML.empty
            + TextField(
                Field("naam", texts.name, error: form.problems["naam"]), value: form.name,
                autocomplete: "off"
            ).html
            + TextField(
                Field("email", texts.email, error: form.problems["email"]), value: form.email, .email,
                autocomplete: "off"
            ).html
            + TextField(
                Field("telefoon", optional(texts.telephone), hint: texts.telephoneHint),
                value: form.telephone, .telephone, autocomplete: "off"
            ).html
            + roles
            + TextField(Field("team", optional(texts.team)), value: form.team, autocomplete: "off").html
            + SelectField(
                Field("leiding", texts.manager, hint: texts.managerHint, error: form.problems["leiding"]),
                others, selected: form.manager
            ).html
            + SelectField(
                Field("invaller", texts.substitute, error: form.problems["invaller"]), others,
                selected: form.substitute
            ).html
    }

    private var roles: HTML {
        let labels = Catalogue.of(.dutch).label.people
        return Checkboxes(
            Field("rol[]", texts.roles, error: form.problems["rol"]),
            Role.allCases.map { Choice($0.rawValue, labels.role($0)) },
            ticked: Set(form.roles.map(\.rawValue))
        ).html
    }

    private var others: [Choice] {
        [Choice("", texts.nobody)]
            + office.open.filter { $0.id != itself }.map { Choice($0.id.text, $0.name) }
    }

    /// Two days, both empty for who is there.
    @HTMLBuilder var absence: HTML {
        form.from.field(texts.absentFrom, hint: texts.absentHint, problems: form.problems)
        form.through.field(texts.absentThrough, problems: form.problems)
    }
}

import CaseDesk
import Procedure
import Texts

extension IntakeForm {
    /// Everything that is not right yet, in the order of the page.
    var problems: [FieldProblem] {
        let asked = Question.allCases.filter { Self.asks.contains($0) && $0.isAsked(questions) }
        return of(received) + of(channel) + of(postmark) + of(language) + asked.flatMap(problems(of:))
    }

    /// The questions of the page; the pages between them on the site are for who fills it in alone.
    static let asks: [Question] = [
        .story, .urgency, .when, .about, .effect, .wishes, .behalf, .represented, .name, .contact, .needs,
    ]

    /// The names of all fields that the page sends.
    static let fields: [String] =
        ["ontvangen", "stempel"].flatMap { ["\($0)-dag", "\($0)-maand", "\($0)-jaar"] }
        + ["kanaal", "brieftaal", "zonderadres", "hoortbij", "helpkan", "helpwat"]
        + (asks + [.detail]).flatMap(\.fields).filter { !["langer", "brieven"].contains($0) }

    private func problems(of question: Question) -> [FieldProblem] {
        switch question {
        case .when: of(happened)
        case .contact: of(contact)
        case .story, .urgency, .helpNow, .overAYear, .about, .effect, .wishes, .files, .behalf,
            .represented, .name, .detail, .needs:
            questions.problems(of: question)
        }
    }

    private func of<Value>(_ read: () throws(FieldProblems) -> Value) -> [FieldProblem] {
        do throws(FieldProblems) {
            _ = try read()
            return []
        } catch { return error.list }
    }
}

extension IntakeForm {
    /// What is no part of the complaint: to which other one it belongs, and help that cannot go on.
    var also: AlsoAsked {
        var also = AlsoAsked()
        also.belongsTo = Words(questions.value("hoortbij"))?.text
        if questions.value("helpkan") == YesNo.no.rawValue {
            also.helpCannotGoOn =
                Words(questions.value("helpwat")) ?? Words(DeskTexts.dutch.intake.helpNoWords)
        }
        return also
    }

    /// What the next of a group tells for themselves; the story they have in common.
    static let ownFields: Set<String> = Set(
        [Question.name, .contact, .detail, .needs].flatMap(\.fields) + ["zonderadres", "helpkan", "helpwat"])
}

extension Draft {
    /// Puts the whole page into the draft, as typed.
    mutating func takeIntake(_ form: FormData) {
        for name in IntakeForm.fields {
            let values = name.hasSuffix("[]") ? form.list(name) : [form.text(name)].filter { !$0.isEmpty }
            answers[name] = values.isEmpty ? nil : values
        }
        answers[FileNote.field] = nil
        window = form.text(Self.windowField)
    }

    /// Whether what the page says may take the place of what lies here.
    func takes(_ form: FormData) -> Bool { sent == nil && isOfWindow(in: form) }
}

import CaseDesk
import HTML
import Procedure
import Texts

/// The text, the terms, the first day and the reason; what was typed stands in it, else what holds now.
struct EditionFormPage: Part {
    let edition: Edition?
    let typed: FormData?
    let problems: [FieldProblem]
    let token: String

    private var texts: DeskProcedure { DeskTexts.dutch.procedure }
    private var terms: Terms { edition?.version.terms ?? Terms() }

    @HTMLBuilder var html: HTML {
        h1 { texts.newTitle }
        p(.class("lead")) { texts.newLead }
        PostForm(to: EditionController.newAddress, token: token) {
            date
            area("reden", texts.reason, rows: 2, or: "")
            h2 { texts.terms }
            for term in EditionProblem.Term.allCases { number(term) }
            area(
                "gronden", texts.grounds, hint: texts.groundsHint, rows: 4,
                or: (edition?.policies ?? []).joined(separator: "\n"))
            labels
            measureLabels
            area("tekst", texts.text, hint: texts.textHint, rows: 20, or: edition?.text ?? "")
            Buttons { Button(texts.look, name: "stap", value: "bekijk") }
        }
    }

    private var date: DateField {
        let date = typed.map { TypedDate($0, "dag") } ?? TypedDate("dag")
        return date.field(texts.effective, hint: texts.effectiveHint, problems: problems)
    }

    private func number(_ term: EditionProblem.Term) -> TextField {
        TextField(
            Field(
                term.rawValue, term.question,
                hint: texts.between(term.range.lowerBound, term.range.upperBound),
                error: problems[term.rawValue]),
            value: typed?.text(term.rawValue) ?? String(terms[keyPath: term.path]), .digits, width: .tiny)
    }

    private var labels: HTML {
        let words = (edition?.subjects ?? []).compactMap { label in
            Subject(rawValue: label.name).map { "\(DeskTexts.dutch.phase.subject($0)): \(label.words)" }
        }
        let list = ul { for subject in Subject.allCases { li { DeskTexts.dutch.phase.subject(subject) } } }
        return area(
            "woorden", texts.labels, hint: texts.labelsHint, rows: 4, or: words.joined(separator: "\n")
        )
        .html + Details(DeskTexts.dutch.parts.subject) { list }.html
    }

    private var measureLabels: HTML {
        let words = (edition?.measures ?? []).compactMap { label in
            MeasureKind(rawValue: label.name).map { "\($0.ownWords): \(label.words)" }
        }
        let list = ul { for measure in MeasureKind.allCases { li { measure.ownWords } } }
        return area(
            "maatregelen", texts.measureLabels, hint: texts.measureLabelsHint, rows: 4,
            or: words.joined(separator: "\n")
        )
        .html + Details(DeskTexts.dutch.measure.kind) { list }.html
    }

    private func area(_ name: String, _ question: String, hint: String? = nil, rows: Int, or first: String)
        -> TextArea
    {
        TextArea(
            Field(name, question, hint: hint, error: problems[name]), value: typed?.text(name) ?? first,
            rows: rows)
    }
}

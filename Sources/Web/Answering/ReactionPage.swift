import CaseDesk
import HTML
import Procedure
import Texts

/// The one field in which they write how they saw it, with whatever another window kept of it.
struct ReactionPage: Part {
    let visit: AskedVisit
    let text: String
    /// The mark of the draft that this page shows.
    let seen: String
    let others: [String]
    let problem: String?

    private var texts: RespondentTexts.Reaction { visit.texts.reaction }

    init(_ visit: AskedVisit, _ text: String, seen: String, problem: String) {
        (self.visit, self.text, self.seen, self.problem) = (visit, text, seen, problem)
        others = []
    }

    init(_ visit: AskedVisit, _ draft: KeptWords?, problem: String? = nil) {
        (self.visit, self.problem) = (visit, problem)
        let own = draft?.text(Desk.reactionField) ?? ""
        (text, seen) = (own, draft?.mark ?? "")
        let kept = (draft?.others ?? []).flatMap { $0.map(\.value) }
        others = kept.filter { Words($0) != nil && $0 != own }
    }

    @HTMLBuilder var html: HTML {
        if !others.isEmpty { beside }
        h1 { texts.title }
        if visit.question.isOpen {
            p { strong { left } }
            if let question = visit.question.question { blockquote { Paragraphs(question) } }
            form
            p { Link(visit.texts.files.title, to: visit.address("bestand")) }
        } else {
            p { visit.texts.ended }
            if !text.isEmpty { Card { Paragraphs(text) } }
        }
    }

    private var left: String {
        QuestionPart.left(visit.question, visit.context.texts, on: visit.site.now().today)
    }

    private var beside: HTML {
        Notice(.attention) {
            p { texts.others }
            for words in others { blockquote { Paragraphs(words) } }
        }.html
    }

    private var form: HTML {
        PostForm(to: visit.address("reactie"), token: visit.context.csrfToken) {
            input(.type("hidden"), .name(WrittenText.seen), .value(seen))
            TextArea(
                Field(
                    Desk.reactionField, texts.label, hint: texts.hint, error: problem, isNeeded: true),
                value: text, rows: 12)
            p(.class("hint")) { texts.readers }
            Buttons {
                Button(texts.preview)
                Button(texts.save, .second, name: WrittenText.button, value: "ja")
            }
        }.html
    }
}

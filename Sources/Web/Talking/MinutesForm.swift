import HTML
import Procedure
import Texts

/// What somebody says of minutes: right, or what is not right, in their own words.
struct MinutesForm {
    var typed = FormData()
    var problems: [FieldProblem] = []

    init(_ form: FormData = FormData()) {
        typed = form
    }

    /// Nil with a problem where the answer cannot be read.
    mutating func verdict(_ texts: Catalogue) -> Conversation.Comment.Verdict? {
        let words = texts.follow.minutes
        switch typed.text("klopt") {
        case "ja": return .correct
        case "nee":
            guard let wrong = Words(typed.text("woorden")) else {
                problems = [FieldProblem("woorden", words.empty)]
                return nil
            }
            guard wrong.text.count <= ComplaintForm.longestStory else {
                problems = [FieldProblem("woorden", texts.follow.message.tooLong)]
                return nil
            }
            return .incorrect(wrong)
        default:
            problems = [FieldProblem("klopt", words.choose)]
            return nil
        }
    }

    /// A first answer is a choice; after it something can still be added.
    @HTMLBuilder func fields(_ texts: Catalogue, by day: String?, isFirst: Bool) -> HTML {
        let words = texts.follow.minutes
        if isFirst {
            Radios(
                Field("klopt", words.question, error: problems["klopt"], isNeeded: true),
                [Choice("ja", words.yes), Choice("nee", words.no)], selected: typed.text("klopt"))
            TextArea(
                Field("woorden", words.label, hint: words.hint, error: problems["woorden"]),
                value: typed.text("woorden"), rows: 5)
            Buttons { Button(words.send) }
        } else {
            input(.type("hidden"), .name("klopt"), .value("nee"))
            TextArea(
                Field("woorden", words.addLabel, hint: day.map(words.addBy), error: problems["woorden"]),
                value: typed.text("woorden"), rows: 4)
            Buttons { Button(words.send, .second) }
        }
    }
}

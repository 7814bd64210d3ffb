import CaseDesk
import HTML
import Texts

/// Question 1: the story first, in the person's own words.
struct StoryPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.story.title }

    var fields: HTML { telling + photo + keep }

    /// The question itself, with its prompts.
    var telling: HTML {
        let story = texts.story
        var question = sheet.heading("verhaal", story.title, hint: story.hint, needed: true)
        question.aside =
            Details(story.helpHeading) { ul { for prompt in story.prompts { li { prompt } } } }.html
        return TextArea(question, value: sheet.value("verhaal")).html + charactersLeft
    }

    /// Said from nine tenths on: a counter before that only hurries people.
    private var charactersLeft: HTML {
        let count = sheet.value("verhaal").count
        let longest = ComplaintForm.longestStory
        guard count <= longest, count > longest / 10 * 9 else { return .empty }
        return p(.class("hint")) { texts.story.charactersLeft(longest - count) }
    }

    private var photo: HTML {
        let story = texts.story
        let file = sheet.form.files.first { $0.id == sheet.value("verhaalbestand") }
        return h2 { story.fileHeading }
            + (file.map { file in
                p { texts.files.file(file.name, sheet.common.fileSize(file.size)) }
            } ?? .empty)
            + FileField(
                sheet.field("foto", story.fileLabel, hint: story.fileHint), accept: UploadPart.accepted
            ).html
    }

    private var keep: HTML {
        Checkbox(
            sheet.field("langer", texts.keepLonger, hint: texts.keepLongerHint),
            isTicked: sheet.keepsHours == Draft.longHours
        ).html
    }
}

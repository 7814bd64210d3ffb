import CaseDesk
import HTML
import Texts

/// Question 7: one file at a time, and the list of those that are there.
///
/// The button that adds comes first in the form: pressing Enter never takes a file away.
struct FilesPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.files.title }

    @HTMLBuilder var fields: HTML {
        let words = texts.files
        h1 { words.title }
        p(.class("hint")) { words.hint + " " + words.kinds }
        p(.class("hint")) { words.properties }
        p(.class("hint")) { words.limits(Draft.maximumFiles, FileType.limit >> 20) }
        FileField(sheet.field("bestand", words.label), accept: UploadPart.accepted)
        Buttons { Button(words.add, .second) }
        list
    }

    private var list: HTML {
        let files = sheet.form.files
        guard !files.isEmpty else { return .empty }
        return h2 { texts.files.list }
            + FileList(
                files.map { file in
                    FileList.Item(
                        file.name, size: sheet.common.fileSize(file.size),
                        remove: Button(
                            sheet.common.remove, .second, name: "weg", value: file.id, hidden: " " + file.name
                        ))
                }
            ).html
    }
}

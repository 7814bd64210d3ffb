import CaseDesk
import HTML
import Texts

/// Question 7: one file at a time, a list, and a button to go on.
struct FilesPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.files.title }

    /// Within the form that sends a file.
    var fields: HTML {
        let words = texts.files
        return h1 { words.title } + p(.class("hint")) { words.hint }
            + p(.class("hint")) { words.limits(Draft.maximumFiles, FileType.limit >> 20) }
            + FileField(sheet.field("bestand", words.label), accept: UploadPart.accepted).html
    }

    /// Below it, in a form of its own: what there is already.
    var list: HTML {
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

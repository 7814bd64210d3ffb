import CaseDesk
import HTML
import Procedure
import Texts

/// The thread, then one field and one file.
struct MessagesPage: Part {
    let view: ComplainantView
    let office: Office
    let context: WebContext
    let typed: String
    let problems: [FieldProblem]
    let isSent: Bool

    private var texts: FollowTexts.Messages { context.texts.follow.message }

    @HTMLBuilder var html: HTML {
        if isSent { Notice(.good) { p { texts.sent } } }
        h1 { texts.title }
        if view.messages.isEmpty { p { texts.none } }
        for (index, message) in view.messages.enumerated() { line(message, isNew: isNew(index)) }
        PostForm(to: context.address(MessagesController.path), token: context.csrfToken, hasFile: true) {
            TextArea(
                Field(
                    "bericht", texts.label, hint: view.handler == nil ? texts.hintBefore : texts.hint,
                    error: problems["bericht"], isNeeded: true), value: typed, rows: 6)
            FileField(
                Field(
                    "bestand", texts.file, hint: fileHint, error: problems["bestand"]),
                accept: UploadPart.accepted)
            Buttons { Button(texts.send) }
        }
    }

    private var fileHint: String {
        let words = context.texts.form.files
        return "\(words.kinds) \(words.properties)"
    }

    /// The last lines of ours, as many as were not seen.
    private func isNew(_ index: Int) -> Bool {
        guard view.messages[index].from != .complainant else { return false }
        return view.messages[index...].count { $0.from != .complainant } <= view.newMessages
    }

    private func line(_ message: Contacts.Message, isNew: Bool) -> HTML {
        let day = context.texts.dates.long(message.on)
        let from =
            message.from.staff.map { texts.from(office.name(of: $0), day) }
            ?? (message.from == .complainant
                ? texts.fromYou(day) : texts.from(context.texts.follow.someoneOfUs, day))
        return Card {
            h2(.class("small")) { from }
            if isNew { p { StatusLabel(texts.new, .soon) } }
            pre(.dir(.unknown)) { message.words.text }
            for file in view.sentAlong where message.files.contains(file.id) {
                p {
                    a(.href(context.address("/volgen/bestand/\(file.id)"))) { bdi { file.name.text } }
                    " (\(context.texts.common.fileSize(file.size)))"
                }
            }
        }.html
    }
}

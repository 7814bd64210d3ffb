import CaseDesk
import HTML
import Procedure
import Texts

/// The messages, oldest first, and one field.
struct ThreadPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.message.title }

    @HTMLBuilder var content: HTML {
        let messages = casefile.contacts.messages
        if messages.isEmpty { p { texts.message.none } }
        ol(.class("thread")) {
            for message in messages {
                li {
                    h2 { texts.message.from(name(message.from), sheet.dates.long(message.on)) }
                    if new.contains(message) { p { StatusLabel(texts.day.isNew, .soon) } }
                    Paragraphs(message.words.text)
                    files(of: message)
                }
            }
        }
        for news in casefile.contacts.news {
            Notice(.attention, texts.action.words(.seeNews(news.what))) {
                p { sheet.dates.long(news.on) }
                if let words = news.words { blockquote { Paragraphs(words.text) } }
            }
        }
        sheet.readers()
        if isQuiet {
            Notice(.attention) { p { texts.message.silent(casefile.filing.procedure.terms.silence) } }
        }
        if !casefile.messagesReach, casefile.letterRoute == .code {
            Notice(.attention) { p { texts.message.callInstead } }
        }
        sheet.form("bericht", hasFile: true) {
            sheet.area(
                "bericht", isQuiet ? texts.message.oneLine : texts.message.label,
                hint: casefile.letterRoute == .post ? texts.work.asLetter : texts.message.hint, rows: 6
            )
            if casefile.letterRoute != .post || casefile.closing.hasEnded {
                FileField(
                    sheet.field("bestand", texts.message.file, hint: texts.message.fileHint),
                    accept: UploadPart.accepted)
            }
            Buttons {
                Button(texts.message.send)
                sheet.keepButton
            }
        }
    }

    private var new: [Contacts.Message] { casefile.contacts.unread(byComplainant: false) }

    private func files(of message: Contacts.Message) -> HTML {
        casefile.sentAlong.filter { message.files.contains($0.file.id) }.map { later in
            p {
                a(.href(sheet.address("bestand/\(later.file.id)"))) { bdi { later.file.name.text } }
                " (\(sheet.common.fileSize(later.file.size)))"
            }
        }.joined()
    }

    /// Silence is what makes people anxious: one line is enough.
    private var isQuiet: Bool { casefile.actions(on: sheet.today).contains { $0.kind == .writeOneLine } }

    private func name(_ actor: Actor) -> String {
        switch actor {
        case .complainant: sheet.complainantName
        case .respondent(let id): sheet.name(of: id)
        case .staff(let person, _): sheet.view.office.name(of: person)
        case .clock: "–"
        }
    }
}

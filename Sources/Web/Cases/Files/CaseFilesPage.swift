import CaseDesk
import HTML
import Procedure
import Texts

/// Every file of the case, and a form for another one.
struct CaseFilesPage: StepPage {
    /// The secret and the name of a file that came with a form that was not right.
    static let waiting = "klaargezet"
    static let waitingName = "klaargezet-naam"

    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.file.title }
    private var kept: String? {
        sheet.typed.map { $0.text(Self.waitingName) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    @HTMLBuilder var content: HTML {
        CaseFileList(sheet: sheet)
        if sheet.isOfDesk { p(.class("hint")) { texts.file.oursForHandler } }
        h2 { texts.file.addTitle }
        PostForm(to: sheet.address("bestand"), token: sheet.token, hasFile: true) {
            sheet.radios(
                "van", texts.file.whose,
                [
                    Choice(Whose.theirs.rawValue, texts.file.theirs),
                    Choice(Whose.ours.rawValue, texts.file.ours, hint: texts.file.oursHint),
                ])
            sheet.date("kwam", texts.file.day, hint: texts.file.onlyTheirs)
            sheet.channels("weg", texts.file.how, hint: texts.file.onlyTheirs)
            if let kept {
                p {
                    texts.file.waits
                    bdi { kept }
                }
                for name in [Self.waiting, Self.waitingName] { sheet.kept(name) }
            }
            FileField(
                sheet.field(
                    "bestand", kept == nil ? texts.file.label : texts.file.another, hint: texts.file.hint),
                accept: UploadPart.accepted)
            Buttons { Button(texts.file.add) }
        }
    }
}

/// The files with whose each is, when it came, and who reads it.
struct CaseFileList: Part {
    let sheet: StepSheet

    private var texts: DeskFiles { sheet.texts.file }

    var html: HTML {
        let files = sheet.view.files
        guard !files.isEmpty else { return p { sheet.texts.casePage.none } }
        return ul(.class("plain")) {
            for later in files {
                li {
                    a(.href(sheet.address("bestand/\(later.file.id)"))) { bdi { later.file.name.text } }
                    " (\(sheet.common.fileSize(later.file.size)))"
                    p(.class("hint")) { origin(of: later) }
                    p(.class("hint")) {
                        sheet.texts.frame.whoReads(readers(of: later).joined(separator: " · "))
                    }
                }
            }
        }
    }

    private func origin(of later: LaterFile) -> String {
        let day = sheet.dates.long(later.receivedOn)
        let name = later.by.staff.map { sheet.view.office.name(of: $0) } ?? ""
        return switch later.source {
        case .complainant: texts.sent(day)
        case .received(_, let channel): texts.received(sheet.labels.channel(channel), day, name)
        case .ours: texts.made(name, day)
        case .respondent(let id): texts.reacted(sheet.name(of: id), day)
        }
    }

    /// The complainant their own, the handler all, and each respondent those that were shared.
    private func readers(of later: LaterFile) -> [String] {
        let shared = sheet.casefile.reactions.list.filter {
            $0.shared?.attachments.contains(later.file.id) == true
        }
        let isSent = sheet.casefile.contacts.messages.contains { $0.files.contains(later.file.id) }
        let own = later.source.isTheirs || isSent ? [sheet.texts.frame.readerComplainant] : []
        return own + [sheet.texts.frame.readerHandler] + shared.map { sheet.name(of: $0.respondent.who) }
    }
}

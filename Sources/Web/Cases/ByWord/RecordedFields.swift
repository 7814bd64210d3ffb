import CaseDesk
import HTML
import Procedure
import Texts

/// The fields of `RecordedForm`, at the end of every form for something that was said.
struct RecordedFields: Part {
    let sheet: StepSheet
    var question: String?

    @HTMLBuilder var html: HTML {
        sheet.date("gezegd", question ?? sheet.texts.work.recordedDay, or: sheet.today)
        sheet.channels("zeihoe", sheet.texts.contact.how)
        sheet.radios("hoorde", sheet.texts.byWord.heardBy, people, or: sheet.casefile.handling.handler?.text)
        Checkbox(
            sheet.field(
                "voorgelezen", sheet.texts.work.readBackFirst, hint: sheet.texts.byWord.readBackHint),
            isTicked: sheet.typed?.has("voorgelezen") ?? false)
    }

    private var people: [Choice] {
        let office = sheet.view.office
        let handler = sheet.casefile.handling.handler
        let own = handler.map { Choice($0.text, office.name(of: $0)) }
        let others = office.people(.intake).filter { $0.id != handler }
        return [own].compactMap { $0 }
            + others.map { Choice($0.id.text, $0.name, hint: sheet.texts.frame.readerDesk) }
    }
}

/// Writing it down, or first looking at the letter that confirms it.
struct RecordButtons: Part {
    let sheet: StepSheet

    var html: HTML {
        Buttons {
            Button(sheet.texts.work.saveIt)
            Button(sheet.texts.byWord.look, .second, name: "kijk", value: "ja")
        }.html
    }
}

import CaseDesk
import Procedure
import Texts

/// What a complainant let us know by word or on paper: the day, how, who heard it, and that it was read back.
struct RecordedForm {
    let declaration: Declaration

    init?(_ read: inout FormReader, _ view: HandlerView) {
        let day = read.past("gezegd")
        let over: Channel? = read.choice("zeihoe", DeskTexts.dutch.work.chooseChannel)
        let heardBy = view.office.accounts[StaffID(read.form.line("hoorde"))]?.id
        if heardBy == nil { read.note("hoorde", DeskTexts.dutch.byWord.noHeardBy) }
        guard let day, let over, let heardBy else { return nil }
        // Refused by the regulation when it was spoken and not read back.
        declaration = .recorded(
            on: day, over: over, heardBy: heardBy, readBack: read.form.has("voorgelezen"))
    }
}

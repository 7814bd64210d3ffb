import CaseDesk
import HTML
import Procedure
import Texts

/// Everything in the order in which it is read back, with the day of the answer and one box to tick.
struct IntakeCheckPage {
    let form: IntakeForm
    let sheet: QuestionSheet
    let received: Day
    let channel: Channel
    var same = SameName()
    let token: String
    var problems: [FieldProblem] = []
    var trouble: String?

    private var texts: DeskIntake { DeskTexts.dutch.intake }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    /// Two people can read to each other only when they speak.
    private var isSpoken: Bool { channel == .telephone || channel == .inPerson }

    var title: String { isSpoken ? texts.readAloud : texts.compare }

    var html: HTML {
        (trouble.map { Trouble($0).html } ?? .empty)
            + h1 { title } + p(.class("lead")) { isSpoken ? texts.readAloudLead : texts.compareLead }
            + notices
            + SummaryList(came + CheckRows(sheet: sheet, address: address).rows).html
            + PostForm(to: IntakeCheckController.path, token: token) {
                if let window = form.draft.window { WindowField(window: window) }
                Checkbox(
                    Field(
                        "voorgelezen", isSpoken ? texts.wasReadAloud : texts.wasCompared,
                        error: problems["voorgelezen"]))
                Buttons { Button(texts.file) }
            }.html
    }

    @HTMLBuilder private var notices: HTML {
        if form.questions.isOverAYear {
            Notice(.attention) { p { texts.tooOld(form.questions.procedure.terms.maximumAge) } }
        }
        if !same.atDesk.isEmpty {
            let numbers = same.atDesk.joined(separator: ", ")
            Notice(.attention) { p { texts.sameNameAtDesk(numbers) } }
        }
        if same.isWithHandler { Notice(.attention) { p { texts.sameNameGiven } } }
        if form.questions.has("nietbalie") { Notice(.info) { p { texts.deskWillNotRead } } }
    }

    private var came: [SummaryList.Row] {
        [
            row(texts.received, "ontvangen-dag", dates.long(received)),
            row(texts.channel, "kanaal", Catalogue.of(.dutch).label.channel(channel)),
            (try? form.postmark()).flatMap { $0 }.map {
                row(texts.postmarkRow, "stempel-dag", dates.long($0))
            },
            form.lastDay(receivedOn: received).map { row(texts.lastDayRow, "ontvangen-dag", dates.long($0)) },
            (try? form.language()).map { row(texts.language, "brieftaal", texts.languageName($0)) },
            form.also.belongsTo.map { row(texts.belongsToRow, "hoortbij", $0) },
            form.also.helpCannotGoOn.map { row(texts.helpNo, "helpkan", $0.text) },
        ].compactMap { $0 }
    }

    private func row(_ term: String, _ field: String, _ words: String) -> SummaryList.Row {
        let link = Link(
            sheet.common.change, to: "\(IntakeController.path)#\(field)", hidden: ": \(term)")
        return SummaryList.Row(term, change: link) { words }
    }

    /// The first field of the question, on the page of all questions.
    private func address(_ question: Question) -> String {
        let field =
            switch question {
            case .when: "dag"
            case .files: "bestand"
            case .detail: "telefoon"
            case .story, .urgency, .helpNow, .overAYear, .about, .effect, .wishes, .behalf, .represented,
                .name, .contact, .needs:
                Field.id(of: question.fields[0])
            }
        return "\(IntakeController.path)#\(field)"
    }
}

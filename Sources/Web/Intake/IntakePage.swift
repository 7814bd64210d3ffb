import CaseDesk
import HTML
import Procedure
import Texts

/// All questions on one page, in the order and the words of the site, so that it can be read aloud.
struct IntakePage {
    let form: IntakeForm
    let sheet: QuestionSheet
    let token: String
    let isSaved: Bool
    let trouble: String?
    /// That of the page on which it was begun.
    private let window: String

    init(form: IntakeForm, sheet: QuestionSheet, token: String, isSaved: Bool = false, trouble: String? = nil)
    {
        (self.form, self.sheet, self.token, self.isSaved) = (form, sheet, token, isSaved)
        self.trouble = trouble
        window = form.draft.window ?? Draft.newWindow()
    }

    private var texts: DeskIntake { DeskTexts.dutch.intake }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    var html: HTML {
        (trouble.map { Trouble($0).html } ?? .empty)
            + h1 { texts.title }
            + (isSaved ? Notice(.good) { p { texts.saved } }.html : .empty)
            + p(.class("lead")) { texts.lead }
            + PostForm(to: IntakeController.path, token: token, hasFile: true) {
                WindowField(window: window)
                beginning
                for question in IntakeForm.asks { asked(question) }
                safety
                files
                Buttons {
                    Button(texts.toCheck)
                    Button(texts.save, .second, name: IntakeController.saving, value: "ja")
                }
            }.html
            + p(.class("hint")) {
                texts.kept(Draft.hours) + " "
                Link(texts.wipe, to: "\(IntakeController.path)/wissen?\(Draft.windowField)=\(window)")
            }
    }

    /// Asked of nobody: the desk knows it.
    @HTMLBuilder private var beginning: HTML {
        h2 { texts.beginning }
        form.date("ontvangen").field(texts.received, hint: deadline, problems: sheet.problems)
        Radios(
            sheet.field("kanaal", texts.channel, needed: true),
            [Channel.telephone, .inPerson, .paper, .email, .viaOthers].map {
                Choice($0.rawValue, Catalogue.of(.dutch).label.channel($0))
            }, selected: sheet.value("kanaal"))
        form.date("stempel").field(texts.postmark, hint: texts.postmarkHint, problems: sheet.problems)
        Radios(
            sheet.field("brieftaal", texts.language, needed: true),
            Language.allCases.map { Choice($0.rawValue, texts.languageName($0)) },
            selected: sheet.value("brieftaal"))
        TextField(
            sheet.field("hoortbij", texts.belongsTo, hint: texts.belongsToHint),
            value: sheet.value("hoortbij"))
    }

    /// The last day of the answer: of the day that was typed, or else of today.
    private var deadline: String {
        guard let received = try? form.received(), let last = form.lastDay(receivedOn: received) else {
            return texts.receivedHint(
                form.lastDay(receivedOn: form.today).map(dates.long) ?? "–")
        }
        return texts.lastDay(dates.long(received), dates.long(last))
    }

    @HTMLBuilder private func asked(_ question: Question) -> HTML {
        if question != .represented { StepLine(sheet.texts.step(question.number, Question.total)) }
        switch question {
        case .story: StoryPage(sheet: sheet).telling
        case .contact: IntakeContact(sheet: sheet)
        case .represented:
            p(.class("hint")) { texts.onlyForOthers }
            question.page(sheet).fields
        case .urgency, .helpNow, .when, .overAYear, .about, .effect, .wishes, .files, .behalf, .name,
            .detail, .needs:
            question.page(sheet).fields
        }
    }

    /// Whether somebody has to see to the help today; who must not read it was asked above.
    @HTMLBuilder private var safety: HTML {
        Radios(
            sheet.field("helpkan", texts.helpGoesOn, hint: texts.helpGoesOnHint),
            [Choice(YesNo.yes.rawValue, texts.helpYes), Choice(YesNo.no.rawValue, texts.helpNo)],
            selected: sheet.value("helpkan"))
        TextField(sheet.field("helpwat", texts.helpWhat), value: sheet.value("helpwat"))
    }

    /// Last on the page: a connection that breaks during a scan costs no word.
    @HTMLBuilder private var files: HTML {
        h2 { texts.filesHeading }
        if !form.draft.files.isEmpty {
            Checkboxes(
                sheet.field("weg[]", texts.removeFiles),
                form.draft.files.map { file in
                    Choice(file.id, sheet.texts.files.file(file.name, sheet.common.fileSize(file.size)))
                })
        }
        FileField(sheet.field("bestand", texts.scan, hint: texts.scanHint), accept: UploadPart.accepted)
    }
}

extension IntakeForm {
    /// The last day for an answer to what came in on a day; nil under no rules at all.
    func lastDay(receivedOn day: Day) -> Day? {
        office.procedure(on: day).map { day + $0.terms.finish }
    }
}

/// Question 10 with all details at once: who is called also gives an address for letters.
struct IntakeContact: Part {
    let sheet: QuestionSheet

    var html: HTML {
        let contact = sheet.texts.contact
        let detail = sheet.texts.detail
        let texts = DeskTexts.dutch.intake
        return Radios(
            sheet.heading("contact", contact.title, needed: true),
            [
                Choice(Reach.call.rawValue, contact.call), Choice(Reach.email.rawValue, contact.email),
                Choice(Reach.letter.rawValue, contact.letter), Choice(Reach.code.rawValue, contact.code),
                Choice(IntakeForm.nobody, texts.nobody, hint: texts.nobodyHint),
            ], selected: sheet.value("contact")
        ).html
            + TextField(
                sheet.field("telefoon", detail.phoneTitle), value: sheet.value("telefoon"), .telephone
            ).html
            + TextField(
                sheet.field("tijden", detail.safeTimes, hint: detail.safeTimesHint),
                value: sheet.value("tijden")
            ).html
            + TextField(sheet.field("email", detail.emailTitle), value: sheet.value("email"), .email).html
            + TextArea(
                sheet.field("adres", detail.addressTitle, hint: texts.addressHint),
                value: sheet.value("adres"), rows: 4
            ).html
            + Checkbox(
                sheet.field("zonderadres", texts.noPost, hint: texts.noPostHint),
                isTicked: sheet.form.has("zonderadres")
            ).html
    }
}

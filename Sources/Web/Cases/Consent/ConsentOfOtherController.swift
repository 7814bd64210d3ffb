import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Complaining for somebody else: nothing is told about them before they said yes (domain rule 2).
struct ConsentOfOtherController: Sendable {
    let site: Site

    private func page(_ sheet: StepSheet) -> any StepPage { ConsentOfOtherPage(sheet: sheet) }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let command = Mandate.Command(&read) else { return try await visit.again(read, page) }
        return try await visit.carryOut(form, .consent, again: page) { plan throws(Refusal) in
            try plan.perform(.mandate(command))
        }
    }
}

extension ConsentOfOtherController {
    /// A child's age decides whose yes is asked.
    func age(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: visit.view.today)
        guard let years = Int(form.line("leeftijd")), (0..<Mandate.adult).contains(years) else {
            read.note("leeftijd", DeskTexts.dutch.concern.noAge)
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .noted, to: "toestemming", again: page) {
            plan throws(Refusal) in try plan.perform(.mandate(.noteAge(years)))
        }
    }
}

extension ConsentOfOtherController {
    /// From twelve a child chooses where our letters go (domain rule 2).
    func letters(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        return try await visit.carryOut(form, .noted, to: "toestemming", again: page) {
            plan throws(Refusal) in try plan.perform(.mandate(.noteLettersChosen))
        }
    }
}

/// What somebody for whom a complaint was made let us know.
enum ConsentAnswer: String, CaseIterable, Sendable {
    case spoken = "gesproken"
    case signed = "getekend"
    case court = "rechter"
    case refused = "nee"
    case ownName = "zelf"
}

extension Mandate.Command {
    init?(_ read: inout FormReader) {
        let answer: ConsentAnswer? = read.choice("wat", DeskTexts.dutch.work.chooseAnswer)
        if answer == .ownName {
            self = .continueInOwnName
            return
        }
        let day = read.past("op")
        let language = answer == .spoken ? read.needed("taal", DeskTexts.dutch.concern.mandateLanguage) : nil
        guard let answer, let day, read.isRight else { return nil }
        switch (answer, language) {
        case (.spoken, .some(let language)): self = .verify(.spoken(on: day, language: language))
        case (.signed, _): self = .verify(.signed(on: day))
        case (.court, _): self = .verify(.courtDecision(on: day))
        case (.refused, _): self = .refuse(on: day)
        case (.ownName, _), (.spoken, .none): return nil
        }
    }
}

/// One question with the day; spoken consent also says in which language it was explained.
struct ConsentOfOtherPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String {
        casefile.filing.behalf.isChild ? texts.concern.childTitle : texts.concern.mandateTitle
    }

    @HTMLBuilder var content: HTML {
        if casefile.filing.behalf.isChild { age }
        childLetters
        if casefile.mandate.stage == .pending { consent }
    }

    private var age: HTML {
        section {
            h2 { texts.concern.ageTitle }
            p { texts.concern.ageLead }
            casefile.mandate.age.map { years in p { strong { texts.concern.ageIs(years) } } }
            sheet.form("toestemming/leeftijd") {
                sheet.line(
                    "leeftijd", texts.concern.age, or: casefile.mandate.age.map(String.init) ?? "")
                Buttons { Button(texts.concern.saveAge, .second) }
            }
        }
    }

    @HTMLBuilder private var childLetters: HTML {
        let words = texts.concern
        if casefile.mandate.asksLetters {
            section {
                h2 { words.childLettersTitle }
                p { words.childLettersLead }
                p { words.childLettersNow }
                HowToReach(casefile: casefile)
                p { Link(words.childLettersChange, to: sheet.address("bereik")) }
                sheet.form("toestemming/brieven") { Buttons { Button(words.childLettersChosen) } }
            }
        } else if casefile.mandate.hasChosenLetters {
            p { words.childLettersDone }
        }
    }

    @HTMLBuilder private var consent: HTML {
        p { texts.concern.mandateLead }
        sheet.form("toestemming") {
            sheet.radios(
                "wat", texts.work.consentQuestion,
                ConsentAnswer.allCases.map { Choice($0.rawValue, words($0)) })
            sheet.line("taal", texts.frame.optional(texts.concern.mandateLanguage))
            sheet.date("op", texts.concern.mandateDay, or: sheet.today)
            Buttons { Button(texts.work.saveConsent) }
        }
    }

    private func words(_ answer: ConsentAnswer) -> String {
        switch answer {
        case .spoken: texts.concern.mandateSpoken
        case .signed: texts.concern.mandateSigned
        case .court: texts.concern.mandateCourt
        case .refused: texts.concern.mandateRefused
        case .ownName: texts.work.ownName
        }
    }
}

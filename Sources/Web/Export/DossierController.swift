import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The whole case for an outside body, a copy for each person in it, and what they ask about their data.
struct DossierController: Sendable {
    let site: Site

    private var texts: DeskDossier { DeskTexts.dutch.dossier }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await StepVisit(site, context).show(request, page)
    }

    /// The signed dossier.
    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await StepVisit(site, context)
        return .bundle(
            try await site.desk.export(visit.number, for: .outside, as: visit.staff, now: site.now()))
    }

    /// A copy for one person; asked for with a form, because a name would stand in the address.
    func copy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: site.now().today)
        guard let reader = visit.reader(&read), read.isRight else { return try await visit.again(read, page) }
        return .bundle(
            try await site.desk.export(visit.number, for: reader, as: visit.staff, now: site.now()))
    }

    /// Somebody asks by word or on paper.
    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        var read = FormReader(form, today: site.now().today)
        let kind: DataRequest.Kind? = read.choice("vraag", texts.kindMissing)
        let channel: Channel? = read.choice("hoe", texts.howMissing)
        let day = read.past("op")
        let person = visit.person(&read)
        guard let kind, let channel, let day, let person, read.isRight else {
            return try await visit.again(read, page)
        }
        let declared = Declaration.recorded(
            on: day, over: channel, heardBy: visit.staff.account.id, readBack: true)
        return try await visit.carryOut(form, .dataAsked, to: "dossier", again: page) {
            plan throws(Refusal) in
            try plan.perform(.keeping(.request(kind, of: person, read.words("woorden"), declared)))
        }
    }

    func update(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await StepVisit(site, context)
        let id: DataRequest.ID = try visit.identifier("id")
        var read = FormReader(form, today: site.now().today)
        guard let words = read.needed("antwoord-\(id.number)", texts.answerMissing) else {
            return try await visit.again(read, page)
        }
        return try await visit.carryOut(form, .dataAnswered, to: "dossier", again: page) {
            plan throws(Refusal) in
            try plan.perform(.keeping(.answer(id, words)))
        }
    }

    private var page: (StepSheet) -> any StepPage { { DossierPage(sheet: $0) } }
}

extension StepVisit {
    /// Whose copy it is to be.
    fileprivate func reader(_ read: inout FormReader) -> ExportReader? {
        let texts = DeskTexts.dutch.dossier
        let who = read.form.text("wie")
        switch who {
        case "klager": return .complainant
        case "voor": return .represented
        case "getuige":
            let notes = Set(read.form.list("notities[]").compactMap { Int($0) })
            return read.needed("naam", texts.nameMissing).map { .witness($0, notes: notes) }
        default: break
        }
        if who.hasPrefix("persoon-"), let number = Int(who.dropFirst(8)),
            casefile.reactions[.init(number)] != nil
        {
            return .respondent(.init(number))
        }
        if who.hasPrefix("collega-") {
            let id = StaffID(String(who.dropFirst(8)))
            if view.office.accounts[id] != nil { return .employee(id) }
        }
        read.note("wie", texts.whoMissing)
        return nil
    }

    /// Who asks something about their data.
    fileprivate func person(_ read: inout FormReader) -> DataRequest.Person? {
        let who = read.form.text("vrager")
        if who == "klager" { return .complainant }
        if who.hasPrefix("persoon-"), let number = Int(who.dropFirst(8)) { return .respondent(.init(number)) }
        if who == "ander" {
            return read.needed("vragernaam", DeskTexts.dutch.dossier.nameMissing).map { .other($0) }
        }
        read.note("vrager", DeskTexts.dutch.dossier.whoMissing)
        return nil
    }
}

import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Mediation: its purpose, its steps, and a talk afterwards.
struct OfficerMediationController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        return try await page(visit, FormData(), [], try visit.notice(request))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let purpose = form.value("doel").flatMap(Mediation.Purpose.init(rawValue:)) else {
            return try await page(visit, form, [FieldProblem("doel", visit.texts.purposeChoose)])
        }
        let problems = try await visit.act(.startMediation(purpose), form, at: "doel")
        return problems.isEmpty ? visit.done("/bemiddeling") : try await page(visit, form, problems)
    }

    func hold(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        var problems: [FieldProblem] = []
        let kind = form.value("wie").flatMap(Mediation.Meeting.Kind.init(rawValue:))
        if kind == nil { problems.append(FieldProblem("wie", visit.texts.planChoose)) }
        let day = TypedDate(form, "op").read(&problems)
        guard problems.isEmpty, let kind, let day else { return try await page(visit, form, problems) }
        let meeting = Mediation.Meeting(on: day, kind: kind, words: Words(form.text("notitie")))
        problems = try await visit.act(.meet(meeting), form, at: "op-dag")
        return problems.isEmpty ? visit.done("/bemiddeling") : try await page(visit, form, problems)
    }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem], _ notice: HTML = .empty
    ) async throws -> Response {
        let texts = visit.texts
        return try await visit.page(texts.mediateTitle, problems: problems) {
            notice
            h1 { texts.mediateTitle }
            if case .open(.some(let purpose)) = visit.room.mediation.stage {
                p { texts.mediateStarted(purpose == .trust ? texts.purposeTrust : texts.purposeSolution) }
            } else {
                start(visit, form, problems)
            }
            h2 { texts.stepsHeading }
            steps(visit)
            h2 { texts.heldTitle }
            visit.form("/bemiddeling/gesprek") {
                MeetingKinds(question: texts.metWith, form: form, problems: problems)
                TypedDate(form, "op").field(texts.planDay, problems: problems)
                TextArea(Field("notitie", texts.heldNote), value: form.text("notitie"), rows: 4)
                Buttons { Button(texts.heldDo) }
            }
        }
    }

    private func start(_ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem]) -> HTML {
        let texts = visit.texts
        return visit.form("/bemiddeling") {
            Radios(
                Field("doel", texts.mediatePurpose, error: problems["doel"], isNeeded: true),
                [
                    Choice(Mediation.Purpose.solution.rawValue, texts.purposeSolution),
                    Choice(Mediation.Purpose.trust.rawValue, texts.purposeTrust),
                ], selected: form.value("doel"))
            Buttons { Button(texts.mediateStart) }
        }
    }

    private func steps(_ visit: RoomVisit) -> HTML {
        let (texts, mediation) = (visit.texts, visit.room.mediation)
        func line(_ words: String, _ day: Day?) -> HTML {
            li { "\(words): \(day.map { texts.stepDone(visit.long($0)) } ?? texts.stepOpen)" }
        }
        func held(_ kind: Mediation.Meeting.Kind) -> Day? {
            mediation.meetings.last { $0.kind == kind }?.on
        }
        let out = visit.room.history.last { line in
            if case .passedOn = line.event { true } else { false }
        }
        var closed: Day?
        if case .closed(_, let day) = mediation.stage { closed = day }
        return ol {
            line(texts.kind(.withComplainant), held(.withComplainant))
            line(texts.kind(.withOtherSide), held(.withOtherSide))
            line(texts.kind(.together), held(.together))
            line(texts.stepConsent, out?.on)
            line(texts.stepClose, closed)
            line(texts.kind(.aftercare), held(.aftercare))
        }
    }
}

/// How it came out; it binds nobody, and the complaint ends in its own way.
struct OfficerClosingController: Sendable {
    let site: Site

    /// What is closed has nothing to close.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard visit.room.mediation.isOpen else { return .redirect(to: visit.address) }
        return try await page(visit, FormData(), [])
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let result = form.value("hoe").flatMap(Mediation.Result.init(rawValue:)) else {
            return try await page(visit, form, [FieldProblem("hoe", visit.texts.closeChoose)])
        }
        let problems = try await visit.act(.close(result), form, at: "hoe")
        return problems.isEmpty ? visit.done() : try await page(visit, form, problems)
    }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem]
    ) async throws -> Response {
        let texts = visit.texts
        return try await visit.page(texts.closeTitle, problems: problems) {
            visit.form("/afsluiten") {
                Radios(
                    Field(
                        "hoe", texts.closeTitle, hint: texts.closeLead, error: problems["hoe"],
                        isNeeded: true,
                        heading: .page),
                    Mediation.Result.allCases.map { Choice($0.rawValue, texts.result($0)) },
                    selected: form.value("hoe"))
                Buttons { Button(texts.closeDo) }
            }
            h2 { texts.aftercareTitle }
            p { texts.aftercareLead }
        }
    }
}

/// A new room code, for who may have lost theirs or never had one that opens.
struct RoomCodeController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        let texts = visit.texts
        return try await visit.page(texts.codeTitle) {
            h1 { texts.codeTitle }
            p { texts.codeWhy }
            visit.form("/code") { Buttons { Button(texts.codeDo) } }
        }
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        try await site.desk.giveRoomCode(for: visit.room.id, as: visit.keyholder, now: site.now())
        return .redirect(to: visit.address)
    }
}

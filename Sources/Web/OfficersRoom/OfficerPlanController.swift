import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Appointments: with one side, with both, or the talk some time later.
struct OfficerPlanController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        return try await page(visit, FormData(), [], try visit.notice(request))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        var problems: [FieldProblem] = []
        let kind = form.value("wie").flatMap(Mediation.Meeting.Kind.init(rawValue:))
        if kind == nil { problems.append(FieldProblem("wie", visit.texts.planChoose)) }
        let day = TypedDate(form, "op").read(&problems)
        let place = Words(form.line("waar"))
        if place == nil { problems.append(FieldProblem("waar", visit.texts.planNoPlace)) }
        let typed = form.line("tijd")
        let time = TimeOfDay(typed)
        if !typed.isEmpty, time == nil { problems.append(FieldProblem("tijd", visit.texts.planBadTime)) }
        guard problems.isEmpty, let kind, let day, let place else {
            return try await page(visit, form, problems)
        }
        problems = try await visit.act(
            .plan(.init(on: day, at: time, place: place, kind: kind)), form, at: "op-dag")
        return problems.isEmpty ? visit.done("/afspraak") : try await page(visit, form, problems)
    }

    func destroy(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let number = Int(try context.pathPart("nr")) else { throw WebProblem.notFound }
        let problems = try await visit.act(.callOff(.init(number)), form, at: "wie")
        return problems.isEmpty ? visit.done("/afspraak") : try await page(visit, form, problems)
    }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem], _ notice: HTML = .empty
    ) async throws -> Response {
        let texts = visit.texts
        return try await visit.page(texts.planTitle, problems: problems) {
            notice
            h1 { texts.planTitle }
            for plan in visit.room.mediation.appointments(from: visit.today) {
                Card {
                    p {
                        texts.plan(
                            visit.long(plan.draft.on), plan.draft.at?.text ?? "", plan.draft.place.text)
                    }
                    p { texts.kind(plan.draft.kind) }
                    visit.form("/afspraak/\(plan.id.number)/weg") {
                        Buttons { Button(texts.planOff, .second, hidden: " \(visit.long(plan.draft.on))") }
                    }
                }
            }
            visit.form("/afspraak") {
                MeetingKinds(question: texts.planWith, form: form, problems: problems)
                TypedDate(form, "op").field(texts.planDay, problems: problems)
                TextField(
                    Field("tijd", texts.planTime, error: problems["tijd"]), value: form.text("tijd"),
                    width: .short)
                TextField(
                    Field("waar", texts.planPlace, error: problems["waar"], isNeeded: true),
                    value: form.text("waar"))
                Buttons { Button(texts.planDo) }
            }
        }
    }
}

/// With whom a talk is, or was.
struct MeetingKinds: Part {
    let question: String
    let form: FormData
    let problems: [FieldProblem]

    var html: HTML {
        Radios(
            Field("wie", question, error: problems["wie"], isNeeded: true),
            Mediation.Meeting.Kind.allCases.map { Choice($0.rawValue, DeskTexts.dutch.room.kind($0)) },
            selected: form.value("wie")
        ).html
    }
}

extension TypedDate {
    /// A whole day, or what is wrong with it.
    func read(_ problems: inout [FieldProblem]) -> Day? {
        do throws(FieldProblems) { return try whole() } catch {
            problems += error.list
            return nil
        }
    }
}

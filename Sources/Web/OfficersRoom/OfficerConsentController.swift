import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// "Wat mag ik aan de manager vertellen?": the only way out of a room, word for word.
struct OfficerConsentController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        return try await page(visit, FormData(), [], try visit.notice(request))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        let kind = form.value("soort").flatMap(Mediation.Consent.Kind.init(rawValue:))
        var problems: [FieldProblem] = []
        if kind == nil { problems.append(FieldProblem("soort", visit.texts.consentChoose)) }
        let words = Words(form.text("tekst"))
        if words == nil { problems.append(FieldProblem("tekst", visit.texts.noWords)) }
        guard let kind, let words else { return try await page(visit, form, problems) }
        problems = try await visit.act(.askConsent(kind, words), form, at: "tekst")
        return problems.isEmpty ? visit.done("/toestemming") : try await page(visit, form, problems)
    }

    func passOn(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let visit = try await RoomVisit(site, context)
        guard let consent = Int(try context.pathPart("nr")) else { throw WebProblem.notFound }
        let problem: String
        do {
            try await site.desk.passOn(
                .init(consent), of: visit.room.id, as: visit.keyholder, now: site.now())
            return visit.done("/toestemming")
        } catch is Mediation.Refusal { problem = visit.texts.someoneFirst } catch is Refusal {
            problem = visit.texts.passNotYet
        } catch DeskFault.notFound { problem = visit.texts.passNotYet } catch DeskFault.someoneElseFirst {
            problem = visit.texts.someoneFirst
        }
        return try await page(visit, form, [FieldProblem("tekst-\(consent)", problem)])
    }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem], _ notice: HTML = .empty
    ) async throws -> Response {
        let texts = visit.texts
        return try await visit.page(texts.consentTitle, problems: problems) {
            notice
            h1 { texts.consentTitle }
            p { texts.consentLead }
            for consent in visit.room.mediation.consents.reversed() {
                card(consent, visit)
            }
            visit.form("/toestemming") {
                Radios(
                    Field("soort", texts.consentKind, error: problems["soort"], isNeeded: true),
                    Mediation.Consent.Kind.allCases.map { Choice($0.rawValue, texts.consentFor($0)) },
                    selected: form.value("soort"))
                TextArea(
                    Field("tekst", texts.consentText, error: problems["tekst"], isNeeded: true),
                    value: form.text("tekst"), rows: 8)
                Buttons { Button(texts.consentAsk) }
            }
        }
    }

    private func card(_ consent: Mediation.Consent, _ visit: RoomVisit) -> Card {
        let texts = visit.texts
        return Card {
            h2(.class("small"), .id("tekst-\(consent.id.number)")) { texts.consentFor(consent.kind) }
            pre(.dir(.unknown)) { consent.text.text }
            p { standing(consent, texts) }
            if consent.answer == true, !consent.passedOn {
                if visit.room.mediation.linked == nil {
                    p { texts.passNoNumber }
                } else {
                    visit.form("/toestemming/\(consent.id.number)") { Buttons { Button(texts.passDo) } }
                }
            }
        }
    }

    private func standing(_ consent: Mediation.Consent, _ texts: DeskRoom) -> StatusLabel {
        switch consent.answer {
        case nil: StatusLabel(texts.consentWaits, .waiting)
        case true: StatusLabel(consent.passedOn ? texts.consentOut : texts.consentYes, .calm)
        case false: StatusLabel(texts.consentNo, .waiting)
        }
    }
}

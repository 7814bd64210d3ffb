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
        let field = "nummer-\(consent)"
        let number = visit.room.mediation.linked ?? form.line(field)
        guard !number.isEmpty else {
            return try await page(visit, form, [FieldProblem(field, visit.texts.passNone)])
        }
        // One wrong digit is another complaint: what was typed is typed twice, what they gave is known.
        guard visit.room.mediation.linked != nil || number == form.line(Self.again(field)) else {
            let differs = FieldProblem(Self.again(field), visit.texts.passDiffers)
            return try await page(visit, form, [differs])
        }
        do {
            try await site.desk.passOn(
                .init(consent), of: visit.room.id, to: number, as: visit.keyholder, now: site.now())
        } catch DeskFault.notFound {
            return try await page(visit, form, [FieldProblem(field, visit.texts.passUnknown)])
        } catch is Refusal {
            // The same words as for a number that is not there: nothing is learnt about a case by trying.
            return try await page(visit, form, [FieldProblem(field, visit.texts.passUnknown)])
        } catch is Mediation.Refusal {
            return try await page(visit, form, [FieldProblem(field, visit.texts.someoneFirst)])
        }
        return visit.done("/toestemming")
    }

    private static func again(_ field: String) -> String { "\(field)-nogmaals" }

    private func page(
        _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem], _ notice: HTML = .empty
    ) async throws -> Response {
        let texts = visit.texts
        return try await visit.page(texts.consentTitle, problems: problems) {
            notice
            h1 { texts.consentTitle }
            p { texts.consentLead }
            for consent in visit.room.mediation.consents.reversed() {
                card(consent, visit, form, problems)
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

    private func card(
        _ consent: Mediation.Consent, _ visit: RoomVisit, _ form: FormData, _ problems: [FieldProblem]
    ) -> Card {
        let texts = visit.texts
        let field = "nummer-\(consent.id.number)"
        return Card {
            h2(.class("small")) { texts.consentFor(consent.kind) }
            pre(.dir(.unknown)) { consent.text.text }
            p { standing(consent, texts) }
            if consent.answer == true, !consent.passedOn {
                visit.form("/toestemming/\(consent.id.number)") {
                    if visit.room.mediation.linked == nil || problems[field] != nil {
                        TextField(
                            Field(
                                field, texts.passNumber, hint: texts.passHint, error: problems[field],
                                isNeeded: true),
                            value: form.text(field), width: .short)
                        TextField(
                            Field(
                                Self.again(field), texts.passAgain, error: problems[Self.again(field)],
                                isNeeded: true),
                            value: form.text(Self.again(field)), width: .short)
                    }
                    Buttons { Button(texts.passDo) }
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

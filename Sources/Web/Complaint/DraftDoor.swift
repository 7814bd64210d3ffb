import CaseDesk
import Hummingbird
import Procedure
import Texts

/// A draft with the secret of its cookie.
struct OpenDraft: Sendable {
    var key: DraftKey
    var draft: Draft

    /// Nothing typed yet, under a new secret.
    static func new() -> OpenDraft { OpenDraft(key: .random(), draft: Draft()) }
}

extension Site {
    /// Whose draft this is; nil without a cookie, when the draft is gone, and for what one of us takes down.
    func openDraft(_ request: Request) async throws -> OpenDraft? {
        let cookie = settings.cookies.value(SiteCookie.draft.rawValue, in: request)
        guard let key = cookie.flatMap(DraftKey.init(cookie:)),
            let draft = try await desk.draft(key, now: now()), draft.writer == nil
        else { return nil }
        return OpenDraft(key: key, draft: draft)
    }

    /// Keeps a draft as it is, right or not, and goes on; the cookie lives as long as the draft does.
    func keep(_ open: OpenDraft, goingTo path: String) async throws -> Response {
        try await desk.save(open.draft, under: open.key, now: now())
        var response = Response.redirect(to: path)
        response.set(draftCookie(open.key, hours: open.draft.keepsHours), settings.cookies)
        return response
    }

    func draftCookie(_ key: DraftKey, hours: Int) -> SetCookie {
        SetCookie(SiteCookie.draft.rawValue, key.cookie, maxAge: hours * 3600)
    }

    /// The form as it reads today, in the language of the address.
    func form(_ draft: Draft, _ context: WebContext) async throws -> ComplaintForm {
        let today = now().today
        guard let procedure = try await desk.office().procedure(on: today) else {
            throw WebProblem.unavailable
        }
        return ComplaintForm(draft, today: today, procedure: procedure, texts: context.texts)
    }

    func sheet(_ draft: Draft, _ context: WebContext) async throws -> QuestionSheet {
        let office = try await desk.office()
        var sheet = QuestionSheet(
            form: try await form(draft, context), organisation: office.organisation ?? .unnamed,
            language: context.spoken, now: now())
        sheet.keepsHours = draft.keepsHours
        return sheet
    }
}

extension Draft {
    /// Puts what one page sent into the draft, as typed.
    mutating func take(_ question: Question, _ form: FormData) {
        let before = answers
        for name in question.fields {
            let values = name.hasSuffix("[]") ? form.list(name) : [form.text(name)].filter { !$0.isEmpty }
            answers[name] = values.isEmpty ? nil : values
        }
        if question == .story { keepsHours = form.has("langer") ? Draft.longHours : Draft.hours }
        // Who goes on without a call leaves no number behind.
        if question == .helpNow, form.text("bellen") == "nee" { answers["terugbel"] = nil }
        // Another date asks again what to do with an old story.
        if question == .when, before != answers { answers["toch"] = nil }
        answers[FileNote.field] = nil
    }

    /// Once somebody saw all answers together, every change leads straight back there.
    var wasChecked: Bool {
        get { answers["nagekeken"] != nil }
        set { answers["nagekeken"] = newValue ? ["ja"] : nil }
    }
}

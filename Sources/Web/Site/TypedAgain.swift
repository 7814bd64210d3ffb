import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Nothing that was typed is lost: a form that could not be taken stands on the page, ready to be sent again.
///
/// Safe here: what comes from another site never gets this far (`CsrfProtection`), nothing is done before the
/// person presses the button, and the page is kept nowhere.
struct TypedAgain {
    /// Never given back: a password, and what belongs to the page and not to the person.
    private static let dropped: Set = [
        CsrfProtection.field, "wachtwoord", "zin", "zin-nogmaals", "woorden-blad",
    ]
    /// Shorter words are choices and numbers, which say nothing by themselves.
    private static let shown = 20

    let returned: ReturnedForm
    let address: String
    let texts: Catalogue
    let language: Language
    let organisation: Organisation
    let token: String

    private var fields: [FormData.Field] {
        returned.form.fields.filter { !Self.dropped.contains($0.name) && !$0.value.isEmpty }
    }

    private var typed: [String] {
        fields.filter { $0.value.count > Self.shown || $0.value.contains(where: \.isWhitespace) }.map(\.value)
    }

    /// Nil where another answer says more: nothing was typed, and the way leads to a door.
    var words: (title: String, text: String, status: HTTPResponse.Status)? {
        let words = texts.fault
        switch returned.reason {
        case WebProblem.staleForm: return (words.staleTitle, words.stale(organisation.telephone), .forbidden)
        case WebProblem.tooMany(let seconds):
            let wait = texts.follow.entry.wait(seconds)
            return (words.tooManyTitle, words.tooMany(wait, organisation.telephone), .tooManyRequests)
        case is Elsewhere where !typed.isEmpty: return (words.outsideTitle, words.outside, .forbidden)
        default: return nil
        }
    }

    func html(_ title: String, _ text: String) -> HTML {
        h1 { title } + p { linked(text, organisation.telephone) } + door
            + (returned.hadFile ? p { texts.fault.fileAgain } : .empty)
            + PostForm(to: address, token: token, hasFile: returned.isUpload) {
                fields.map { field in input(.type("hidden"), .name(field.name), .value(field.value)) }
                    .joined()
                Buttons { Button(texts.common.goOn) }
            }.html
            + (typed.isEmpty
                ? .empty
                : Card {
                    h2 { texts.fault.typed }
                    for words in typed { pre(.dir(.unknown)) { words } }
                }.html)
    }

    /// In a tab of its own, for this page holds the words.
    private var door: HTML {
        guard let elsewhere = returned.reason as? Elsewhere else { return .empty }
        let (path, words) =
            switch elsewhere.door {
            case .signIn, .step: ("/werk/inloggen", DeskTexts.dutch.signIn.title)
            case .promise: (elsewhere.back ?? "/werk", DeskTexts.dutch.secrecy.title)
            case .room: ("/kamer", DeskTexts.dutch.room.doorTitle)
            case .follow: (language.address("/volgen"), texts.follow.entry.title)
            case .asked: (language.address("/vragen"), texts.respondent.entry.title)
            }
        return p { a(.href(path), .attribute("target", "_blank")) { words } }
    }
}

extension Site {
    /// The page of a form that came back; throws the reason on where that says more.
    func typedAgain(
        _ request: Request, _ context: WebContext, _ returned: ReturnedForm
    ) async throws -> Response {
        let organisation = try await desk.office().organisation ?? .unnamed
        let again = TypedAgain(
            returned: returned, address: request.uri.path, texts: context.texts, language: context.spoken,
            organisation: organisation, token: context.csrfToken)
        guard let words = again.words else { throw returned.reason }
        var response = Response.page(
            layout(
                SitePage(words.title, at: "/"), context.spoken, organisation,
                content: again.html(words.title, words.text)), status: words.status)
        if case WebProblem.tooMany(let seconds) = returned.reason {
            response.headers[.retryAfter] = String(seconds)
        }
        return response
    }
}

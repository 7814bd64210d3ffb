import CaseDesk
import HTML
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// A complaint that its complainant lets the officer read; anything else does not exist here.
struct OfficerCaseController: Sendable {
    let site: Site

    private var texts: DeskRoom { DeskTexts.dutch.room }

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        _ = try await site.keyholder(context)
        return try await ask(context)
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let number = form.line("nummer")
        let secrecy = DeskTexts.dutch.secrecy
        let promise = form.has("belofte") ? Words(secrecy.promise) : nil
        do {
            let loaded = try await site.desk.caseForOfficer(
                number, as: keyholder, promising: promise, now: site.now())
            guard let loaded else {
                return try await ask(context, number, [FieldProblem("belofte", secrecy.title)])
            }
            return .redirect(to: "/kamer/klachten/\(loaded.casefile.filing.number)")
        } catch DeskFault.notFound {
            return try await ask(context, number, [FieldProblem("nummer", texts.caseNot)])
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let keyholder = try await site.keyholder(context)
        let number = try context.pathPart("nr")
        do {
            let loaded = try await site.desk.caseForOfficer(number, as: keyholder, now: site.now())
            guard let loaded else { return try await ask(context, number) }
            let page = OfficerCasePage(loaded: loaded, office: try await site.desk.office())
            let title = texts.caseHeading(loaded.casefile.filing.number)
            return try await site.officerPage(
                title, tab: "/kamer/klachten", back: Link(texts.caseTitle, to: "/kamer/klachten")
            ) { page.html }
        } catch DeskFault.notFound {
            let problem = FieldProblem("nummer", texts.caseNot)
            return try await ask(context, number, [problem], status: .notFound)
        }
    }

    private func ask(
        _ context: WebContext, _ number: String = "", _ problems: [FieldProblem] = [],
        status: HTTPResponse.Status? = nil
    ) async throws -> Response {
        try await site.officerPage(
            texts.caseTitle, tab: "/kamer/klachten", problems: problems, status: status
        ) {
            h1 { texts.caseTitle }
            p { texts.caseLead }
            PostForm(to: "/kamer/klachten", token: context.csrfToken) {
                TextField(
                    Field("nummer", texts.caseNumber, error: problems["nummer"], isNeeded: true),
                    value: number,
                    width: .short)
                Checkbox(
                    Field(
                        "belofte", DeskTexts.dutch.secrecy.accept, hint: DeskTexts.dutch.secrecy.promise,
                        error: problems["belofte"]))
                Buttons { Button(texts.caseOpen) }
            }
        }
    }
}

/// What there is to read: the story, where it stands, what was written and what happened.
struct OfficerCasePage {
    let loaded: Loaded
    let office: Office

    private var texts: DeskRoom { DeskTexts.dutch.room }
    private var casefile: Casefile { loaded.casefile }

    private func long(_ day: Day) -> String { Catalogue.of(.dutch).dates.long(day) }

    @HTMLBuilder var html: HTML {
        h1 { texts.caseHeading(casefile.filing.number) }
        p { texts.caseFiled(long(casefile.filing.receivedOn)) }
        p { texts.caseDeadline(long(casefile.deadline.lastDay)) }
        h2 { texts.caseStory }
        switch casefile.filing.story {
        case .told(let words): pre(.dir(.unknown)) { words.text }
        case .inFile: p { texts.caseNoStory }
        }
        messages
        minutes
        h2 { texts.casePast }
        ul {
            for item in TimelineItem.items(of: loaded.history, office: office, in: .of(.dutch)) {
                li { "\(long(item.on)): \(item.sentence)" }
            }
        }
    }

    @HTMLBuilder private var messages: HTML {
        if !casefile.contacts.messages.isEmpty {
            h2 { texts.caseMessages }
            for message in casefile.contacts.messages {
                Card {
                    p(.class("hint")) { long(message.on) }
                    pre(.dir(.unknown)) { message.words.text }
                }
            }
        }
    }

    @HTMLBuilder private var minutes: HTML {
        let shared = casefile.conversations.list.filter { $0.sharedOn != nil }
        if !shared.isEmpty {
            h2 { texts.caseMinutes }
            for talk in shared {
                if let words = talk.minutes?.words(for: .complainant) {
                    Card { pre(.dir(.unknown)) { words.text } }
                }
            }
        }
    }
}

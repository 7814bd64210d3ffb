import CaseDesk
import HTML
import Hummingbird
import NIOCore
import Procedure
import Texts

/// Our letters: a list, and each exactly as it was frozen, on the screen or on paper.
struct LettersController: Sendable {
    let site: Site

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let view = try await site.followed(context)
        let texts = context.texts.follow.outcome
        let officer = try await site.desk.office().organisation?.officer
        return try await site.followPage(texts.letters, at: "/volgen/uitkomst", context) {
            h1 { texts.letters }
            if view.letters.isEmpty { p { texts.noLetters } }
            ul { for letter in view.letters.reversed() { li { line(letter, context) } } }
            h2 { texts.officerHeading }
            p { texts.officer }
            if let officer {
                p { linked(context.texts.officer.call(officer.telephone), officer.telephone) }
            }
            p { Link(context.texts.start.officerLink, to: context.address("/klachtenfunctionaris")) }
        }
    }

    /// A page around the letter; opening the letter itself is what counts as reading it.
    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let part = try context.pathPart("nr")
        if part.hasSuffix(".pdf") { return try await paper(String(part.dropLast(4)), context) }
        let view = try await site.followed(context)
        guard let letter = view.letters.first(where: { String($0.id.number) == part }) else {
            throw WebProblem.notFound
        }
        let title = context.texts.label.letter(letter.kind)
        let path = "/volgen/brief/\(letter.id.number)"
        var page = SitePage(title, at: path, back: context.address("/volgen/uitkomst"))
        page.hasExit = true
        return .page(
            try await site.page(page, context) {
                h1 { title }
                if let day = letter.out?.on { p(.class("hint")) { context.texts.dates.long(day) } }
                Buttons {
                    ButtonLink(context.texts.follow.past.openLetter, to: context.address(path + "/tekst"))
                    ButtonLink(context.texts.follow.outcome.pdf, to: context.address(path + ".pdf"), .second)
                }
            })
    }

    /// The letter inside a page of the site: the way back and the way out stand around it.
    func text(_ request: Request, _ context: WebContext) async throws -> Response {
        let letter = try await letter(try context.pathPart("nr"), context)
        let title = context.texts.label.letter(letter.kind)
        let path = "/volgen/brief/\(letter.number.number)"
        var page = SitePage(title, at: path + "/tekst", back: context.address(path))
        page.hasExit = true
        return .page(
            try await site.page(page, context) {
                h1 { title }
                LetterInPage(letter, title)
            })
    }

    private func paper(_ number: String, _ context: WebContext) async throws -> Response {
        let letter = try await letter(number, context)
        let pdf: [UInt8]
        do { pdf = try await site.desk.pdf(of: letter) } catch is DeskFault { throw WebProblem.unavailable }
        return .download(pdf, type: "application/pdf", name: "brief-\(letter.number.number).pdf")
    }

    private func letter(_ number: String, _ context: WebContext) async throws -> LetterText {
        guard let number = Int(number) else { throw WebProblem.notFound }
        _ = try await site.followed(context)
        return try await site.desk.letter(Letter.ID(number), as: try context.follower, now: site.now())
    }

    private func line(_ letter: Letter, _ context: WebContext) -> HTML {
        let texts = context.texts
        let day = texts.dates.long(letter.out?.on ?? letter.frozenOn ?? site.now().today)
        let words = texts.follow.outcome.letter(texts.label.letter(letter.kind), day)
        let path = "/volgen/brief/\(letter.id.number)"
        return Link(words, to: context.address(path)).html
            + (letter.delivered == nil
                ? HTML(" ") + StatusLabel(texts.follow.outcome.unread, .soon).html : .empty)
    }
}

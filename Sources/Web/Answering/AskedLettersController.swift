import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// Letters to this person, each as it was frozen, on the screen or on paper.
struct AskedLettersController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let part = try context.pathPart("nr")
        let visit = try await AskedVisit(site, context)
        if part.hasSuffix(".pdf") { return try await paper(String(part.dropLast(4)), visit) }
        guard let place = Int(part), visit.question.letters.indices.contains(place - 1) else {
            throw WebProblem.notFound
        }
        let letter = visit.question.letters[place - 1]
        let title = context.texts.label.letter(letter.kind)
        let path = "brief/\(place)"
        return try await visit.page(title, at: path) {
            h1 { title }
            if let day = letter.out?.on { p(.class("hint")) { context.texts.dates.long(day) } }
            Buttons {
                ButtonLink(context.texts.follow.past.openLetter, to: visit.address(path + "/tekst"))
                ButtonLink(context.texts.follow.outcome.pdf, to: visit.address(path + ".pdf"), .second)
            }
        }
    }

    func text(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let part = try context.pathPart("nr")
        let letter = try await letter(part, visit)
        let title = context.texts.label.letter(letter.kind)
        return try await visit.page(title, at: "brief/\(part)/tekst") {
            h1 { title }
            LetterInPage(letter, title)
        }
    }

    private func paper(_ number: String, _ visit: AskedVisit) async throws -> Response {
        let letter = try await letter(number, visit)
        let pdf: [UInt8]
        do { pdf = try await site.desk.pdf(of: letter) } catch is DeskFault { throw WebProblem.unavailable }
        return .download(pdf, type: "application/pdf", name: "brief-\(number).pdf")
    }

    private func letter(_ number: String, _ visit: AskedVisit) async throws -> LetterText {
        guard let place = Int(number) else { throw WebProblem.notFound }
        return try await site.desk.letter(
            place, of: visit.question.key, as: visit.asked, now: site.now())
    }
}

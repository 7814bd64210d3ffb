import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// "Mijn vragen", and one question; opening it begins the two weeks.
struct AskedQuestionController: Sendable {
    let site: Site

    func index(_ request: Request, _ context: WebContext) async throws -> Response {
        let questions = try await site.desk.questions(of: try context.asked, now: site.now())
        let texts = context.texts.respondent
        let isHanded = try request.query().has("doorgegeven")
        let telephone = try await site.desk.office().organisation?.telephone
        return try await site.askedPage(texts.list.title, at: "/vragen/mijn", context) {
            if isHanded { Notice(.good) { p { texts.handing.done } } }
            h1 { texts.list.title }
            if questions.isEmpty { p { texts.list.none } }
            ul(.class("plain")) { for question in questions { li { line(question, context) } } }
            if let telephone { p { linked(texts.list.ownData(telephone), telephone) } }
            PostForm(to: context.address("/vragen/sluiten"), token: context.csrfToken) {
                Buttons { Button(texts.entry.leave, .second) }
            }
        }
    }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try await AskedVisit(site, context)
        let isSent = try request.query().text("klaar") == "reactie"
        return try await visit.page(visit.texts.title) {
            if isSent { Notice(.good) { p { visit.texts.reaction.sent } } }
            h1 { visit.texts.title }
            QuestionPart(
                question: visit.question, texts: context.texts, today: site.now().today,
                base: visit.address())
        }
    }

    private func line(_ question: AskedQuestion, _ context: WebContext) -> HTML {
        let (texts, dates) = (context.texts.respondent, context.texts.dates)
        return Card {
            h2 {
                Link(
                    texts.list.item(question.number),
                    to: context.address("/vragen/vraag/\(question.key)"))
            }
            p { texts.list.asked(dates.long(question.askedOn)) }
            p { strong { standing(question, context) } }
        }.html
    }

    private func standing(_ question: AskedQuestion, _ context: WebContext) -> String {
        let texts = context.texts.respondent
        if !question.isOpen { return texts.list.closed }
        if !question.answers.isEmpty { return texts.list.answered }
        if question.isUnopened { return "\(texts.list.unopened). \(texts.starts(question.termDays))" }
        return QuestionPart.left(question, context.texts, on: site.now().today)
    }
}

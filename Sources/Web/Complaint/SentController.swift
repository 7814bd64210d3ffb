import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The receipt: the code for half an hour, and what happens next with its days.
struct SentController: Sendable {
    static let path = "/klacht/verstuurd"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let title = context.texts.form.sent
        guard let receipt = try await receipt(request) else {
            return .page(
                try await site.page(SitePage(title.goneTitle, at: Self.path), context) {
                    GonePage(texts: context.texts, language: context.spoken).html
                })
        }
        let page = SentPage(
            receipt: receipt, texts: context.texts, language: context.spoken,
            organisation: try await site.desk.office().organisation ?? .unnamed,
            promises: try await promises(Day(iso: receipt.filedOn) ?? site.now().today))
        return .page(try await site.page(SitePage(title.title, at: Self.path), context) { page.html })
    }

    /// The code as a small file, for who has no printer.
    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let receipt = try await receipt(request) else {
            return .redirect(to: context.address(Self.path))
        }
        let texts = context.texts.form.sent
        let site = try await site.desk.office().organisation?.site ?? ""
        let words = texts.fileText(receipt.code, receipt.number, site + context.address("/volgen"))
        return .download(
            Array(words.utf8), type: "text/plain; charset=utf-8", name: texts.fileName(receipt.number))
    }

    private func receipt(_ request: Request) async throws -> Receipt? {
        guard let receipt = try await site.openDraft(request)?.draft.sent,
            receipt.isShown(at: site.now())
        else { return nil }
        return receipt
    }

    private func promises(_ filedOn: Day) async throws -> SentPage.Promises {
        guard let terms = try await site.desk.office().procedure(on: filedOn)?.terms else {
            throw WebProblem.unavailable
        }
        return SentPage.Promises(
            hearWho: WorkingDays.adding(terms.firstContactPromise, to: filedOn),
            answer: filedOn + terms.finish, terms: terms)
    }
}

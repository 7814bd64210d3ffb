import CaseDesk
import HTML
import Hummingbird
import NIOCore
import Procedure

/// `/formulier.pdf`: the same questions with the same numbers, for a pen.
struct PaperFormController: Sendable {
    let site: Site
    let made: PaperForms

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let office = try await site.desk.office()
        let form = PaperForm(
            texts: context.texts, language: context.spoken, organisation: office.organisation ?? .unnamed,
            terms: office.procedure(on: site.now().today)?.terms ?? Terms())
        let html = form.html.bytes
        if let pdf = made.pdf(context.spoken, of: html) { return answer(pdf) }
        let pdf = try await printed(html)
        made.keep(pdf, context.spoken, of: html)
        return answer(pdf)
    }

    /// Without a press there is no paper form; the page then says to telephone.
    private func printed(_ html: [UInt8]) async throws -> [UInt8] {
        do { return try await site.desk.print(html) } catch is DeskFault { throw WebProblem.unavailable }
    }

    private func answer(_ pdf: [UInt8]) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/pdf"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: pdf)))
    }
}

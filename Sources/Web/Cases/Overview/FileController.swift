import CaseDesk
import HTTPTypes
import Hummingbird
import NIOCore
import Procedure

/// A file that came with the complaint, saved and never shown in the page: its bytes are a stranger's.
struct FileController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let open = try await site.desk.attachment(
            try context.pathPart("id"), of: try context.pathPart("nr"), as: try context.staff, now: site.now()
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: open.mediaType,
                .contentDisposition:
                    "attachment; filename*=UTF-8''\(PercentCoding.encode(open.file.name.text))",
            ],
            body: ResponseBody(contentLength: open.file.size) { writer in
                for try await chunk in open.chunks { try await writer.write(ByteBuffer(bytes: chunk)) }
                try await writer.finish(nil)
            })
    }
}

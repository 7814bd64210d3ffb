import CaseDesk
import HTTPTypes
import Hummingbird
import NIOCore
import Procedure

extension Response {
    /// A file of somebody else: a photo is shown, everything else is saved and never opened here.
    ///
    /// Its own policy shuts it in: no script, no form, nothing foreign.
    static func file(_ open: OpenFile) -> Response {
        let isShown = open.type?.isShown ?? false
        let name = PercentCoding.encode(open.file.name.text)
        return Response(
            status: .ok,
            headers: [
                .contentType: open.type?.mediaType ?? "application/octet-stream",
                .contentDisposition: "\(isShown ? "inline" : "attachment"); filename*=UTF-8''\(name)",
                .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'; sandbox",
            ],
            body: ResponseBody(contentLength: open.file.size) { writer in
                for try await chunk in open.chunks { try await writer.write(ByteBuffer(bytes: chunk)) }
                try await writer.finish(nil)
            })
    }
}

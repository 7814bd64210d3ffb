import CaseDesk
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Something signed that leaves piece by piece; a connection that breaks stops the reading too.
    static func bundle(_ export: Export) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/zip",
                .contentDisposition: "attachment; filename=\"\(export.name)\"",
            ],
            body: ResponseBody { writer in
                var writer = writer
                try await export.write { bytes in
                    guard !bytes.isEmpty else { return }
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
                try await writer.finish(nil)
            })
    }
}

import HTTPTypes
import Hummingbird

/// Gives every page one address: the router itself would take `//werk` and `/werk/` for `/werk`.
struct PathCheck: RouterMiddleware {
    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let target = request.head.path ?? ""
        let path = target.prefix { $0 != "?" && $0 != "#" }
        guard Self.isPlain(path) else { throw WebProblem.notFound }
        guard path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") else {
            return try await next(request, context)
        }
        guard [.get, .head].contains(request.method) else { throw WebProblem.notFound }
        return .moved(to: String(path.dropLast()) + target.dropFirst(path.count))
    }

    /// Starts with one slash and has no empty, dot or disguised part.
    static func isPlain(_ path: some StringProtocol) -> Bool {
        let bytes = Array(path.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= Limits.pathBytes else { return false }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
        let parts = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.enumerated().allSatisfy { index, part in
            if part.isEmpty { return index == parts.count - 1 }
            guard let text = PercentCoding.decode(part, plusIsSpace: false) else { return false }
            return text != "." && text != ".." && !text.unicodeScalars.contains { $0 == "/" || $0 < " " }
        }
    }
}

import HTTPTypes
import Hummingbird

/// Finds out whom a limit counts: behind proxies of ours the peer is only the nearest of them.
struct ClientAddress: RouterMiddleware {
    let hops: Int

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let claims = request.headers[values: .known("X-Forwarded-For")].flatMap { $0.split(separator: ",") }
        // Each proxy appends who spoke to it, so only the last ones were written by proxies of ours.
        if hops > 0, claims.count >= hops {
            context.clientAddress = claims[claims.count - hops].filter { $0 != " " }
        }
        context.clientAddress = Self.counted(context.clientAddress)
        return try await next(request, context)
    }

    /// One household has a whole /64 of IPv6, so its first four groups stand for it.
    static func counted(_ address: String) -> String {
        let groups = address.split(separator: ":", omittingEmptySubsequences: false)
        guard groups.count > 2, !address.contains(".") else { return address }
        let head = address.prefix { $0 != "%" }.split(
            separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let first = (head.first ?? "").split(separator: ":").prefix(4).map { String($0).lowercased() }
        return first.joined(separator: ":") + "::/64"
    }
}

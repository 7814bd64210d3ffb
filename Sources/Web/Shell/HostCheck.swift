import Hummingbird

/// Answers only to our own names, so that no link or cookie is ever made for another.
struct HostCheck: RouterMiddleware {
    let hosts: Set<String>

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, !host.isEmpty else { throw WebProblem.badRequest }
        guard hosts.isEmpty || hosts.contains(host.lowercased()) else { throw WebProblem.wrongHost }
        return try await next(request, context)
    }
}

import HTTPTypes
import Hummingbird

/// Says which methods an address knows where Hummingbird would only say that there is nothing.
struct MethodCheck: RouterMiddleware {
    let addresses: [(path: RoutePath, method: HTTPRequest.Method)]

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard context.endpointPath == nil else { return try await next(request, context) }
        let known = addresses.filter { $0.path.matches(request.uri.path) }.map(\.method)
        guard !known.isEmpty else { throw WebProblem.notFound }
        let allowed = known.contains(.get) ? known + [.head] : known
        throw WebProblem.wrongMethod(allowed: Set(allowed.map(\.rawValue)).sorted())
    }
}

import Hummingbird
import NIOCore

/// Ends a request that takes too long as a whole, however regularly its bytes trickle in.
struct Deadline: RouterMiddleware {
    let limit: TimeAmount

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let channel = context.channel
        let alarm = channel.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        return try await next(request, context)
    }
}

import Hummingbird
import NIOCore
import Synchronization

/// Sees to it that no body is read that nobody wants: Hummingbird would drain what is left without a limit.
struct BodyGuard: RouterMiddleware {
    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard request.announcesBody else { return try await next(request, context) }
        let tally = BodyTally()
        var counted = request
        counted.body = RequestBody(asyncSequence: CountedBody(body: request.body, tally: tally))
        let response = try await next(counted, context)
        guard !tally.isFinished, left(of: request, after: tally.bytes) > Limits.drainBytes else {
            return response
        }
        return response.closing(context.channel)
    }

    /// Without a `Content-Length` there may be any amount to come.
    private func left(of request: Request, after count: Int) -> Int {
        request.headers[.contentLength].flatMap { Int($0) }.map { $0 - count } ?? .max
    }
}

/// How far a body was read.
final class BodyTally: Sendable {
    private let state = Mutex((bytes: 0, isFinished: false))

    var bytes: Int { state.withLock { $0.bytes } }
    var isFinished: Bool { state.withLock { $0.isFinished } }

    func count(_ chunk: ByteBuffer?) {
        state.withLock { state in
            if let chunk { state.bytes += chunk.readableBytes } else { state.isFinished = true }
        }
    }
}

/// A body that keeps the tally while it is read.
struct CountedBody: AsyncSequence, Sendable {
    let body: RequestBody
    let tally: BodyTally

    struct AsyncIterator: AsyncIteratorProtocol {
        var iterator: RequestBody.AsyncIterator
        let tally: BodyTally

        mutating func next() async throws -> ByteBuffer? {
            let chunk = try await iterator.next()
            tally.count(chunk)
            return chunk
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(iterator: body.makeAsyncIterator(), tally: tally)
    }
}

extension Response {
    /// Sends the answer, leaves the sender a moment to read it, and closes; nothing more is read meanwhile.
    func closing(_ channel: any Channel) -> Response {
        var response = self
        response.headers[.connection] = "close"
        let body = body
        response.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            guard channel.isActive else { return }
            try? await Task.sleep(for: Limits.linger)
            channel.close(promise: nil)
        }
        return response
    }
}

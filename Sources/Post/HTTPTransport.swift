import Foundation

/// What asks another machine something over HTTP.
public protocol HTTPTransport: Sendable {
    /// Follows no redirect: whoever is asked answers, or nobody.
    func ask(_ question: HTTPQuestion) async throws(HTTPFault) -> HTTPAnswer
}

/// Asks through libcurl, each question over a connection of its own.
public struct CurlHTTPTransport: HTTPTransport {
    /// Bytes of an answer at most: documents and keys of a provider are a few thousand.
    public static let answerBytes = 256 << 10

    private let threads: OperationQueue

    /// `atOnce` bounds the threads that wait for the other side.
    public init(atOnce: Int = 4) {
        threads = OperationQueue()
        threads.name = "gehoord.http"
        threads.maxConcurrentOperationCount = max(1, atOnce)
    }

    /// See `HTTPTransport`.
    public func ask(_ question: HTTPQuestion) async throws(HTTPFault) -> HTTPAnswer {
        // libcurl blocks for as long as the other side takes: never on the cooperative pool.
        let result: Result<HTTPAnswer, HTTPFault> = await withCheckedContinuation { continuation in
            threads.addOperation {
                continuation.resume(
                    returning: Result { () throws(HTTPFault) in try CurlHTTPSession().ask(question) })
            }
        }
        return try result.get()
    }
}

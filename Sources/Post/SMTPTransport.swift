import Foundation

/// Hands mails to a mail server through libcurl, each over a connection of its own.
public struct SMTPTransport: MailTransport {
    private let server: MailServer
    private let threads: OperationQueue

    /// `atOnce` bounds the threads that wait for the server, and with them the connections to it.
    public init(_ server: MailServer, atOnce: Int = 2) {
        self.server = server
        threads = OperationQueue()
        threads.name = "gehoord.post"
        threads.maxConcurrentOperationCount = max(1, atOnce)
    }

    /// Returns once the server has said that it has the mail (reply 250 to its last line).
    public func send(_ mail: Mail) async throws(PostFault) {
        let server = server
        // libcurl blocks for as long as the server takes: on our own thread, never on the cooperative pool.
        let result: Result<Void, PostFault> = await withCheckedContinuation { continuation in
            threads.addOperation {
                continuation.resume(
                    returning: Result { () throws(PostFault) in try CurlSession(server).send(mail) })
            }
        }
        try result.get()
    }
}

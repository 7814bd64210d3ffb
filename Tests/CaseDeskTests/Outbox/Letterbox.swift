import Foundation
import Logging
import Post
import Procedure
import Synchronization

@testable import CaseDesk

/// Takes mails, after so many faults.
final class Letterbox: MailTransport {
    private struct State {
        var mails: [Mail] = []
        var tried: [String] = []
        var faults: Int
    }

    private let state: Mutex<State>
    private let fault: PostFault

    init(faults: Int = 0, _ fault: PostFault = .askedToWait(reply: 451)) {
        state = Mutex(State(faults: faults))
        self.fault = fault
    }

    var mails: [Mail] { state.withLock { $0.mails } }
    /// The Message-ID of every try.
    var tried: [String] { state.withLock { $0.tried } }

    func send(_ mail: Mail) async throws(PostFault) {
        let isTaken = state.withLock { state in
            state.tried.append(mail.messageID)
            state.faults -= 1
            if state.faults < 0 { state.mails.append(mail) }
            return state.faults < 0
        }
        guard isTaken else { throw fault }
    }
}

/// What went into the log.
final class Lines: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func add(_ line: String) { state.withLock { $0.append(line) } }
}

/// Writes a log into `Lines`.
struct LinesHandler: LogHandler {
    let kept: Lines
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.trace

    init(_ kept: Lines) { self.kept = kept }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        kept.add("\(event.message) \(event.metadata ?? [:])")
    }
}

extension DeskWorld {
    func postman(
        _ transport: any MailTransport, of desk: Desk? = nil, at now: Now = .at(.mar(16)),
        log: Lines = Lines()
    ) throws -> Postman {
        Postman(
            desk ?? self.desk, transport: transport, from: try MailAddress("post@voorbeeld.example"),
            now: { now },
            logger: Logger(label: "test") { _ in LinesHandler(log) })
    }
}

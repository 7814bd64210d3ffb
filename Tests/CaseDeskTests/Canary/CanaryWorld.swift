import Foundation
import Ledger
import Logging
import Post
import Procedure
import Rehearsal
import Synchronization

@testable import CaseDesk

/// Lives the scripts on a desk and leaves a canary in every place where somebody's words may lie.
struct CanaryWorld {
    let world: DeskWorld
    let log = CanaryLog()

    private var desk: Desk { world.desk }

    func live() async throws {
        for script in Canary.scripts { try await live(script) }
        for event in Canary.offThePathEvents {
            let happened = Happened(event, by: .staff(Neighbourhood.ria, as: .director), on: .mar(18))
            let payload = try StoredEvent.encode(happened, command: nil)
            try await desk.ledger.append(
                [payload], to: .random(), expecting: 0, at: Day.mar(18).noon)
        }
        try await leaveADraft()
        try await fail()
        try world.keys.snapshot.save(world.place.folder + "/keys")
    }

    private func live(_ script: Canary.Script) async throws {
        let key = try await leaveADraft()
        var filing = script.filing
        let upload = try await desk.draft(key, now: .at(.mar(16)))?.files.first?.attached
        filing.attachments += [upload].compactMap { $0 }
        let receipt = try await desk.file(filing, from: key, now: .at(.mar(16)))
        _ = try await desk.enter(code: receipt.code, from: "127.0.0.1", now: .at(.mar(16)))
        for step in script.steps {
            do { try await take(step, receipt.number) } catch {
                throw Stuck(step: "\(step.day) March, \(step.what)", fault: "\(error)")
            }
        }
    }

    /// Where a script and the procedure disagree.
    struct Stuck: Error {
        let step: String
        let fault: String
    }

    private func take(_ step: Canary.Step, _ number: String) async throws {
        let day = Day.mar(step.day)
        let list = try await desk.office().handlingList(on: day)
        try await desk.carryOut(on: number, by: step.actor, now: .at(day)) { plan throws(Refusal) in
            switch step.what {
            case .assign: try plan.perform(.handling(.assign(Neighbourhood.noor, from: list)))
            case .command(let command): try plan.perform(command)
            case .letter(let draft): try plan.write(draft)
            case .sendLetters:
                for letter in plan.casefile.letters.waiting {
                    try plan.perform(.letters(.send(letter.id, Letter.Out(.handedOver, on: day))))
                }
            case .end(let reason):
                try plan.end(lateBecause: reason)
            }
        }
    }

    /// A draft that is still open, with a file in it.
    @discardableResult
    private func leaveADraft() async throws -> DraftKey {
        let key = DraftKey.random()
        var draft = Draft()
        draft.answers = ["verhaal": [canary("draft").text]]
        try await desk.save(draft, under: key, now: .at(.mar(16)))
        var upload = try await desk.beginFile(
            named: canary("upload").text + ".pdf", under: key, now: .at(.mar(16)))
        try await upload.add(Array("%PDF-1.7 \(canary("content").text)".utf8))
        try await desk.add(try await upload.finish(), under: key, now: .at(.mar(16)))
        return key
    }

    /// What goes wrong is what reaches a log: a mail that does not leave, a wrong sign-in, a refusal.
    private func fail() async throws {
        let logger = Logger(label: "canary") { _ in log }
        let from = try MailAddress("klachten@voorbeeld.example")
        let postman = Postman(
            desk, transport: ClosedDoor(), from: from, now: { .at(.mar(27)) }, logger: logger)
        try await postman.round()
        let staff = try await world.staff(Neighbourhood.noor, on: .mar(27))
        logger.info("signed in", metadata: ["staff": "\(staff.account.id)"])
        let answer = await world.answer {
            try await desk.signIn(
                email: canary("sign-in").text + "@voorbeeld.example", password: canary("password").text,
                from: "127.0.0.1", now: .at(.mar(27)))
        }
        logger.info("\(answer)")
        for command in Canary.commands {
            let answer = await world.answer {
                try await desk.perform(command, on: "2026-004", by: .clock, now: .at(.mar(27)))
            }
            logger.info("\(command): \(answer)")
        }
    }

    /// Every canary that can be read with the keys from the entries of all streams.
    func stored() async throws -> Set<String> {
        var found: Set<String> = []
        for head in try await desk.ledger.streams() {
            for entry in try await desk.ledger.read(head.stream) {
                found.formUnion(Canary.found(in: String(decoding: entry.payload, as: UTF8.self)))
            }
        }
        return found
    }

    /// Every canary in the frozen letters, opened with the keys of their cases.
    func inLetters() async throws -> Set<String> {
        var found: Set<String> = []
        for row in try await world.rows("select stream, letter, sealed from letter_text") {
            let vault = try await desk.ledger.vault(of: StreamID(stored: try row.text(0)))
            let text = try vault.open(try row.blob(2), as: "letter", of: String(try row.integer(1)))
            found.formUnion(Canary.found(in: String(decoding: text, as: UTF8.self)))
        }
        return found
    }
}

/// A mail server that is never at home.
private struct ClosedDoor: MailTransport {
    func send(_ mail: Mail) async throws(PostFault) { throw .serverAway(reason: "nobody answers") }
}

/// Keeps what was logged, with its metadata.
final class CanaryLog: LogHandler, Sendable {
    private let lines = Mutex("")

    var text: String { lines.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        lines.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" }
    }
}

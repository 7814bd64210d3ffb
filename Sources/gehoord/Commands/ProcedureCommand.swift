import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Procedure

struct ProcedureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedure", abstract: "Lists, shows, checks and publishes versions of the procedure.",
        subcommands: [ProcedureList.self, ProcedureShow.self, ProcedureCheck.self, ProcedurePublish.self])

    /// Reads a version from a file; what is wrong with the file is told with its line.
    static func read(_ path: String) throws -> Edition {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw NodeFault(
                "\(path) cannot be read", hint: "check the path; the file is text in UTF-8", code: 2)
        }
        do throws(ProcedureFile.Fault) { return try ProcedureFile(parsing: text).edition } catch {
            throw NodeFault(
                error.sentence(in: path), hint: "see docs/commands.md, or start from: gehoord procedure show",
                code: 2)
        }
    }

    static func complain(_ problems: [EditionProblem]) -> NodeFault {
        NodeFault(
            problems.map(\.sentence).joined(separator: "\n"), hint: "change the file and try again", code: 3)
    }
}

struct ProcedureList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every version, newest first.")

    @OptionGroup var options: KeyOptions
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let office = try await options.withDesk { try await $0.office() }
        let today = Now.wall().today
        let lines = office.editionsNewestFirst.map { edition in
            Line(
                name: edition.version.name, effective: edition.version.effective.iso, reason: edition.reason,
                in_force: edition.version == office.procedure(on: today))
        }
        if json { return try Output.json(["versions": lines]) }
        for line in lines {
            print("\(line.effective) \(line.name)\(line.in_force ? " (in force)" : ""): \(line.reason)")
        }
    }

    private struct Line: Encodable {
        let name: String
        let effective: String
        let reason: String
        let in_force: Bool
    }
}

struct ProcedureShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Prints a version as a file that can be published again.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "Its name; without it the one in force.") var name: String?

    func run() async throws {
        let office = try await options.withDesk { try await $0.office() }
        let wanted = name ?? office.procedure(on: Now.wall().today)?.name ?? ""
        guard let edition = office.editions[wanted] else {
            throw NodeFault("there is no version \(wanted)", hint: "gehoord procedure list shows them")
        }
        print(ProcedureFile(edition).text, terminator: "")
    }
}

struct ProcedureCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says whether a file could be published, and what it changes.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "The file.") var file: String
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let edition = try ProcedureCommand.read(file)
        let now = Now.wall()
        let (office, before, after) = try await options.withDesk { desk in
            let office = try await desk.office()
            let old = office.edition(before: edition.version)?.version.terms ?? Terms()
            return (
                office, try await desk.tryOut(old, now: now),
                try await desk.tryOut(edition.version.terms, now: now)
            )
        }
        let problems = edition.problems(after: office, on: now.today)
        guard problems.isEmpty else { throw ProcedureCommand.complain(problems) }
        let old = office.edition(before: edition.version)
        let changes = EditionChanges(
            from: old ?? Edition(ProcedureVersion(name: "", effective: now.today)), to: edition)
        if json { return try Output.json(Answer(changes, before, after)) }
        for change in changes.terms { print("\(change.term.rawValue): \(change.old) -> \(change.new)") }
        for ground in changes.groundsAdded { print("ground added: \(ground)") }
        for ground in changes.groundsGone { print("ground gone: \(ground)") }
        for change in changes.subjects { print("subject \(change.value.rawValue): \(change.words)") }
        for change in changes.measures { print("measure \(change.value.rawValue): \(change.words)") }
        print("of \(Told(after.total)) complaints late: \(Told(before.late)) -> \(Told(after.late))")
        print("too old: \(Told(before.tooOld)) -> \(Told(after.tooOld))")
    }

    /// A count as anybody may hear it; under five it is `null`.
    private struct Told: Encodable, CustomStringConvertible {
        let count: Int?

        init(_ count: Int) { self.count = TryOut.inFives(count) }

        var description: String { count.map { "\($0) or more" } ?? "fewer than \(TryOut.fewest)" }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(count)
        }
    }

    private struct Answer: Encodable {
        let terms: [String: [Int]]
        /// Null is the program's own word.
        let words: [String: [String?]]
        let text_changes: Bool
        let total: Told
        let late: [Told]
        let too_old: [Told]

        init(_ changes: EditionChanges, _ before: TryOut, _ after: TryOut) {
            terms = Dictionary(
                uniqueKeysWithValues: changes.terms.map { ($0.term.rawValue, [$0.old, $0.new]) })
            var words: [String: [String?]] = [:]
            for change in changes.subjects { words["subject \(change.value.rawValue)"] = change.both }
            for change in changes.measures { words["measure \(change.value.rawValue)"] = change.both }
            self.words = words
            text_changes = changes.changesText
            total = Told(after.total)
            late = [Told(before.late), Told(after.late)]
            too_old = [Told(before.tooOld), Told(after.tooOld)]
        }
    }
}

struct ProcedurePublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publishes the version in a file.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "The file.") var file: String

    func run() async throws {
        let edition = try ProcedureCommand.read(file)
        do {
            try await options.withDesk { try await $0.publish(edition, now: .wall()) }
        } catch let refused as EditionRefused {
            throw ProcedureCommand.complain(refused.problems)
        }
        Output.toPeople(
            "Published \(edition.version.name); it holds from \(edition.version.effective.iso).")
    }
}

extension ProcedureFile.Fault {
    fileprivate func sentence(in path: String) -> String {
        switch self {
        case .noHead: "\(path) does not begin with terms between two lines of ---"
        case .unreadable(let line): "\(path):\(line) cannot be read"
        case .unknownKey(let line, let key): "\(path):\(line) has an unknown term: \(key)"
        case .noDay: "\(path) names no effective day"
        }
    }
}

extension EditionChanges.LabelChange {
    fileprivate var both: [String?] { [old, new] }

    fileprivate var words: String { "\(old ?? "our words") -> \(new ?? "our words")" }
}

extension EditionProblem {
    fileprivate var sentence: String {
        switch self {
        case .nameMissing: "the version has no name"
        case .nameTaken: "another version has this name"
        case .effectiveInThePast: "the effective day is in the past"
        case .dayTaken: "a version that is in force began today"
        case .reasonMissing: "no reason is given"
        case .outOfRange(let term):
            "\(term.rawValue) goes from \(term.range.lowerBound) to \(term.range.upperBound)"
        case .reactionNotBeforeFinish: "the reaction must end before the finish"
        case .promiseBeforeTarget: "the promise of first contact is earlier than its target"
        case .groundWithoutName: "a ground has no words"
        case .labelUnknown(let subject): "there is no subject \(subject)"
        case .measureUnknown(let measure): "there is no measure \(measure)"
        case .textTooLong: "the text is too long"
        }
    }
}

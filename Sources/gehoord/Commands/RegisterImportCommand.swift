import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Procedure
import Register

struct RegisterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Says what a spreadsheet would do; with --confirm it does it.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "A CSV file: commas or semicolons, UTF-8 or Windows-1252.") var file: String
    @Option(help: "A column by hand, as received=Datum; may be given more than once.") var map: [String] = []
    @Flag(help: "Takes over what can be taken over.") var confirm = false
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw NodeFault("\(file) cannot be read", hint: "check the name of the file")
        }
        let found = try look(Array(data))
        let outcome: ImportOutcome
        do {
            outcome = try await options.withDesk { desk in
                confirm ? try await desk.take(found, now: .wall()) : try await desk.look(at: found)
            }
        } catch let fault as Desk.ImportFault { throw NodeFault(fault.sentence, hint: fault.hint) }
        try tell(found, outcome)
        guard let id = outcome.id else {
            return Output.toPeople(
                confirm
                    ? "Nothing was new: all \(outcome.known.count) lines were already there."
                    : "Nothing was changed. Take over \(outcome.taken.count) lines with: --confirm")
        }
        Output.toPeople(
            """
            Took over \(outcome.taken.count) lines; \(outcome.known.count) were already there.
            This can be undone with: gehoord register undo \(id) --confirm
            """)
    }

    /// Asks for a column that nobody can guess, where somebody sits at the terminal.
    private func look(_ bytes: [UInt8]) throws -> RegisterImport {
        let today = Now.wall().today
        do { return try RegisterImport(bytes, given: map, today: today) } catch ImportMapping.Fault.noReceived
            where isatty(STDIN_FILENO) == 1
        {
            let columns = try Spreadsheet(bytes).columns
            Output.toPeople("Columns: \(columns.joined(separator: ", "))")
            Output.toPeople("Which one holds the day of receipt?")
            let answer = readLine() ?? ""
            do { return try RegisterImport(bytes, given: map + ["received=\(answer)"], today: today) } catch {
                throw Self.told(error, bytes)
            }
        } catch { throw Self.told(error, bytes) }
    }

    private static func told(_ error: any Error, _ bytes: [UInt8]) -> any Error {
        let columns = (try? Spreadsheet(bytes).columns.joined(separator: ", ")) ?? ""
        switch error {
        case let fault as Spreadsheet.Fault: return NodeFault(fault.sentence, hint: "save it again as CSV")
        case let fault as ImportMapping.Fault:
            let fields = ImportColumn.allCases.map(\.rawValue).joined(separator: ", ")
            return NodeFault(
                fault.sentence,
                hint: "use --map field=column; columns: \(columns); fields: \(fields)", code: 2)
        default: return error
        }
    }

    private func tell(_ found: RegisterImport, _ outcome: ImportOutcome) throws {
        if json { return try Output.json(Answer(found, outcome)) }
        for problem in found.problems {
            let column = problem.column.map { " \($0.rawValue):" } ?? ""
            let value = problem.value.isEmpty ? "" : " (\(problem.value))"
            print("line \(problem.line):\(column) \(problem.reason.sentence)\(value)")
        }
        for line in outcome.known { print("line \(line): already there") }
        for (fault, lines) in outcome.refusedInOrder {
            print("\(Self.list(lines)): \(fault.sentence)")
        }
        for alike in outcome.alike {
            print(
                """
                \(Self.list(alike.lines)): on days of lines of import \(alike.id) that are not in this file; \
                if these are the same complaints, mend those in the register or undo that import first
                """)
        }
        for (period, count) in found.periods { print("\(period): \(count)") }
        if !found.unused.isEmpty { print("not used: \(found.unused.joined(separator: ", "))") }
    }

    private static func list(_ lines: [Int]) -> String {
        let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
        let rest = lines.count > 10 ? " and \(lines.count - 10) more" : ""
        return (lines.count == 1 ? "line " : "lines ") + shown + rest
    }

    private struct Answer: Encodable {
        let rows: Int
        let periods: [String: Int]
        let problems: [Line]
        let unused: [String]
        /// What is new, or was taken over under the id.
        let taken: Int
        let known: [Int]
        let id: String?
        /// By the earlier import that they look like.
        let alike: [String: [Int]]
        /// Lines of years that no report can show any more.
        let refused: [Int]

        struct Line: Encodable {
            let line: Int
            let column: String?
            let reason: String
        }

        init(_ found: RegisterImport, _ outcome: ImportOutcome) {
            taken = outcome.taken.count
            (known, id) = (outcome.known, outcome.id)
            alike = Dictionary(uniqueKeysWithValues: outcome.alike.map { ($0.id, $0.lines) })
            refused = outcome.refused.values.flatMap { $0 }.sorted()
            rows = found.rows.count
            periods = Dictionary(
                uniqueKeysWithValues: found.periods.map { ($0.period.description, $0.count) })
            problems = found.problems.map {
                Line(line: $0.line, column: $0.column?.rawValue, reason: $0.reason.rawValue)
            }
            unused = found.unused
        }
    }
}

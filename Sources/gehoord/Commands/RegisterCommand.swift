import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Procedure
import Register

struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Brings past complaints into the register, and the register out.",
        subcommands: [RegisterImportCommand.self, RegisterExport.self])
}

struct RegisterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Says what a spreadsheet would do; with --confirm it does it.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "A CSV file: commas or semicolons, UTF-8 or Windows-1252.") var file: String
    @Option(help: "A column by hand, as received=Datum; may be given more than once.") var map: [String] = []
    @Flag(help: "Takes over what can be taken over.") var confirm = false
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let place = try options.place()
        guard let data = FileManager.default.contents(atPath: file) else {
            throw NodeFault("\(file) cannot be read", hint: "check the name of the file")
        }
        let found = try look(Array(data))
        guard confirm else {
            try tell(found)
            return Output.toPeople(
                "Nothing was changed. Take over \(found.rows.count) lines with: --confirm")
        }
        let outcome = try await take(found, into: place)
        try tell(found, outcome)
        Output.toPeople(
            "Took over \(outcome.taken.count) lines; \(outcome.known.count) were already there.")
    }

    private func take(_ found: RegisterImport, into place: Place) async throws -> ImportOutcome {
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        do {
            let outcome = try await desk.take(found, now: .wall())
            await desk.close()
            return outcome
        } catch let fault as Desk.ImportFault {
            await desk.close()
            throw NodeFault(fault.sentence, hint: fault.hint)
        }
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

    private func tell(_ found: RegisterImport, _ outcome: ImportOutcome? = nil) throws {
        if json { return try Output.json(Answer(found, outcome)) }
        for problem in found.problems {
            let column = problem.column.map { " \($0.rawValue):" } ?? ""
            let value = problem.value.isEmpty ? "" : " (\(problem.value))"
            print("line \(problem.line):\(column) \(problem.reason.sentence)\(value)")
        }
        for line in outcome?.known ?? [] { print("line \(line): already there") }
        for (period, count) in found.periods { print("\(period): \(count)") }
        if !found.unused.isEmpty { print("not used: \(found.unused.joined(separator: ", "))") }
    }

    private struct Answer: Encodable {
        let rows: Int
        let periods: [String: Int]
        let problems: [Line]
        let unused: [String]
        /// Only after taking over.
        let taken: Int?
        let known: [Int]?

        struct Line: Encodable {
            let line: Int
            let column: String?
            let reason: String
        }

        init(_ found: RegisterImport, _ outcome: ImportOutcome?) {
            taken = outcome?.taken.count
            known = outcome?.known
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

struct RegisterExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Prints the register for a spreadsheet; needs no key.")

    @Option(help: "The folder with the data.") var data: String?
    @Option(help: "One year; without it all of them.") var year: Int?

    func run() async throws {
        let driver = try await Place(data, settings: try NodeSettings()).driver(readOnly: true)
        let lines = try await Desk.registerLines(from: driver).filter { line in
            year.map { line.row.period.year == $0 } ?? true
        }
        try await driver.close()
        try FileHandle.standardOutput.write(contentsOf: Data(RegisterLine.csv(lines)))
    }
}

extension Desk.ImportFault {
    fileprivate var sentence: String {
        switch self {
        case .reported(let year): "the report on \(year) was approved"
        }
    }

    fileprivate var hint: String {
        switch self {
        case .reported: "take its lines out of the file: an approved report never changes"
        }
    }
}

extension Spreadsheet.Fault {
    fileprivate var sentence: String {
        switch self {
        case .empty: "the file is empty"
        case .openQuote(let line): "a quote that begins on line \(line) never ends"
        case .twiceTheSameColumn(let name): "two columns are called \(name)"
        }
    }
}

extension ImportMapping.Fault {
    fileprivate var sentence: String {
        switch self {
        case .noSuchColumn(let name): "there is no column \(name)"
        case .unknownField(let name): "there is no field \(name)"
        case .columnTwice(let name): "the column \(name) is used twice"
        case .noReceived: "no column holds the day of receipt"
        }
    }
}

extension ImportReader.Reason {
    fileprivate var sentence: String {
        switch self {
        case .missing: "is empty"
        case .noDay: "is no day"
        case .inTheFuture: "lies in the future"
        case .beforeReceipt: "lies before the day of receipt"
        case .afterReceipt: "lies after the day of receipt"
        case .unknownWord: "is a word that this program does not know"
        case .tooManyFields: "has more fields than the heading"
        case .sameLine: "is the same as an earlier line"
        case .endedWithoutEnding: "was closed, and does not say how it ended"
        case .judgedWithoutJudgment: "was judged, and does not say what was found"
        case .judgmentWithoutEnding: "has a judgment, and did not end with one"
        case .unreadable: "holds bytes that are no text"
        }
    }
}

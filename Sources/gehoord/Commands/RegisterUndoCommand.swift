import ArgumentParser
import CaseDesk
import Ledger
import Register

struct RegisterUndo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Lists the imports; with an import and --confirm its lines count no more.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "The import, as the list names it.") var id: String?
    @Option(help: "twice, mistake or elsewhere.") var why = RegisterVoiding.Why.mistake
    @Flag(help: "Takes them out of every count.") var confirm = false
    @Flag(help: "One JSON object.") var json = false

    func validate() throws {
        guard id != nil || !confirm else { throw ValidationError("name the import that has to go") }
    }

    func run() async throws {
        let imports = try await options.withDesk { try await $0.imports() }
        guard let id else { return try tell(imports) }
        let found = imports.filter { $0.id == id }
        guard !found.isEmpty else {
            throw NodeFault("there is no import \(id)", hint: "gehoord register undo lists them")
        }
        guard confirm else {
            try tell(found)
            return Output.toPeople("Nothing was changed. Take these lines out of every count with: --confirm")
        }
        do {
            let count = try await options.withDesk { desk in
                try await desk.undo(import: id, why: why, now: .wall())
            }
            if json { try Output.json(["undone": count]) }
            Output.toPeople("\(count) lines count no more. A better file can be taken over now.")
        } catch ReportObstacle.reported(let year) {
            throw NodeFault(
                "the report on \(year) was approved",
                hint: "what it counted never changes; nothing was undone")
        }
    }

    private func tell(_ imports: [PastImport]) throws {
        let lines = imports.map { past in
            Line(
                id: past.id, taken: past.recorded,
                periods: Dictionary(
                    uniqueKeysWithValues: past.counting.map { ($0.key.description, $0.value) }))
        }
        if json { return try Output.json(["imports": lines]) }
        for line in lines {
            let periods = line.periods.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            print("\(line.id) \(line.taken) \(periods.joined(separator: ", "))")
        }
    }

    private struct Line: Encodable {
        let id: String
        /// The day on which it was taken over.
        let taken: String
        /// How many of its lines count.
        let periods: [String: Int]
    }
}

extension RegisterVoiding.Why: ExpressibleByArgument {}

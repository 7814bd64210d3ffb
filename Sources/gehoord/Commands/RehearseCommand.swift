import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Rehearsal

struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "Walks through random worlds and checks what must always hold.")

    @Option(help: "The first seed.") var seed: UInt64 = World.seed
    @Option(help: "How many worlds.") var worlds = 200
    @Flag(help: "One JSON object.") var json = false

    func validate() throws {
        guard worlds > 0 else { throw ValidationError("--worlds needs a number from 1 up") }
    }

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gehoord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = await Walk.run(worlds: worlds, seed: seed) { index in
            let driver = try SQLiteDriver(path: folder.appendingPathComponent("\(index).sqlite").path)
            return try await Desk.open(driver, keys: KeyRing(.make(at: World.today.noon)), costs: .light)
        }
        if json {
            try Output.json(
                Answer(
                    worlds: outcome.worlds, steps: outcome.steps, faults: 0, invariants: outcome.invariants,
                    broken: outcome.broken))
        } else {
            for sentence in outcome.broken { print(sentence) }
            print("\(outcome.worlds) worlds, \(outcome.steps) steps, \(outcome.broken.count) broken")
        }
        guard outcome.broken.isEmpty else { throw ExitCode(3) }
    }

    private struct Answer: Encodable {
        let worlds: Int
        let steps: Int
        /// Injected on purpose; none yet.
        let faults: Int
        let invariants: Int
        let broken: [String]
    }
}

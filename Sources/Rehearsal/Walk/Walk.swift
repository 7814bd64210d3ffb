import CaseDesk
import Procedure

/// Random worlds in which random people try random things; after each the promises must hold.
public enum Walk {
    /// What a walk saw.
    public struct Outcome: Sendable {
        /// Worlds that were walked.
        public internal(set) var worlds = 0
        /// Things that somebody tried.
        public internal(set) var steps = 0
        /// Of which the regulation, or the desk, refused.
        public internal(set) var refused = 0
        /// Cases that came to an end that was out.
        public internal(set) var closed = 0
        /// Promises that were looked at.
        public internal(set) var invariants = 0
        /// Promises that did not hold, with the world's seed; empty when all is well.
        public internal(set) var broken: [String] = []
    }

    /// Days on which somebody tries something, in one world.
    static let steps = 18

    /// Walks worlds one after the other; each is opened on an empty database and closed afterwards.
    public static func run(
        worlds: Int, seed: UInt64, opening: @Sendable (Int) async throws -> Desk
    ) async -> Outcome {
        var chance = Chance(seed: seed)
        var outcome = Outcome()
        for index in 0..<worlds {
            let own = chance.next()
            do {
                let desk = try await opening(index)
                var walker = Walker(desk, seed: own)
                await walker.walk()
                await desk.close()
                outcome.add(walker, seed: own)
            } catch {
                outcome.broken.append("world \(own): it did not open: \(error)")
            }
            outcome.worlds += 1
        }
        return outcome
    }
}

extension Walk.Outcome {
    fileprivate mutating func add(_ walker: Walker, seed: UInt64) {
        steps += walker.steps
        refused += walker.refused
        closed += walker.closed
        invariants += walker.invariants
        broken += walker.broken.map { "world \(seed): \($0)" }
    }
}

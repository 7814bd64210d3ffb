import Procedure
import Testing

/// A refusal, and what somebody does to get it.
struct Provocation: Sendable, CustomTestStringConvertible {
    var label: String
    var refusal: Refusal
    var attempt: @Sendable () -> Attempt

    init(_ label: String, _ refusal: Refusal, by attempt: @escaping @Sendable () -> Attempt) {
        self.label = label
        self.refusal = refusal
        self.attempt = attempt
    }

    var testDescription: String { label }

    func check(at location: SourceLocation = #_sourceLocation) {
        attempt().refuses(refusal, at: location)
    }
}

/// Every obstacle of a cluster is provoked by something.
func expectAll<Obstacle: CaseIterable & Hashable>(
    _ provoked: [Obstacle], at location: SourceLocation = #_sourceLocation
) {
    for obstacle in Obstacle.allCases {
        #expect(provoked.contains(obstacle), "no test provokes \(obstacle)", sourceLocation: location)
    }
}

import Procedure
import Testing

@Suite("Domein 2 – meer dan een klacht")
struct ConcernTests {
    static let raised = given(
        .accepted, .did(.concerns(.raise(.danger, due: "2026-03-20", "Ze is alleen thuis."))))

    @Test(arguments: [
        Concerns.Refusal.unknownConcern(9), .alreadyDone(1), .dueBeforeToday,
        .dueTooLate(lastDay: "2026-03-18"), .knownInTheFuture,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Concerns.Refusal) {
        provoke(refusal).refuses(.concerns(refusal))
    }

    private func provoke(_ refusal: Concerns.Refusal) -> Attempt {
        switch refusal {
        case .unknownConcern: Self.raised.when(.concerns(.settle(9, nil)))
        case .alreadyDone: Self.raised.and(.did(.concerns(.settle(1, nil)))).when(.concerns(.settle(1, nil)))
        case .dueBeforeToday: Self.raised.when(.concerns(.raise(.crime, due: "2026-03-17", nil)))
        case .dueTooLate: Self.raised.when(.concerns(.raise(.dataBreach, due: "2026-03-19", nil)))
        case .knownInTheFuture:
            Self.raised.when(.concerns(.raise(.crime, due: "2026-03-20", nil, knownOn: "2026-03-19")))
        }
    }

    @Test(
        arguments: [
            ("2026-03-16", "2026-03-18"), ("2026-03-17", "2026-03-19"), ("2026-03-18", "2026-03-20"),
            // Known for longer than 72 hours: today, whatever was written before.
            ("2026-03-10", "2026-03-18"),
        ] as [(Day, Day)])
    func `a data breach has 72 hours since we knew, and not a day more`(_ known: Day, _ last: Day) {
        let breach = { (due: Day) in
            Self.raised.when(.concerns(.raise(.dataBreach, due: due, nil, knownOn: known)))
        }
        breach(last).succeeds()
        breach(last + 1).refuses(.concerns(.dueTooLate(lastDay: last)))
    }

    @Test(arguments: Concern.Kind.allCases)
    func `every kind stays visible until it is done`(_ kind: Concern.Kind) {
        let open = given(.accepted, .did(.concerns(.raise(kind, due: "2026-03-18", nil))))
        #expect(open.casefile.concerns.open.map(\.kind) == [kind])
        #expect(open.casefile.actions(on: "2026-04-30").contains { $0.kind == .concern(1) })
        let done = open.and(.did(.concerns(.settle(1, "Gemeld.")), on: "2026-03-19"))
        #expect(done.casefile.concerns.open.isEmpty)
        #expect(done.casefile.concerns.list.first?.doneOn == "2026-03-19")
    }

    @Test func `a concern outlives the case and never moves its term`() {
        let closed = given(.closed, .did(.concerns(.raise(.objectionTerm, due: "2026-05-10", nil))))
        #expect(closed.casefile.concerns.open.count == 1)
        #expect(closed.casefile.deadline == World.jansen.deadline)
    }
}

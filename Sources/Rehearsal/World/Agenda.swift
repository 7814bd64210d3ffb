import CaseDesk
import Procedure

/// What is going to happen in the neighbourhood, day by day.
struct Agenda {
    typealias Act = @Sendable (Stage) async throws -> Void

    private var acts: [(day: Day, order: Int, act: Act)] = []

    mutating func add(_ day: Day, _ act: @escaping Act) {
        acts.append((day, acts.count, act))
    }

    /// Everything up to a day, in the order in which it happens; what lies later does not happen.
    func upTo(_ today: Day) -> [(day: Day, act: Act)] {
        acts.filter { $0.day <= today }.sorted { ($0.day, $0.order) < ($1.day, $1.order) }.map {
            ($0.day, $0.act)
        }
    }
}

/// The desk as somebody of the neighbourhood meets it on a day.
struct Stage: Sendable {
    let desk: Desk
    let now: Now

    var today: Day { now.today }

    /// Somebody of the organisation, signed in.
    func staff(_ person: StaffID) async throws -> Staff {
        let token = try await desk.demoToken(for: person, now: now)
        guard let staff = try await desk.staff(token, now: now) else { throw DeskFault.notFound }
        return staff
    }

    /// Does something to a case as somebody of the organisation.
    func act(
        _ number: String, as person: StaffID, _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws {
        try await desk.carryOut(on: number, as: try await staff(person), ifStillAt: nil, now: now, decide)
    }

    /// Does something as the complainant of a case.
    func asComplainant(_ number: String, _ command: Command) async throws {
        try await desk.perform(command, on: number, by: .complainant, now: now)
    }
}

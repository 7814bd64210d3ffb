import CaseDesk
import Procedure
import Register
import Rehearsal

/// The demo's report of two years ago is sent, and that of last year open: every state is there.
struct DemoReport {
    let desk: Desk
    let today: Day

    func make() async throws {
        let (span, now) = (Span(today.civil.year - 2), Now(instant: today.noon, today: today))
        let keeper = try await staff(Neighbourhood.joke, now)
        let director = try await staff(Neighbourhood.hendrik, now)
        try await desk.arrange(.init(recipient: "Gemeente Groningen, GON"), by: keeper, now: now)
        do {
            let seen = try await desk.reportDraft(span).version
            try await desk.askApproval(span, ifStillAt: seen, knowsUnread: true, by: keeper, now: now)
            try await desk.approve(
                span, sentences: [], ifStillAt: seen + 1, knowsUnread: true, by: director, now: now)
            try await desk.sent(span, number: 1, on: today, by: keeper, now: now)
        } catch is ReportObstacle {
            // Another day or seed may give a year that no report can be made of yet: then it stays open.
        }
    }

    private func staff(_ person: StaffID, _ now: Now) async throws -> Staff {
        let token = try await desk.demoToken(for: person, now: now)
        guard let staff = try await desk.staff(token, now: now) else { throw DeskFault.notFound }
        return staff
    }
}

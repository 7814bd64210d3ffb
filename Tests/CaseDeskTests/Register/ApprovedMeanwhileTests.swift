import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – een verslag dat op hetzelfde moment wordt vastgesteld")
struct ApprovedMeanwhileTests {
    private let now = Now.at(.mar(16))

    /// A year that the director approves, while somebody else acts on another node before it is done.
    private func approved(
        _ span: Span, _ store: Store, _ years: PastYear,
        meanwhile act: @escaping @Sendable (Desk) async throws -> Void
    ) async throws {
        let driver = Hold<LingeringDriver>()
        try await DeskWorld.with(store, wrapping: { driver.keep(LingeringDriver($0)) }) { world in
            try await world.takeOver(years)
            let keeper = try await world.staff(Neighbourhood.joke)
            let director = try await world.staff(Neighbourhood.hendrik)
            let (desk, now) = (world.desk, now)
            try await desk.askApproval(span, ifStillAt: 0, knowsUnread: true, by: keeper, now: now)
            let view = try await desk.reportView(span, now: now)
            let lingering = try #require(driver.value)
            let other = try await world.another()
            async let isDone = succeeds {
                await lingering.hasBegun()
                try await act(other)
            }
            try await lingering.linger {
                try await desk.approve(
                    view, sentences: [], ifStillAt: 1, knowsUnread: true, by: director, now: now)
            }
            #expect(await !isDone)
            #expect(try await desk.register(year: span.from.year).count == view.read.counted.rows.count)
            await other.close()
        }
    }

    private func succeeds(_ body: @Sendable () async throws -> Void) async -> Bool {
        do { try await body() } catch { return false }
        return true
    }

    @Test(arguments: Store.all)
    func `keeps every line that it counted`(_ store: Store) async throws {
        let now = now
        try await approved(Span(2024), store, .twenty) { other in
            let id = try #require(try await other.imports().first?.id)
            _ = try await other.undo(import: id, why: .twice, now: now)
        }
    }

    @Test(arguments: Store.all)
    func `gets no line in a year that had none`(_ store: Store) async throws {
        let now = now
        var years = PastYear()
        years.add(9, "geld", in: 2022)
        try await approved(Span(2023), store, years) { other in
            var more = PastYear()
            more.add(9, "geld", in: 2023)
            let file = try RegisterImport(more.bytes, given: [], today: .mar(16))
            _ = try await other.take(file, now: now)
        }
    }
}

import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The timeline")
struct TimelineTests {
    private static func view(to course: Course, in language: Language = .dutch) async throws
        -> ComplainantView
    {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: course)
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(28)))
            return try #require(try await world.desk.follow(token, in: language, now: .at(.mar(28))))
        }
    }

    @Test(arguments: Course.allCases) func `begins with the newest and ends with the day of receipt`(
        _ course: Course
    ) async throws {
        let view = try await Self.view(to: course)
        let days = view.timeline.map(\.on)
        #expect(days == days.sorted(by: >))
        #expect(view.timeline.last?.on == .mar(16))
        #expect(view.timeline.last?.isOwn == true)
    }

    @Test func `grows with every step that a complainant may know`() async throws {
        var last = 0
        for course in [Course.filed, .accepted, .concluded, .ended] {
            let count = try await Self.view(to: course).timeline.count
            #expect(count > last, "\(course)")
            last = count
        }
    }

    @Test func `leads to letters that are theirs, and to no other`() async throws {
        let view = try await Self.view(to: .ended)
        let own = Set(view.letters.map(\.id))
        for item in view.timeline {
            guard case .letter(let id) = item.link else { continue }
            #expect(own.contains(id))
        }
    }

    @Test func `says who did it where that was one of us`() async throws {
        let view = try await Self.view(to: .accepted)
        #expect(view.timeline.contains { $0.by == "Noor de Boer" })
        #expect(view.timeline.filter(\.isOwn).allSatisfy { $0.by == nil })
    }

    @Test func `speaks the language in which it is read`() async throws {
        let dutch = try await Self.view(to: .ended).timeline.map(\.sentence)
        let english = try await Self.view(to: .ended, in: .english).timeline.map(\.sentence)
        #expect(dutch.count == english.count)
        #expect(Set(dutch).isDisjoint(with: english))
    }

    @Test(arguments: Course.allCases) func `knows the phase`(_ course: Course) async throws {
        let phases: [Course: Phase] = [
            .filed: .received, .proposed: .proposed, .accepted: .investigating, .asked: .investigating,
            .informed: .waitingForReaction, .reacted: .investigating, .concluded: .answering,
            .judged: .answering,
            .ended: .closed,
        ]
        let view = try await Self.view(to: course)
        #expect(view.phase == phases[course])
    }
}

import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A case in a form that this program does not know")
struct UnreadableCaseTests {
    private static func with(_ body: (DeskWorld, _ stopped: Receipt, _ fine: Receipt) async throws -> Void)
        async throws
    {
        try await DeskWorld.with { world in
            let stopped = try await world.take(to: .accepted)
            let fine = try await world.take(to: .accepted)
            let stream = try #require(try await world.desk.stream(of: stopped.number))
            try await world.newerForm(in: stream)
            try await body(world, stopped, fine)
        }
    }

    @Test func `stops alone: my day and the lists go on`() async throws {
        try await Self.with { world, stopped, fine in
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let day = try await world.desk.day(of: noor, now: .at(.mar(19)))
            #expect(day.items.map(\.number) == [fine.number])
            #expect(day.open == 2)
            let mine = try await world.desk.mine(noor, closed: false, now: .at(.mar(19)))
            #expect(mine.map(\.number) == [stopped.number, fine.number])
        }
    }

    @Test func `says so to who may read it, and nothing to others`() async throws {
        try await Self.with { world, stopped, _ in
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let answer = await world.answer {
                try await world.desk.open(stopped.number, as: noor, now: .at(.mar(19)))
            }
            guard case .fault(.unreadable(let fault)) = answer else {
                Issue.record("\(answer)")
                return
            }
            #expect(!fault.hint.isEmpty)
        }
    }

    @Test func `takes no act, and loses nothing of it`() async throws {
        try await Self.with { world, stopped, fine in
            let before = try await world.count("entry")
            let answer = await world.answer {
                try await world.desk.perform(
                    .contacts(.write("A.")), on: stopped.number, by: .complainant, now: .at(.mar(19)))
            }
            #expect(answer != .given)
            let after = try await world.count("entry")
            #expect(after == before)
            let other = await world.answer {
                try await world.desk.perform(
                    .contacts(.write("A.")), on: fine.number, by: .complainant, now: .at(.mar(19)))
            }
            #expect(other == .given)
        }
    }

    @Test func `is left out of a rebuild, which goes on`() async throws {
        try await Self.with { world, _, _ in
            let count = try await world.desk.rebuild(now: .at(.mar(19)))
            #expect(count == 1)
            let rows = try await world.count("case_index")
            #expect(rows == 2)
        }
    }

    @Test func `a flipped byte stops its case and nobody else's`() async throws {
        try await DeskWorld.with { world in
            let broken = try await world.take(to: .accepted)
            let fine = try await world.take(to: .accepted)
            let stream = try #require(try await world.desk.stream(of: broken.number))
            try await world.tamper(
                "update entry set payload = $1 where stream = $2 and seq = 3",
                [.blob([1, 2, 3]), .text(stream.text)])
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let day = try await world.desk.day(of: noor, now: .at(.mar(19)))
            #expect(day.items.map(\.number) == [fine.number])
            let audit = try await world.desk.audit(now: .at(.mar(19)))
            #expect(!audit.findings.isEmpty)
        }
    }

    @Test func `a letter whose text was changed is not shown`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            let stream = try #require(try await world.desk.stream(of: receipt.number))
            let vault = try await world.desk.ledger.vault(of: stream)
            let sealed = try vault.seal(Array("Iets anders.".utf8), as: "letter", of: "1")
            try await world.tamper("update letter_text set sealed = $1 where letter = 1", [.blob(sealed)])
            let token = try await world.desk.enter(code: receipt.code, from: "a", now: .at(.mar(19)))
            let answer = await world.answer { try await world.desk.letter(1, as: token, now: .at(.mar(19))) }
            #expect(answer == .fault(.unreadable(.unreadable)))
            let audit = try await world.desk.audit(now: .at(.mar(19)))
            #expect(audit.findings == ["2026-001: letter 1 has no text with its digest"])
        }
    }
}

import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Lists")
struct ListTests {
    @Test(arguments: Store.all) func `the desk sees what is urgent first, then what came first`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            _ = try await world.file()
            _ = try await world.file(.jansen { $0.urgency = .unsafe })
            _ = try await world.file(.jansen { $0.receivedOn = .mar(14) })
            let desk = try await world.staff(Neighbourhood.fenna)
            let list = try await world.desk.atDesk(desk, now: .at(.mar(16)))
            #expect(list.map(\.number) == ["2026-002", "2026-003", "2026-001"])
            #expect(list.map(\.item.isUrgent) == [true, false, false])
            #expect(list.first?.item.name == "Mevrouw Jansen")
            #expect(list.first?.item.deadline.lastDay == .mar(16) + 42)
        }
    }

    @Test func `what somebody handles leaves the desk`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .proposed)
            let desk = try await world.staff(Neighbourhood.fenna)
            let proposed = try await world.desk.atDesk(desk, now: .at(.mar(17)))
            #expect(proposed == [])
            let unanswered = try await world.desk.atDesk(desk, now: .at(.mar(19)))
            #expect(unanswered.map(\.item.phase) == [.proposed])
            #expect(unanswered.map(\.action) == [.firstContact])
            let call = Contacts.Contact(on: .mar(19), over: .telephone, reached: true)
            try await world.desk.perform(
                .contacts(.log(call)), on: "2026-001", by: .staff(Neighbourhood.fenna, as: .intake),
                now: .at(.mar(19)))
            let called = try await world.desk.atDesk(desk, now: .at(.mar(19)))
            #expect(called.map(\.action) == [.distribute])
            try await world.act("2026-001", on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.handling(.declareUninvolved))
            }
            let accepted = try await world.desk.atDesk(desk, now: .at(.mar(19)))
            #expect(accepted == [])
        }
    }

    @Test func `what is written, stopped or too old before anybody handles it is seen by the desk`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.file(.jansen { $0.happened = .on(.mar(16) - 400) }).number
            let desk = try await world.staff(Neighbourhood.fenna)
            let first = try await world.desk.atDesk(desk, now: .at(.mar(16)))
            #expect(first.map(\.marks) == [[.tooOld]])
            for command: Command in [
                .contacts(.write("Is het gelezen?")),
                .withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)),
            ] {
                try await world.desk.perform(command, on: number, by: .complainant, now: .at(.mar(16)))
            }
            let later = try await world.desk.atDesk(desk, now: .at(.mar(16)))
            #expect(later.map(\.marks) == [[.message, .stopped, .tooOld]])
        }
    }

    @Test func `an urgent case stays at the desk until somebody spoke to them`() async throws {
        try await DeskWorld.with { world in
            let urgent = Filing.jansen { $0.urgency = .unsafe }
            let number = try await world.take(urgent, to: .proposed).number
            let desk = try await world.staff(Neighbourhood.fenna, on: .mar(17))
            let before = try await world.desk.atDesk(desk, now: .at(.mar(17)))
            #expect(before.map(\.action) == [.callAtOnce])
            for reached in [false, true] {
                let call = Contacts.Contact(on: .mar(17), over: .telephone, reached: reached)
                try await world.desk.carryOut(on: number, as: desk, ifStillAt: nil, now: .at(.mar(17))) {
                    plan throws(Refusal) in try plan.perform(.contacts(.log(call)))
                }
                let left = try await world.desk.atDesk(desk, now: .at(.mar(17)))
                #expect(left.isEmpty == reached)
            }
        }
    }

    @Test func `who stands in for the desk may write down the urgent call, another manager may not`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.file(.awayFromTheDesk).number
            let call = Contacts.Contact(on: .mar(16), over: .telephone, reached: true)
            for (person, expected) in [
                (Neighbourhood.samira, Answer.notFound), (Neighbourhood.fenna, .notFound),
                (Neighbourhood.noor, .given),
            ] {
                let staff = try await world.staff(person)
                let answer = await world.answer {
                    try await world.desk.carryOut(on: number, as: staff, ifStillAt: nil, now: .at(.mar(16))) {
                        plan throws(Refusal) in try plan.perform(.contacts(.log(call)))
                    }
                }
                #expect(answer == expected, "\(person.text)")
            }
        }
    }

    @Test func `a task beside a complaint stands apart, and asks nothing of others`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.concerns(.raise(.dataBreach, due: .mar(20), nil, knownOn: .mar(18))))
            }
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let day = try await world.desk.day(of: noor, now: .at(.mar(19)))
            #expect(day.tasks.map(\.number) == [number])
            #expect(day.tasks.map(\.concern.due) == [.mar(20)])
            #expect(day.items.map(\.action.kind) == [.letterUnopened(1)])
            let samira = try await world.staff(Neighbourhood.samira, on: .mar(19))
            #expect(try await world.desk.day(of: samira, now: .at(.mar(19))).tasks == [])
        }
    }

    @Test func `a handler's own cases come page by page, open and closed apart`() async throws {
        try await DeskWorld.with { world in
            for course in [Course.accepted, .ended, .accepted] { _ = try await world.take(to: course) }
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(28))
            let open = try await world.desk.mine(noor, closed: false, now: .at(.mar(28)))
            let closed = try await world.desk.mine(noor, closed: true, now: .at(.mar(28)))
            let rest = try await world.desk.mine(noor, closed: false, after: "2026-001", now: .at(.mar(28)))
            #expect(open.map(\.number) == ["2026-001", "2026-003"])
            #expect(closed.map(\.number) == ["2026-002"])
            #expect(closed.first?.closed == .mar(24))
            #expect(closed.first?.subject == .continuity)
            #expect(rest.map(\.number) == ["2026-003"])
        }
    }

    @Test func `my day has each case once, with what is asked, and counts what is late`() async throws {
        try await DeskWorld.with { world in
            for _ in 0..<2 { _ = try await world.take(to: .accepted) }
            let soon = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let day = try await world.desk.day(of: soon, now: .at(.mar(19)))
            #expect(day.items.map(\.number) == ["2026-001", "2026-002"])
            #expect(day.open == 2)
            #expect(day.late == 0)
            let after = Day.mar(16) + 43
            let noor = try await world.staff(Neighbourhood.noor, on: after)
            let late = try await world.desk.day(of: noor, now: .at(after))
            #expect(late.late == 2)
        }
    }

    @Test func `open cases come before closed ones, however many there are`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .ended)
            _ = try await world.take(.jansen { $0.receivedOn = .mar(16) }, to: .accepted)
            try await world.tamper("update case_index set deadline = deadline - 30 where closed is not null")
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(28))
            let day = try await world.desk.day(of: noor, now: .at(.mar(28)))
            #expect(day.items.first?.number == "2026-002")
            #expect(day.open == 1)
        }
    }

    @Test func `a summary is worth nothing without the key of its case`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            _ = try await world.file(.jansen { $0.complainant = .named("Truus", mayBeNamed: .yes) })
            let rows = try await world.rows("select stream, summary from case_index order by number")
            let vault = try await world.desk.ledger.vault(of: StreamID(stored: try rows[0].text(0)))
            #expect(throws: LedgerFault.self) { try vault.open(try rows[1].blob(1), as: "summary") }
            #expect(throws: LedgerFault.self) { try vault.open(try rows[0].blob(1), as: "letter") }
        }
    }

    @Test(arguments: Store.all) func `the thousandth case of a year comes after the one before`(
        _ store: Store
    )
        async throws
    {
        try await DeskWorld.with(store) { world in
            for _ in 0..<3 { _ = try await world.take(to: .accepted) }
            for (old, new) in [("002", "2026-999"), ("003", "2026-1000"), ("001", "2027-001")] {
                try await world.tamper(
                    "update case_index set number = $1 where number = $2", [.text(new), .text("2026-\(old)")])
            }
            let noor = try await world.staff(Neighbourhood.noor)
            let all = try await world.desk.mine(noor, closed: false, now: .at(.mar(20))).map(\.number)
            let rest = try await world.desk.mine(noor, closed: false, after: "2026-999", now: .at(.mar(20)))
            #expect(all == ["2026-999", "2026-1000", "2027-001"])
            #expect(rest.map(\.number) == ["2026-1000", "2027-001"])
        }
    }

    @Test func `the desk hears how many cases each of the list has`() async throws {
        try await DeskWorld.with { world in
            for course in [Course.accepted, .ended, .filed] { _ = try await world.take(to: course) }
            let desk = try await world.staff(Neighbourhood.fenna)
            try await world.desk.promiseSecrecy(
                of: "2026-003", as: desk, text: "Ik zwijg.", now: .at(.mar(16)))
            guard case .desk(let view) = try await world.desk.open("2026-003", as: desk, now: .at(.mar(16)))
            else {
                Issue.record("not the desk's view")
                return
            }
            #expect(view.openCases == [Neighbourhood.noor: 1])
            try await world.act("2026-001", on: .mar(24)) { plan throws(Refusal) in
                try plan.perform(.handling(.note(.isWitness, about: Neighbourhood.fenna)))
            }
            guard case .desk(let blind) = try await world.desk.open("2026-003", as: desk, now: .at(.mar(24)))
            else { return }
            #expect(blind.openCases == [:])
            #expect(view.turn == .manager)
            #expect(view.candidates.count == 4)
            #expect(view.candidates.allSatisfy { $0.obstacle == nil })
        }
    }
}

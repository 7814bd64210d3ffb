import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 10 – versions of the procedure")
struct EditionTests {
    static func example() throws -> Edition {
        let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let file = "/\(path)/examples/procedures/wijkhulp.md"
        return try ProcedureFile(parsing: String(contentsOfFile: file, encoding: .utf8)).edition
    }

    private static func edition(_ effective: Day, _ change: (inout Edition) -> Void = { _ in }) -> Edition {
        var edition = Edition(
            ProcedureVersion(name: "2026-2", effective: effective), text: "# Regels", reason: "Nieuwe wet.")
        change(&edition)
        return edition
    }

    @Test func `the shipped example has other terms, grounds and words`() throws {
        let edition = try Self.example()
        let terms = edition.version.terms
        var wanted = Terms(finish: 56, reaction: 21)
        (wanted.maximumAge, wanted.retention, wanted.continuation) = (2, 3, 28)
        (wanted.firstContactTarget, wanted.firstContactPromise) = (1, 2)
        wanted.refusalGrounds = terms.refusalGrounds
        #expect(terms == wanted)
        #expect(edition.policies.count == 2)
        #expect(terms.handlerSignals == [28, 42, 49, 54])
        #expect(edition.subjectOrder.prefix(2) == [.continuity, .treatment])
        #expect(edition.subjectOrder.count == Subject.allCases.count)
        #expect(edition.measureOrder.prefix(2) == [.otherWorker, .wayOfWorking])
        #expect(Set(edition.measureOrder) == Set(MeasureKind.allCases))
        #expect(edition.words(for: MeasureKind.wayOfWorking) == "Zo werken wij voortaan")
        #expect(edition.words(for: MeasureKind.apology) == nil)
        #expect(edition.text.hasPrefix("# Klachtenregeling van Wijkhulp"))
    }

    @Test func `the regulation's own terms are what a file without terms says`() throws {
        let file = try ProcedureFile(parsing: "---\nname: a\neffective: 2026-04-01\n---\n")
        #expect(file.edition.version.terms == Terms())
    }

    @Test func `a file that is written out reads the same`() throws {
        let edition = try Self.example()
        #expect(try ProcedureFile(parsing: ProcedureFile(edition).text).edition == edition)
    }

    @Test(arguments: [
        ("name: a", ProcedureFile.Fault.noHead), ("---\nname: a\n---", .noDay),
        ("---\neffective: morgen\n---", .unreadable(line: 2)),
        ("---\neffective: 2026-04-01\nfinish: zes\n---", .unreadable(line: 3)),
        ("---\neffective: 2026-04-01\nfinnish: 42\n---", .unknownKey(line: 3, "finnish")),
        ("---\neffective: 2026-04-01\nsubject weather: Weer\n---", .unknownKey(line: 3, "subject weather")),
        ("---\neffective: 2026-04-01\nmeasure rain: Regen\n---", .unknownKey(line: 3, "measure rain")),
        ("---\neffective: 2026-04-01\nmeasure: Regen\n---", .unknownKey(line: 3, "measure")),
        ("---\nnothing\n---", .unreadable(line: 2)),
    ])
    func `a file that cannot be read names the line`(_ text: String, _ fault: ProcedureFile.Fault) {
        #expect(throws: fault) { try ProcedureFile(parsing: text) }
    }

    @Test func `everything that is wrong is told at once`() async throws {
        try await DeskWorld.with { world in
            let office = try await world.desk.office()
            let wrong = Self.edition(.mar(15)) {
                $0.reason = " "
                $0.version.terms.finish = 20
                $0.version.terms.reaction = 20
                $0.version.terms.firstContactPromise = 1
                $0.version.terms.refusalGrounds.insert(.policy(" "))
                $0.subjects = [.init(.money, "Geld")]
                $0.text = String(repeating: "a", count: Edition.longestText + 1)
            }
            #expect(
                Set(wrong.problems(after: office, on: .mar(16))) == [
                    .effectiveInThePast, .reasonMissing, .outOfRange(.finish), .reactionNotBeforeFinish,
                    .promiseBeforeTarget, .groundWithoutName, .textTooLong,
                ])
            #expect(Self.edition(.mar(16)).problems(after: office, on: .mar(16)) == [])
        }
    }

    @Test func `a case keeps the version of its filing day, and pressing twice publishes once`() async throws
    {
        try await DeskWorld.with { world in
            let old = try await world.file()
            let edition = Self.edition(.mar(17)) { $0.version.terms = Terms(finish: 56, reaction: 14) }
            try await world.desk.publish(edition, now: .at(.mar(16)))
            try await world.desk.publish(edition, now: .at(.mar(16)))
            let office = try await world.desk.office()
            #expect(office.versions.count == 2)
            #expect(office.procedure(on: .mar(16))?.name == Neighbourhood.version.name)
            #expect(office.procedure(on: .mar(17)) == edition.version)
            let stream = try #require(try await world.desk.stream(of: old.number))
            let filing = try await world.desk.load(stream).casefile.filing
            #expect(filing.deadline.lastDay == filing.receivedOn + 42)
        }
    }

    @Test func `what waits for its day can be written anew, what is in force cannot`() async throws {
        try await DeskWorld.with { world in
            try await world.desk.publish(Self.edition(.mar(20)), now: .at(.mar(16)))
            let better = Self.edition(.mar(20)) {
                $0.version.name = "2026-3"
                $0.version.terms.finish = 49
            }
            try await world.desk.publish(better, now: .at(.mar(16)))
            #expect(try await world.desk.office().procedure(on: .mar(20))?.terms.finish == 49)
            let late = Self.edition(.mar(20)) { $0.version.name = "2026-4" }
            await #expect(throws: EditionRefused([.dayTaken])) {
                try await world.desk.publish(late, now: .at(.mar(20)))
            }
            let same = Self.edition(.mar(25)) { $0.version.name = "2026-3" }
            await #expect(throws: EditionRefused([.nameTaken])) {
                try await world.desk.publish(same, now: .at(.mar(20)))
            }
        }
    }

    @Test(arguments: 1...4)
    func `what somebody published or withdrew after the look is looked at first`(_ use: Int) async throws {
        let driver = Hold<InterruptedDriver>()
        try await DeskWorld.with(wrapping: { driver.keep(InterruptedDriver($0)) }) { world in
            let (desk, now, mo) = (world.desk, Now.at(.mar(16)), Neighbourhood.mo)
            let interrupted = try #require(driver.value)
            let first = Self.edition(.mar(25))
            // Another text under the same name: on the office of before nothing is against it.
            let second = Self.edition(.mar(20)) { $0.text = "# Anders" }
            let office = try await desk.office()
            #expect(second.problems(after: office, on: .mar(16)) == [])
            interrupted.interrupt(before: use) { try await desk.publish(first, now: now) }
            await #expect(throws: EditionRefused([.nameTaken])) { try await desk.publish(second, now: now) }
            _ = try await desk.office()
            interrupted.interrupt(before: use) {
                try await desk.withdraw(first.version, by: mo, now: now)
            }
            await #expect(throws: DeskFault.notFound) {
                try await desk.withdraw(first.version, by: mo, now: now)
            }
            let left = try await desk.office()
            #expect(left.editions[first.version.name] == nil)
        }
    }

    @Test func `a version is held against what it follows, not against a draft of its own day`() async throws
    {
        try await DeskWorld.with { world in
            let first = Self.edition(.mar(20)) { $0.version.terms.finish = 49 }
            try await world.desk.publish(first, now: .at(.mar(16)))
            let office = try await world.desk.office()
            func before(_ day: Day) -> ProcedureVersion? {
                office.edition(before: ProcedureVersion(name: "n", effective: day))?.version
            }
            #expect(before(.mar(20)) == Neighbourhood.version)
            #expect(before(.mar(21))?.name == first.version.name)
        }
    }

    @Test(arguments: [(0, nil), (4, nil), (5, 5), (9, 5), (23, 20)] as [(Int, Int?)])
    func `a rehearsal on the past is told in fives, on the page and by the command`(
        _ count: Int, _ told: Int?
    ) {
        #expect(TryOut.inFives(count) == told)
    }

    @Test func `differences name what changed, line by line`() throws {
        let old = Self.edition(.mar(16)) { $0.text = "# Regels\n\nEen.\nTwee.\nDrie." }
        let new = Self.edition(.mar(20)) {
            $0.text = "# Regels\nEen.\nTwee en een half.\nDrie.\nVier."
            $0.version.terms.finish = 49
            $0.version.terms.refusalGrounds.insert(.policy("Al beantwoord"))
        }
        let changes = EditionChanges(from: old, to: new)
        #expect(changes.terms.map { [$0.old, $0.new] } == [[42, 49]])
        #expect(changes.groundsAdded == ["Al beantwoord"])
        #expect(
            changes.lines == [
                .same("# Regels"), .same("Een."), .gone("Twee."), .new("Twee en een half."), .same("Drie."),
                .new("Vier."),
            ])
        #expect(!EditionChanges(from: old, to: old).changesText)
    }

    @Test func `differences name the words that people will read`() throws {
        let old = Self.edition(.mar(16)) { $0.subjects = [.init(.money, "Kosten")] }
        let new = Self.edition(.mar(20)) {
            $0.measures = [.init(.apology, "Sorry zeggen"), .init(.coaching, "Meekijken")]
        }
        let changes = EditionChanges(from: old, to: new)
        #expect(changes.subjects.map(\.value) == [.money])
        #expect(changes.subjects.map(\.old) == ["Kosten"] && changes.subjects.map(\.new) == [nil])
        #expect(changes.measures.map(\.value) == [.apology, .coaching])
        #expect(changes.measures.map(\.new) == ["Sorry zeggen", "Meekijken"])
        // The same words in another order are the same words.
        let turned = Self.edition(.mar(20)) { $0.measures = new.measures.reversed() }
        #expect(EditionChanges(from: new, to: turned).measures == [])
    }
}

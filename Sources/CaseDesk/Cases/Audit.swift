import Foundation
import Ledger
import Procedure
import Register

/// What is beside a case must follow from it: the ledger's own promises, held against every case.
public struct Audit: Sendable {
    /// Every case that could be read, as its stored bytes fold.
    public internal(set) var cases: [Loaded] = []
    /// What is not as it must be, each in one line without a word of a person.
    public internal(set) var findings: [String] = []
    /// Promises that were looked at.
    public internal(set) var checks = 0

    mutating func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
        checks += 1
        if !holds { findings.append(promise()) }
    }
}

extension Desk {
    /// Reads everything again and holds it against itself; for rehearsals, on a desk that stands still.
    public func audit(now: Now) async throws -> Audit {
        var audit = Audit()
        let report = try await Verification.run(ledger.driver)
        audit.expect(report.isWhole, "the chain is not whole: \(report.findings.prefix(3))")
        for stream in try await caseStreams() {
            guard let loaded = try await loadIfReadable(stream) else {
                audit.expect(false, "a case cannot be read")
                continue
            }
            audit.cases.append(loaded)
        }
        audit.cases.sort { $0.casefile.filing.number < $1.casefile.filing.number }
        audit.checkNumbers()
        for loaded in audit.cases { await checkLetters(of: loaded, &audit) }
        try await checkRegister(&audit)
        try await checkIndex(&audit, now: now)
        return audit
    }

    private func caseStreams() async throws -> [StreamID] {
        var streams: [StreamID] = []
        var last: StreamID?
        while true {
            let heads = try await ledger.streams(after: last)
            guard let end = heads.last else { return streams }
            streams += heads.filter { $0.stream.isCase && !$0.isErased }.map(\.stream)
            last = end.stream
        }
    }

    private func checkLetters(of loaded: Loaded, _ audit: inout Audit) async {
        let number = loaded.casefile.filing.number
        for letter in loaded.casefile.letters.list {
            let text = try? await text(of: letter, in: loaded.stream)
            audit.expect(text != nil, "\(number): letter \(letter.id.number) has no text with its digest")
        }
    }

    /// Exactly one latest row per case, and it says what the case says.
    private func checkRegister(_ audit: inout Audit) async throws {
        var entries: [Int: Int] = [:]
        for loaded in audit.cases {
            let casefile = loaded.casefile
            let facts = casefile.registerFacts
            let year = facts.filed.civil.year
            entries[year, default: 0] += 1
            let rows = try await register(year: year).filter { $0.id == casefile.registration.entry }
            let wanted = RegisterRow(id: casefile.registration.entry ?? "", facts)
            audit.expect(rows == [wanted], "\(casefile.filing.number): the register says something else")
        }
        for (year, count) in entries {
            let rows = try await register(year: year)
            audit.expect(
                rows.count == count, "the register of \(year) has \(rows.count) rows for \(count) cases")
        }
    }

    /// The index is a projection: refolded it is the same.
    private func checkIndex(_ audit: inout Audit, now: Now) async throws {
        let before = try await indexRows()
        audit.expect(before.count == audit.cases.count, "the index has \(before.count) rows")
        for loaded in audit.cases {
            try await checkVisit(of: loaded, &audit, now: now)
            let owners = Set(loaded.casefile.measures.open.compactMap(\.account?.text))
            let persons = try await people("case_owner", of: loaded)
            audit.expect(persons == owners, "\(loaded.casefile.filing.number): other persons own a measure")
            let facts = Set(loaded.casefile.handling.involvement.facts.keys.map(\.text))
            let keptOut = try await people("case_excluded", of: loaded)
            audit.expect(keptOut == facts, "\(loaded.casefile.filing.number): other persons are kept out")
        }
        _ = try await rebuild(now: now)
        let after = try await indexRows()
        for (row, refolded) in zip(before, after) {
            audit.expect(row == refolded, "the index says \(row), the case says \(refolded)")
        }
    }

    /// Those whom a table names beside a case.
    private func people(_ table: String, of loaded: Loaded) async throws -> Set<String> {
        let rows = try await ledger.driver.read { tx in
            try tx.rows("select person from \(table) where stream = $1", [.text(loaded.stream.text)])
        }
        return Set(try rows.map { try $0.text(0) })
    }

    /// The clock may look too early, never too late.
    private func checkVisit(of loaded: Loaded, _ audit: inout Audit, now: Now) async throws {
        let rows = try await ledger.driver.read { tx in
            try tx.rows("select next_due from case_index where stream = $1", [.text(loaded.stream.text)])
        }
        let next = try rows.first?.optionalInteger(0).map { Day(ordinal: Int($0)) }
        guard let wanted = loaded.casefile.nextVisit(after: now.today) else { return }
        let isInTime = next.map { $0 <= wanted } ?? false
        audit.expect(isInTime, "\(loaded.casefile.filing.number): the clock would look too late")
    }

    private func indexRows() async throws -> [[String]] {
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select number, version, phase, filed, deadline, handler, proposed, subject, ending, closed,
                    desk, urgent, erasure, erasure_asked from case_index order by number
                """)
        }
        return rows.map { $0.all.map { "\($0)" } }
    }
}

extension Audit {
    /// Gap-free in each year: nobody can take a complaint out unseen.
    fileprivate mutating func checkNumbers() {
        let years = Dictionary(grouping: cases.map(\.casefile.filing.number)) { $0.prefix(4) }
        for (year, numbers) in years {
            let ordinals = numbers.compactMap { Int($0.dropFirst(5)) }.sorted()
            expect(ordinals == Array(1...numbers.count), "\(year): the numbers are \(ordinals)")
        }
    }
}

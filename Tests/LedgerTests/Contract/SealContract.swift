import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("daily seals") struct Seals {
        @Test(arguments: Store.all)
        func `a seal names what changed since the one before`(store: Store) async throws {
            try await World.with(store) { world in
                let (one, two) = (try await world.stream(), try await world.stream([Sample.first]))
                _ = try await world.driver.write { try Numbers.next(year: 2026, in: $0) }
                let first = try await world.ledger.seal(at: Sample.now)
                #expect(first.number == 1)
                #expect(first.standings.map(\.stream) == [one, two].sorted())
                #expect(first.given == [2026: 1])
                #expect(first.previous == [UInt8](repeating: 0, count: 32))

                let last = try await world.ledger.append(
                    [Sample.second], to: two, expecting: 1, at: Sample.now)
                let second = try await world.ledger.seal(at: Sample.now.adding(days: 1))
                #expect(second.number == 2)
                #expect(second.previous == first.digest)
                #expect(second.standings.map(\.version) == [2])
                #expect(second.standings.map(\.hash) == last.map(\.hash))
                let third = try await world.ledger.seal(at: Sample.now.adding(days: 2))
                #expect(third.standings.isEmpty)
                #expect(try await world.ledger.lastSeal() == third)
            }
        }

        @Test(arguments: Store.all)
        func `seals hold against the printed key and the seals outside`(store: Store) async throws {
            try await World.with(store) { world in
                var outside: [Seal] = []
                for day in 0..<3 {
                    _ = try await world.stream()
                    outside.append(try await world.ledger.seal(at: Sample.now.adding(days: Int64(day))))
                }
                let key = try world.ledger.publicKey
                let report = try await Verification.run(world.driver, publicKey: key, outside: outside)
                #expect(report.isWhole)
                #expect(report.seals == 3)
            }
        }

        @Test(arguments: Store.all)
        func `a tail that was cut after the seal is found, its recorded head forged or not`(
            store: Store
        ) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                let seal = try await world.ledger.seal(at: Sample.now)
                let before = try await world.ledger.read(stream)[1]
                try await world.tamper(
                    "delete from entry where stream = $1 and seq = 3", [.text(stream.text)])
                try await world.tamper(
                    "update stream set version = 2, head = $1 where id = $2",
                    [.blob(before.hash), .text(stream.text)])
                let finding = Report.Finding(place: stream.text, seq: 3, flaw: .sealed)
                #expect(try await Verification.run(world.driver).findings == [finding])

                // Whoever can also drop the seal fools the machine, but not the seal outside.
                try await world.tamper("delete from seal")
                #expect(try await Verification.run(world.driver).isWhole)
                let outside = try await Verification.run(world.driver, outside: [seal])
                #expect(outside.findings == [.init(place: "seal", seq: 1, flaw: .sealed), finding])
            }
        }

        @Test(arguments: Store.all)
        func `seals that were changed or dropped are found`(store: Store) async throws {
            try await World.with(store) { world in
                for day in 0..<3 { _ = try await world.ledger.seal(at: Sample.now.adding(days: Int64(day))) }
                let whole = try await world.driver.read {
                    try $0.rows("select body from seal where number = 2")
                }
                let text = try #require(try whole.first?.text(0))
                let changed = text.replacing("at ", with: "at 1", maxReplacements: 1)
                try await world.tamper("update seal set body = $1 where number = 2", [.text(changed)])
                let findings = try await Verification.run(world.driver).findings
                #expect(findings.contains(.init(place: "seal", seq: 2, flaw: .signature)))
                #expect(findings.contains(.init(place: "seal", seq: 3, flaw: .chain)))

                try await world.tamper("update seal set body = 'x' where number = 2")
                #expect(
                    try await Verification.run(world.driver).findings.first
                        == .init(place: "seal", seq: 2, flaw: .format))
                try await world.tamper("delete from seal where number = 2")
                #expect(
                    try await Verification.run(world.driver).findings.first
                        == .init(place: "seal", seq: 3, flaw: .gap))
            }
        }

        @Test(arguments: Store.all)
        func `a seal by another key than the printed one is found`(store: Store) async throws {
            try await World.with(store) { world in
                _ = try await world.ledger.seal(at: Sample.now)
                let printed = [UInt8](repeating: 1, count: 32)
                let report = try await Verification.run(world.driver, publicKey: printed)
                #expect(report.findings == [.init(place: "seal", seq: 1, flaw: .signature)])
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `the reading log is under the seal`(store: Store) async throws {
            try await World.with(store) { world in
                let stream = try await world.stream()
                try await world.ledger.noteReading(of: stream, by: "noor", role: "handler", at: Sample.now)
                try await world.ledger.noteReading(of: stream, by: "ali", role: "officer", at: Sample.now)
                let seal = try await world.ledger.seal(at: Sample.now)
                #expect(seal.readings == 2)
                #expect(try await Verification.run(world.driver).isWhole)
                try await world.ledger.noteReading(of: stream, by: "kim", role: "intake", at: Sample.now)
                #expect(try await world.ledger.seal(at: Sample.now).readings == 1)
                try await world.tamper(
                    """
                    delete from reading_leaf where leaf in
                    (select leaf from reading_leaf where seal = 1 order by leaf limit 1)
                    """
                )
                #expect(
                    try await Verification.run(world.driver).findings
                        == [.init(place: "seal", seq: 1, flaw: .readings)])
            }
        }

        @Test(arguments: Store.all)
        func `a printed seal can be typed over, and a damaged one cannot`(store: Store) async throws {
            try await World.with(store) { world in
                _ = try await world.stream()
                let seal = try await world.ledger.seal(at: Sample.now)
                #expect(try Seal(text: seal.text) == seal)
                #expect(seal.isSigned)
                #expect(seal.publicKey == (try world.ledger.publicKey))
                for line in seal.text.split(separator: "\n").dropFirst() {
                    let without = seal.text.replacing(line + "\n", with: "")
                    let read = try? Seal(text: without)
                    #expect(read?.isSigned != true, "without \(line)")
                }
                #expect(throws: LedgerFault.newerFormat(2)) { try Seal(text: "gehoord seal 2\nnumber 1\n") }
                #expect(throws: LedgerFault.badValue) { try Seal(text: "") }
            }
        }
    }
}

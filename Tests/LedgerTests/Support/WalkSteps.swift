import Ledger
import Testing

extension Walk {
    mutating func make() async throws {
        let isClear = Int.random(in: 0..<5, using: &random) == 0
        let stream = isClear ? StreamID.clear("register-\(model.streams.count)") : .random()
        let payloads = payloads()
        try await ledger.append(payloads, to: stream, expecting: 0, at: now)
        model.streams[stream] = payloads
    }

    mutating func append(isStale: Bool) async throws {
        guard let stream = anyAlive(), let version = model.streams[stream]?.count else { return }
        let (payloads, ledger, now) = (payloads(), ledger, now)
        if isStale {
            await #expect(throws: LedgerFault.conflict(actual: version)) {
                try await ledger.append(payloads, to: stream, expecting: version - 1, at: now)
            }
        } else {
            try await ledger.append(payloads, to: stream, expecting: version, at: now)
            model.streams[stream]? += payloads
        }
    }

    mutating func compareOne() async throws {
        guard let stream = anyAlive() else { return }
        #expect(try await ledger.read(stream).map(\.payload) == model.streams[stream])
    }

    mutating func note() async throws {
        guard let stream = anyAlive(), !stream.isClear else { return }
        let person = ["noor", "ali", "kim"].randomElement(using: &random) ?? "noor"
        try await ledger.noteReading(of: stream, by: person, role: "handler", at: now)
        model.readings[stream, default: []].insert("\(person) \(now.hour)")
    }

    mutating func number() async throws {
        model.numbers += 1
        let number = try await ledger.driver.write { try Numbers.next(year: 2026, in: $0) }
        #expect(number.ordinal == model.numbers)
    }

    mutating func erase() async throws {
        guard let stream = anyAlive(), !stream.isClear else { return }
        try await ledger.erase([stream], at: now, list: list)
        model.erased.insert(stream)
    }

    mutating func turnKeys() async throws {
        let rotation = Rotation(ledger, keyFile: rotation.keyFile, copy: rotation.copy)
        try rotation.announce(at: now)
        _ = try await rotation.turn(at: now)
        _ = try await rotation.destroy(at: now)
    }

    mutating func restart() async throws {
        try await ledger.driver.close()
        ledger = try await Ledger.open(try place.driver(), keys: try KeyRing(path: rotation.keyFile))
    }

    mutating func backUpAndRestore() async throws {
        let file = home.folder + "/backup-\(now.milliseconds)"
        try await ledger.driver.backup(to: file)
        let next = try await Place.make(place.store)
        let restored = try await Ledger.restore(
            file, into: try next.driver(), keys: try KeyRing(path: rotation.keyFile), erased: list, at: now)
        try await ledger.driver.close()
        try await place.dropSchema()
        place.removeFolder()
        (ledger, place) = (restored, next)
    }

    /// Everything that the model knows, held against the ledger.
    func compareAll() async throws {
        for (stream, payloads) in model.streams {
            if model.erased.contains(stream) {
                await #expect(throws: LedgerFault.erased(stream)) { try await ledger.read(stream) }
            } else {
                #expect(try await ledger.read(stream).map(\.payload) == payloads)
            }
        }
        for (stream, noted) in model.readings where !model.erased.contains(stream) {
            let found = try await ledger.readings(of: stream).map { "\($0.person) \($0.hour.hour)" }
            #expect(Set(found) == noted)
        }
        let report = try await Verification.run(
            ledger.driver, publicKey: try ledger.publicKey, outside: model.seals)
        #expect(report.isWhole, "\(report.findings)")
        #expect(report.entries == model.streams.values.reduce(0) { $0 + $1.count })
        #expect(report.streams == model.streams.count)
        #expect(report.erased == model.erased.count)
        #expect(report.seals == model.seals.count)
    }
}

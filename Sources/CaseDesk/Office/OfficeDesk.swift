import Foundation
import Ledger
import Procedure

extension Desk {
    static let officeStream = StreamID.named("office")

    /// The office as it is now.
    public func office() async throws -> Office {
        let version = try await ledger.driver.read { try ledger.version(of: Self.officeStream, in: $0) }
        if let office = officeCache.office(at: version) { return office }
        guard version > 0 else { return Office() }
        let entries = try await ledger.read(Self.officeStream)
        var office = Office()
        for entry in entries { office.apply(try OfficeEvent(stored: entry.payload)) }
        officeCache.keep(office, at: entries.last?.seq ?? 0)
        return office
    }

    /// Writes down what changed in the office; in one transaction, and only if nobody changed it meanwhile.
    public func change(_ events: [OfficeEvent], now: Now) async throws {
        let version = try await ledger.driver.read { try ledger.version(of: Self.officeStream, in: $0) }
        let payloads = try events.map { try $0.stored }
        try await ledger.append(payloads, to: Self.officeStream, expecting: version, at: now.instant)
    }

    /// Gives accounts the passwords of their own choice.
    public func choosePasswords(_ chosen: [StaffID: String], now: Now) async throws {
        let hashes = try await withThrowingTaskGroup(of: (StaffID, String).self) { group in
            for (account, password) in chosen {
                group.addTask { (account, try await passwords.make(password)) }
            }
            return try await group.reduce(into: [StaffID: String]()) { $0[$1.0] = $1.1 }
        }
        let events = hashes.sorted { $0.key < $1.key }.map {
            OfficeEvent.passwordChosen(account: $0.key.text, hash: $0.value)
        }
        try await change(events, now: now)
    }
}

extension OfficeEvent {
    /// Read before the event: a form of a later version is told from one that is broken.
    private struct Version: Codable {
        var v: Int?
    }

    private struct Stored: Codable {
        var v: Int
        var event: OfficeEvent
    }

    private static let version = 1

    /// Rows of before forms had a version hold the event alone.
    init(stored bytes: [UInt8]) throws {
        let (decoder, data) = (JSONDecoder(), Data(bytes))
        do {
            guard let version = try decoder.decode(Version.self, from: data).v else {
                self = try decoder.decode(OfficeEvent.self, from: data)
                return
            }
            guard version <= Self.version else {
                throw DeskFault.unreadable(.newerForm("office", version))
            }
            self = try decoder.decode(Stored.self, from: data).event
        } catch is DecodingError {
            throw DeskFault.unreadable(.unreadable)
        }
    }

    var stored: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(Stored(v: Self.version, event: self)))
        }
    }
}

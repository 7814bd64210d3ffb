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

    /// As it is within a transaction: what is decided by it holds when that is written.
    ///
    /// Kept in no cache: what others wrote in the same commit may still come to nothing.
    func office(in tx: any Transaction) throws -> Office {
        let version = try ledger.version(of: Self.officeStream, in: tx)
        if let office = officeCache.office(at: version) { return office }
        guard version > 0 else { return Office() }
        var office = Office()
        for entry in try ledger.read(Self.officeStream, in: tx) {
            office.apply(try OfficeEvent(stored: entry.payload))
        }
        return office
    }

    /// Writes down what changed in the office; in one transaction, and only if nobody changed it meanwhile.
    public func change(_ events: [OfficeEvent], by person: StaffID? = nil, now: Now) async throws {
        try await change(events, by: person, now: now) { _ in }
    }

    /// The version of the office: read before the office itself, it tells whether anybody changed it since.
    func officeVersion() async throws -> Version {
        try await ledger.driver.read { try ledger.version(of: Self.officeStream, in: $0) }
    }

    /// The same with what has to be written beside it; all of it, or nothing.
    func change(
        _ events: [OfficeEvent], by person: StaffID?, since seen: Version? = nil, now: Now,
        beside: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        let version = if let seen { seen } else { try await officeVersion() }
        let payloads = try events.map { try $0.stored(by: person) }
        try await ledger.append(payloads, to: Self.officeStream, expecting: version, at: now.instant) {
            tx, _ in try beside(tx)
        }
    }

    /// Gives the personas of a demo a second factor whose secret is printed.
    package func giveFactors(to people: [StaffID], now: Now) async throws {
        let events = people.map { OfficeEvent.secondFactorSet(account: $0.text, .ofDemo()) }
        try await change(events, now: now)
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
        /// The account whose doing it was; rows of before it was kept have none.
        var by: String?
    }

    private static let version = 1

    /// Rows of before forms had a version hold the event alone.
    init(stored bytes: [UInt8]) throws { self = try Self.read(bytes).event }

    /// The event, and whose doing it was.
    static func read(_ bytes: [UInt8]) throws -> (event: OfficeEvent, by: String?) {
        let (decoder, data) = (JSONDecoder(), Data(bytes))
        do {
            guard let version = try decoder.decode(Version.self, from: data).v else {
                return (try decoder.decode(OfficeEvent.self, from: data), nil)
            }
            guard version <= Self.version else {
                throw DeskFault.unreadable(.newerForm("office", version))
            }
            let stored = try decoder.decode(Stored.self, from: data)
            return (stored.event, stored.by)
        } catch is DecodingError {
            throw DeskFault.unreadable(.unreadable)
        }
    }

    func stored(by person: StaffID? = nil) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(Stored(v: Self.version, event: self, by: person?.text)))
    }
}

import Foundation
import Ledger
import Procedure

extension Desk {
    private static let officeStream = StreamID.named("office")

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

    /// Gives an account a password of its own choice.
    public func choosePassword(_ password: String, for account: StaffID, now: Now) async throws {
        let hash = try await passwords.make(password)
        try await change([.passwordChosen(account: account.text, hash: hash)], now: now)
    }
}

extension OfficeEvent {
    fileprivate init(stored bytes: [UInt8]) throws {
        do { self = try JSONDecoder().decode(OfficeEvent.self, from: Data(bytes)) } catch {
            throw DeskFault.unreadable(.unreadable)
        }
    }

    fileprivate var stored: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self))
        }
    }
}

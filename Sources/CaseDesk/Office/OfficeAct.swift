import Ledger
import Procedure

/// What somebody decided on the office as they found it; nothing to write down where it was so already.
struct OfficeAct {
    let events: [OfficeEvent]
    /// Written in the same transaction.
    let beside: @Sendable (any Transaction) throws -> Void

    init(
        _ events: [OfficeEvent] = [], beside: @escaping @Sendable (any Transaction) throws -> Void = { _ in }
    ) {
        (self.events, self.beside) = (events, beside)
    }
}

extension Desk {
    /// Decides on the office as it stands, and writes only while it still stands so.
    ///
    /// Two who take away each other's last colleague do not both pass.
    func decide(
        by person: StaffID?, retries: Int = Self.retries, now: Now,
        _ decide: (Office) throws -> OfficeAct
    ) async throws {
        try await onOffice(retries: retries) { office, version in
            let act = try decide(office)
            guard !act.events.isEmpty else { return }
            try await change(act.events, by: person, since: version, now: now, beside: act.beside)
        }
    }

    /// Looks again where somebody changed the office between looking and writing.
    ///
    /// The version is read before the office is. Who lost a race is asked anew, on what the other made of it;
    /// without retries they hear it.
    func onOffice<T>(
        retries: Int = Self.retries, _ body: (Office, Version) async throws -> T
    ) async throws -> T {
        for _ in 0...retries {
            let version = try await officeVersion()
            do { return try await body(try await office(), version) } catch LedgerFault.conflict {}
        }
        throw DeskFault.someoneElseFirst
    }
}

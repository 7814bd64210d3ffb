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
    /// The version is read before the office is: two who take away each other's last colleague do not both
    /// pass. Who lost a race is asked anew, on what the other made of it; without retries they hear it.
    func decide(
        by person: StaffID?, retries: Int = Self.retries, now: Now,
        _ decide: (Office) throws -> OfficeAct
    ) async throws {
        for _ in 0...retries {
            let version = try await officeVersion()
            let act = try decide(try await office())
            guard !act.events.isEmpty else { return }
            do {
                return try await change(
                    act.events, by: person, since: version, now: now, beside: act.beside)
            } catch LedgerFault.conflict {}
        }
        throw DeskFault.someoneElseFirst
    }
}

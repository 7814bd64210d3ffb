import Ledger
import Procedure

extension Desk {
    /// Makes the seal of the day once; print or mail its text, for inside the machine it proves nothing.
    public func sealDay(now: Now) async throws {
        if let last = try await ledger.lastSeal(), Day(amsterdam: last.madeAt) >= now.today { return }
        _ = try await ledger.seal(at: now.instant)
    }

    /// Takes over what a rotation on another node wrote into the key file.
    func reloadKeys() throws {
        try ledger.keys.reload()
    }
}

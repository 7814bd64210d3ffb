import Ledger
import Synchronization

/// A driver on which somebody else acts in full between two uses of it by the same hand.
final class InterruptedDriver: DriverBehind {
    private struct Plan {
        var left: Int
        let act: @Sendable () async throws -> Void
    }

    let driver: any Driver
    private let plan = Mutex<Plan?>(nil)

    init(_ driver: any Driver) { self.driver = driver }

    /// Acts once, before the use with this number counted from now.
    func interrupt(before use: Int, _ act: @escaping @Sendable () async throws -> Void) {
        plan.withLock { $0 = Plan(left: use, act: act) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await step()
        return try await driver.write(body)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await step()
        return try await driver.read(body)
    }

    private func step() async throws {
        let due = plan.withLock { plan -> Plan? in
            plan?.left -= 1
            guard let now = plan, now.left == 0 else { return nil }
            plan = nil
            return now
        }
        try await due?.act()
    }
}

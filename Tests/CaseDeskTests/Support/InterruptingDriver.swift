import Ledger
import Synchronization

/// A driver behind which something else happens right before the next writing begins, once.
final class InterruptingDriver: DriverBehind {
    let driver: any Driver
    private let waiting = Mutex<(@Sendable () async throws -> Void)?>(nil)

    init(_ driver: any Driver) { self.driver = driver }

    func interrupt(by act: @escaping @Sendable () async throws -> Void) {
        waiting.withLock { $0 = act }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        let act = waiting.withLock { waiting in
            let act = waiting
            waiting = nil
            return act
        }
        try await act?()
        return try await driver.write(body)
    }
}

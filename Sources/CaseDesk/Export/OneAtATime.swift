import Dispatch

/// Work that anybody may ask for and that takes a while: one at a time, on a thread of its own.
package actor OneAtATime {
    private let queue = DispatchQueue(label: "gehoord.one-at-a-time")
    private var isBusy = false

    /// `busy` while another runs: who waited would hold what they sent in memory.
    package func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws -> T {
        guard !isBusy else { throw DeskFault.busy }
        isBusy = true
        defer { isBusy = false }
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}

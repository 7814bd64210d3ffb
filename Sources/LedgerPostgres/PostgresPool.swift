import Ledger
import NIOPosix

/// Lends connections to closures that block, each on a thread of its own.
actor PostgresPool {
    private let conninfo: String
    private let threads: NIOThreadPool
    private var idle: [PostgresConnection] = []
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var lent = 0
    private let size: Int
    private var isClosed = false

    init(_ conninfo: String, size: Int) {
        self.conninfo = conninfo
        self.size = size
        threads = NIOThreadPool(numberOfThreads: size)
        threads.start()
    }

    func lend<T: Sendable>(_ body: @escaping @Sendable (PostgresConnection) throws -> T) async throws -> T {
        await enter()
        defer { leave() }
        guard !isClosed else { throw LedgerFault.closed }
        let (conninfo, spare) = (conninfo, idle.popLast())
        let (connection, result) = try await threads.runIfActive {
            let connection = try spare ?? PostgresConnection(conninfo)
            return (connection, Result { try body(connection) })
        }
        if !connection.isLost { idle.append(connection) }
        return try result.get()
    }

    func close() async throws {
        isClosed = true
        while lent > 0 { await withCheckedContinuation { waiting.append($0) } }
        idle = []
        try await threads.shutdownGracefully()
    }

    private func enter() async {
        while lent >= size { await withCheckedContinuation { waiting.append($0) } }
        lent += 1
    }

    private func leave() {
        lent -= 1
        if !waiting.isEmpty { waiting.removeFirst().resume() }
    }
}

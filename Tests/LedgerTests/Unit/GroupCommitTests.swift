import Ledger
import Synchronization
import Testing

@Suite("group commit, statement by statement") struct GroupCommitTests {
    @Test func `a caller alone is one savepoint in one transaction`() async throws {
        let connection = ScriptedConnection()
        let group = GroupCommit { work in work(connection) }
        #expect(try await group.submit { try $0.change("work", []) } == 1)
        #expect(
            connection.log == [
                "begin", "savepoint caller", "work", "release savepoint caller", "commit",
            ])
    }

    @Test func `who waits meanwhile shares the next commit, up to the bound`() async throws {
        let connection = ScriptedConnection()
        let gate = Gate()
        let group = GroupCommit { work in
            await gate.pass()
            work(connection)
        }
        let callers = GroupCommit.callersInAGroup + 21
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.submit { try $0.run("work") } }
            await gate.hasOneBefore()
            for _ in 1..<callers { tasks.addTask { try await group.submit { try $0.run("work") } } }
            await group.has(waiting: callers - 1)
            await gate.open()
            try await tasks.waitForAll()
        }
        #expect(connection.count("work") == callers)
        let largest = connection.log.split(separator: "commit").map { $0.count { $0 == "work" } }.max()
        #expect(largest == GroupCommit.callersInAGroup)
        #expect(connection.count("commit") == 3)
    }

    @Test func `who was refused hears it after the commit of who was first`() async throws {
        let connection = ScriptedConnection()
        let gate = Gate()
        let group = GroupCommit { work in
            await gate.pass()
            work(connection)
        }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.submit { try $0.run("somebody before them") } }
            await gate.hasOneBefore()
            tasks.addTask { try await group.submit { try $0.run("first") } }
            await group.has(waiting: 1)
            tasks.addTask {
                await #expect(throws: LedgerFault.conflict(actual: 1)) {
                    try await group.submit { _ in throw LedgerFault.conflict(actual: 1) }
                }
                #expect(connection.log.last == "commit")
            }
            await group.has(waiting: 2)
            await gate.open()
            try await tasks.waitForAll()
        }
    }

    @Test func `when the commit fails, who was refused falls with the group and may be run again`()
        async throws
    {
        let connection = ScriptedConnection(["commit": [.busy]])
        let group = GroupCommit { work in work(connection) }
        let tries = Mutex(0)
        try await group.submit { _ in
            let isFirst = tries.withLock { tries in
                tries += 1
                return tries == 1
            }
            // Somebody of the same group was before; that group is undone, and then nobody was.
            if isFirst { throw LedgerFault.conflict(actual: 1) }
        }
        #expect(tries.withLock { $0 } == 2)
    }

    @Test func `a deadlock is run again, a few times`() async throws {
        let connection = ScriptedConnection(["work": [.busy, .busy]])
        let group = GroupCommit { work in work(connection) }
        try await group.submit { try $0.run("work") }
        #expect(connection.count("work") == 3)

        let stubborn = ScriptedConnection(["work": Array(repeating: .busy, count: 99)])
        let second = GroupCommit { work in work(stubborn) }
        await #expect(throws: LedgerFault.busy) { try await second.submit { try $0.run("work") } }
        #expect(stubborn.count("work") == GroupCommit.attempts)
    }

    @Test func `a serialization failure at the commit runs the whole group again`() async throws {
        let connection = ScriptedConnection(["commit": [.busy]])
        let group = GroupCommit { work in work(connection) }
        try await group.submit { try $0.run("work") }
        #expect(connection.count("work") == 2)
        #expect(connection.count("rollback") == 1)
    }

    @Test func `nobody is answered before the commit, and all are told when it fails`() async throws {
        let connection = ScriptedConnection(["commit": [.full]])
        let group = GroupCommit { work in work(connection) }
        await #expect(throws: LedgerFault.full) { try await group.submit { try $0.run("work") } }
        #expect(connection.log.last == "rollback")
        try await group.submit { try $0.run("work") }
    }

    @Test func `a full disk that takes the savepoints along is told as a full disk`() async throws {
        let lost = LedgerFault.database(code: "1", message: "no such savepoint: caller")
        let connection = ScriptedConnection(["work": [.full], "rollback to savepoint caller": [lost]])
        let group = GroupCommit { work in work(connection) }
        await #expect(throws: LedgerFault.full) { try await group.submit { try $0.run("work") } }
        #expect(connection.log.last == "rollback")
    }

    @Test func `a writer that cannot be had fails those who wait, and the next may try`() async throws {
        let connection = ScriptedConnection()
        let gate = Gate()
        let group = GroupCommit { work in
            guard await gate.isOpen else { throw LedgerFault.unreachable("down") }
            work(connection)
        }
        await #expect(throws: LedgerFault.unreachable("down")) {
            try await group.submit { try $0.run("work") }
        }
        await gate.open()
        try await group.submit { try $0.run("work") }
    }

    @Test func `a closed queue refuses at once`() async throws {
        let group = GroupCommit { work in work(ScriptedConnection()) }
        await group.close()
        await #expect(throws: LedgerFault.closed) { try await group.submit { _ in } }
    }
}

/// Holds the writer until a test lets it go.
actor Gate {
    private(set) var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func pass() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }

    /// Returns when somebody stands before it.
    func hasOneBefore() async {
        while waiting.isEmpty { await Task.yield() }
    }

    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}

extension GroupCommit {
    /// Returns when so many callers stand in line.
    fileprivate func has(waiting count: Int) async {
        while waitingCount < count { await Task.yield() }
    }
}

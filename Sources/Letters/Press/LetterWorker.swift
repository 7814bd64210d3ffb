import Subprocess
import SystemPackage

/// One process that makes PDFs one after another, as `Resources/weasyprint_worker.py` describes.
actor LetterWorker {
    /// A letter on its way, with who waits for its PDF.
    struct Job: Sendable {
        let html: [UInt8]
        let answer: CheckedContinuation<Result<[UInt8], LetterFault>, Never>
    }

    private let jobs: AsyncStream<Job>.Continuation
    private let process: Task<Void, Never>
    private let identity: Identity

    init(python: String) {
        IgnoredSignals.brokenPipe
        let (stream, continuation) = AsyncStream<Job>.makeStream()
        let identity = Identity()
        jobs = continuation
        self.identity = identity
        process = Task { await Self.serve(stream, continuation, python, identity) }
    }

    deinit { jobs.finish() }

    var processID: Int32? {
        get async { await identity.number }
    }

    /// The PDF, or a fault; after the limit the process is ended.
    func pdf(of html: [UInt8], within limit: Duration) async throws(LetterFault) -> [UInt8] {
        let overtime = Overtime()
        let alarm = Task { [process] in
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            await overtime.pass()
            process.cancel()
        }
        let result = await withCheckedContinuation { answer in
            if case .terminated = jobs.yield(Job(html: html, answer: answer)) {
                answer.resume(returning: .failure(.workerDied))
            }
        }
        alarm.cancel()
        if case .failure(let fault) = result, fault.endsTheWorker, await overtime.isPassed {
            throw .tooSlow(seconds: Int(limit.components.seconds))
        }
        return try result.get()
    }

    /// Closes its input, after which it ends by itself; then waits for that.
    func stop() async {
        jobs.finish()
        await process.value
    }

    /// Runs the process until its jobs end or it dies; whoever still waits hears so.
    private static func serve(
        _ stream: AsyncStream<Job>, _ jobs: AsyncStream<Job>.Continuation, _ python: String,
        _ identity: Identity
    ) async {
        var fault = LetterFault.workerDied
        do {
            try await run(stream, python, identity)
        } catch {
            if await identity.number == nil { fault = .cannotStart(program: python) }
        }
        jobs.finish()
        for await job in stream { job.answer.resume(returning: .failure(fault)) }
    }

    private static func run(_ stream: AsyncStream<Job>, _ python: String, _ identity: Identity) async throws {
        var options = PlatformOptions()
        options.teardownSequence = [.send(signal: .kill, allowedDurationToNextStep: .zero)]
        let script = String(decoding: PackageResources.weasyprint_worker_py, as: UTF8.self)
        _ = try await Subprocess.run(
            .path(FilePath(python)), arguments: ["-I", "-c", script], environment: .custom(Self.environment),
            platformOptions: options, input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
            await identity.set(execution.processIdentifier.value)
            var answers = AnswerReader(execution.standardOutput)
            for await job in stream {
                do {
                    let length = UInt32(job.html.count)
                    let head = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
                    _ = try await execution.standardInputWriter.write(head + job.html)
                    job.answer.resume(returning: try await answers.next())
                } catch {
                    job.answer.resume(returning: .failure(error as? LetterFault ?? .workerDied))
                    throw error
                }
            }
            try await execution.standardInputWriter.finish()
        }
    }

    /// No secret of the server reaches the worker: it gets an environment of its own.
    private static let environment: [Environment.Key: String] = [
        "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    ]
}

/// The number of the process, once it runs.
actor Identity {
    private(set) var number: Int32?

    func set(_ number: Int32) { self.number = number }
}

/// Whether the limit ended the process.
actor Overtime {
    private(set) var isPassed = false

    func pass() { isPassed = true }
}

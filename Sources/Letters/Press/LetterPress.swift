/// Makes tagged PDFs of frozen letters with one warm worker, which is started on demand and ended when idle.
public actor LetterPress {
    /// The longest letter that the worker takes, its fonts included.
    public static let longestLetter = 16 << 20

    private let python: String
    private let fonts: LetterFonts
    private let limit: Duration
    private let idle: Duration
    private var worker: LetterWorker?
    private var isBusy = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var rest: Task<Void, Never>?

    /// A press that has started nothing yet.
    ///
    /// The limit is for one letter, the start of the worker included; it must lie above the worker's own.
    public init(
        python: String, fonts: LetterFonts, limit: Duration = .seconds(75), idle: Duration = .seconds(120)
    ) {
        self.python = python
        self.fonts = fonts
        self.limit = limit
        self.idle = idle
    }

    /// The same letter gives the same bytes; a worker that died is replaced once.
    public func pdf(of html: [UInt8]) async throws(LetterFault) -> [UInt8] {
        try await pdf(of: [html])
    }

    /// Several letters in one PDF, each starting on a new sheet of paper.
    public func pdf(of letters: [[UInt8]]) async throws(LetterFault) -> [UInt8] {
        // A letter is UTF-8 text without U+0000, which therefore can stand between two of them.
        let dressed = Array(letters.map(fonts.dress).joined(separator: [0]))
        guard dressed.count <= Self.longestLetter else { throw .tooLong(bytes: dressed.count) }
        await takeTurn()
        defer { giveTurn() }
        do {
            return try await current().pdf(of: dressed, within: limit)
        } catch .workerDied {
            worker = nil
            return try await again(dressed)
        } catch {
            if error.endsTheWorker { worker = nil }
            throw error
        }
    }

    /// Ends the worker, for instance when the server stops; a later letter starts a new one.
    public func stop() async {
        rest?.cancel()
        // Let go of first: a letter that comes while this one ends gets a worker of its own.
        let old = worker
        worker = nil
        await old?.stop()
    }

    /// The process that is warm now, for tests that end it.
    var processID: Int32? {
        get async { await worker?.processID }
    }

    private func again(_ dressed: [UInt8]) async throws(LetterFault) -> [UInt8] {
        do {
            return try await current().pdf(of: dressed, within: limit)
        } catch {
            if error.endsTheWorker { worker = nil }
            throw error
        }
    }

    private func current() -> LetterWorker {
        if let worker { return worker }
        let new = LetterWorker(python: python)
        worker = new
        return new
    }

    private func takeTurn() async {
        rest?.cancel()
        if !isBusy {
            isBusy = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func giveTurn() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        isBusy = false
        rest = Task { [idle] in
            guard (try? await Task.sleep(for: idle)) != nil else { return }
            await self.stopWhenIdle()
        }
    }

    private func stopWhenIdle() async {
        if !isBusy, !Task.isCancelled { await stop() }
    }
}

extension LetterFault {
    /// After a refusal the worker is as good as before; after anything else a new one is needed.
    var endsTheWorker: Bool {
        switch self {
        case .refused, .tooLong: false
        case .cannotStart, .workerDied, .tooSlow, .unreadableAnswer: true
        }
    }
}

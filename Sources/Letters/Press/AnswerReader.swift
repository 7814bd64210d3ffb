import Subprocess

#if canImport(Glibc)
    import Glibc
#endif

/// Reads the worker's answers: a status byte, a length and the bytes.
struct AnswerReader {
    private var pieces: SubprocessOutputSequence.Iterator
    private var kept: [UInt8] = []

    init(_ output: SubprocessOutputSequence) {
        pieces = output.makeAsyncIterator()
    }

    /// The next answer; throws when the output ends before it is whole.
    mutating func next() async throws -> Result<[UInt8], LetterFault> {
        let head = try await exactly(5)
        let length = head[1...].reduce(0) { $0 << 8 | Int($1) }
        guard head[0] <= 1, length <= Self.longestAnswer else { throw LetterFault.unreadableAnswer }
        let body = try await exactly(length)
        if head[0] == 0 { return .success(body) }
        return .failure(.refused(reason: String(decoding: body, as: UTF8.self)))
    }

    private static let longestAnswer = 256 << 20

    private mutating func exactly(_ count: Int) async throws -> [UInt8] {
        while kept.count < count {
            guard let piece = try await pieces.next(isolation: nil) else { throw LetterFault.workerDied }
            piece.withUnsafeBytes { kept.append(contentsOf: $0) }
        }
        let taken = Array(kept.prefix(count))
        kept.removeFirst(count)
        return taken
    }
}

/// Writing to a worker that has just died must be an error, not the end of the server.
enum IgnoredSignals {
    /// Done once, at the first use.
    static let brokenPipe: Void = {
        signal(SIGPIPE, SIG_IGN)
    }()
}

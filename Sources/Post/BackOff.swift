/// How long a mail waits after a temporary fault: twice as long each time, up to a limit.
///
///     attempt   1    2    3    4    5   …   9 and later
///     minutes   1    2    4    8   16   …   240
public struct BackOff: Equatable, Sendable {
    /// The wait after the first attempt.
    public var firstSeconds: Int
    /// No wait is longer.
    public var longestSeconds: Int

    /// Without values: one minute at first, four hours at most.
    public init(firstSeconds: Int = 60, longestSeconds: Int = 4 * 60 * 60) {
        self.firstSeconds = max(1, firstSeconds)
        self.longestSeconds = max(1, longestSeconds)
    }

    /// The seconds to wait after the given attempt, which counts from one.
    public func seconds(afterAttempt attempt: Int) -> Int {
        var seconds = min(firstSeconds, longestSeconds)
        for _ in 1..<max(1, min(attempt, 64)) where seconds < longestSeconds {
            seconds = min(seconds * 2, longestSeconds)
        }
        return seconds
    }
}

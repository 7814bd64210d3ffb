import Synchronization

/// A bucket of tokens per key, in memory: each node counts for itself, which a limit may.
public final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }

    private let capacity: Double
    private let refill: Duration
    private let buckets = Mutex<[String: Bucket]>([:])

    /// So many at once, then one more every `refill`.
    public init(burst: Int, oneEvery refill: Duration) {
        precondition(burst > 0 && refill > .zero, "internal error: a limit that lets nobody through")
        capacity = Double(burst)
        self.refill = refill
    }

    /// Takes a token or throws `WebProblem.tooMany` with the seconds until there is one.
    public func take(_ key: String, now: ContinuousClock.Instant = .now) throws(WebProblem) {
        guard let seconds = wait(for: key, now: now) else { return }
        throw .tooMany(retryAfter: seconds)
    }

    /// Nil when a token was taken, else the seconds to wait.
    public func wait(for key: String, now: ContinuousClock.Instant = .now) -> Int? {
        buckets.withLock { buckets in
            var bucket = buckets[key] ?? Bucket(tokens: capacity, at: now)
            bucket.tokens = tokens(of: bucket, now)
            bucket.at = now
            let isFree = bucket.tokens >= 1
            if isFree { bucket.tokens -= 1 }
            buckets[key] = bucket
            if buckets.count > Limits.rateKeys {
                buckets = buckets.filter { tokens(of: $0.value, now) < capacity }
            }
            return isFree ? nil : Int(((1 - bucket.tokens) * (refill / .seconds(1))).rounded(.up))
        }
    }

    /// Fills the bucket again, for instance after a code that was right.
    public func forget(_ key: String) {
        _ = buckets.withLock { $0.removeValue(forKey: key) }
    }

    private func tokens(of bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
        min(capacity, bucket.tokens + (now - bucket.at) / refill)
    }
}

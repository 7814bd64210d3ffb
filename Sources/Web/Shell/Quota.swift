/// What one address may do so often; generous, for a library or an office is one address too.
public enum Quota: CaseIterable, Sendable {
    /// An answer of the form.
    case answers
    /// A page that may bring a file along.
    case files
    /// A complaint that is sent.
    case filings
    /// Anything that a complainant writes to us while it runs.
    case messages
    /// A PDF that has to be made.
    case prints
    /// A try to come in by way of the provider: each leaves a row, and asks the provider.
    case signOns

    /// So many at once, and then one more every so long.
    var limit: RateLimit {
        switch self {
        case .answers: RateLimit(burst: 2_000, oneEvery: .milliseconds(500))
        case .files: RateLimit(burst: 300, oneEvery: .seconds(5))
        case .filings: RateLimit(burst: 200, oneEvery: .seconds(10))
        case .messages: RateLimit(burst: 60, oneEvery: .seconds(15))
        case .prints: RateLimit(burst: 30, oneEvery: .seconds(5))
        case .signOns: RateLimit(burst: 200, oneEvery: .seconds(2))
        }
    }
}

/// Counts for all addresses of one table of routes.
struct Meter: Sendable {
    private let limits = Dictionary(uniqueKeysWithValues: Quota.allCases.map { ($0, $0.limit) })

    /// Throws `WebProblem.tooMany` for who has to wait.
    func take(_ quota: Quota?, of client: String) throws(WebProblem) {
        guard let quota, let limit = limits[quota] else { return }
        try limit.take(client)
    }
}

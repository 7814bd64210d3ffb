import HTTPTypes
import Testing

@testable import Web

@Suite("Shell – too often is told, with how long to wait")
struct RateLimitTests {
    private let start = ContinuousClock.now

    @Test func `a burst passes, then one at a time`() {
        let limit = RateLimit(burst: 3, oneEvery: .seconds(10))
        #expect((0..<3).allSatisfy { _ in limit.wait(for: "a", now: start) == nil })
        #expect(limit.wait(for: "a", now: start) == 10)
        #expect(limit.wait(for: "b", now: start) == nil)
        #expect(limit.wait(for: "a", now: start + .seconds(4)) == 6)
        #expect(limit.wait(for: "a", now: start + .seconds(10)) == nil)
        #expect(limit.wait(for: "a", now: start + .seconds(10)) == 10)
        limit.forget("a")
        #expect(limit.wait(for: "a", now: start + .seconds(10)) == nil)
    }

    @Test func `a pause never gives more than the burst`() {
        let limit = RateLimit(burst: 2, oneEvery: .seconds(1))
        #expect(limit.wait(for: "a", now: start) == nil)
        let later = start + .seconds(3_600)
        #expect(limit.wait(for: "a", now: later) == nil && limit.wait(for: "a", now: later) == nil)
        #expect(limit.wait(for: "a", now: later) == 1)
    }

    @Test func `keys that are full again are forgotten`() {
        let limit = RateLimit(burst: 1, oneEvery: .seconds(1))
        for index in 0...Limits.rateKeys { _ = limit.wait(for: "\(index)", now: start) }
        #expect(limit.wait(for: "0", now: start + .seconds(2)) == nil)
    }

    @Test func `the page of a refusal says when to come back`() {
        let limit = RateLimit(burst: 1, oneEvery: .seconds(60))
        #expect(throws: Never.self) { try limit.take("a", now: start) }
        #expect(throws: WebProblem.tooMany(retryAfter: 60)) { try limit.take("a", now: start) }
        #expect(WebProblem.tooMany(retryAfter: 60).headers[.retryAfter] == "60")
    }

    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:DB8::1", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"), ("::1", "::/64"), ("::ffff:203.0.113.7", "::ffff:203.0.113.7"),
        ("local", "local"),
    ])
    func `a household is one, whatever its last digits`(address: String, counted: String) {
        #expect(ClientAddress.counted(address) == counted)
    }

    @Test func `only what our own proxies wrote is believed`() async throws {
        let claim: HTTPFields = [.known("X-Forwarded-For"): "6.6.6.6, 198.51.100.1, 203.0.113.7"]
        #expect(try await TestShell.client().get("/wie", headers: claim).text != "203.0.113.7")
        let one = TestShell.client(TestShell.settings(hops: 1))
        #expect(try await one.get("/wie", headers: claim).html == "203.0.113.7")
        let two = TestShell.client(TestShell.settings(hops: 2))
        #expect(try await two.get("/wie", headers: claim).html == "198.51.100.1")
    }
}

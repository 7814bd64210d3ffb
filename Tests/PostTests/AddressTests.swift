import Post
import Testing

@Suite("Addresses and back-off")
struct AddressTests {
    @Test(arguments: [
        "jansen@example.org", "j.jansen+klacht@post.example.org", "o'brien@example.org", "a@b.nl",
        "x_y-z@ex-ample.org",
        String(repeating: "a", count: 64) + "@example.org",
    ])
    func `an everyday address is taken`(mailbox: String) throws {
        #expect(try MailAddress(mailbox).mailbox == mailbox)
    }

    @Test(arguments: [
        "", "jansen", "@example.org", "jansen@", "jansen@localhost", "jansen@example.", "jansen@.org",
        "a@b@example.org",
        ".jansen@example.org", "jansen.@example.org", "j..j@example.org", "jan sen@example.org",
        "<a@example.org>",
        "a@example.org>", "\"a b\"@example.org", "a@[127.0.0.1]", "a@127.0.0.1", "a@-x.org", "a@x-.org",
        "é@example.org",
        "a@exämple.org", "a@exa mple.org", "a@example.org\n", "a@example.org,b@example.org",
        "a(b)@example.org",
        String(repeating: "a", count: 65) + "@example.org", "a@" + String(repeating: "b", count: 64) + ".org",
        "a@" + String(repeating: "bbbbbbbb.", count: 30) + "org",
    ])
    func `anything that a server could misread is refused`(mailbox: String) {
        #expect(throws: PostFault.notAnAddress) { try MailAddress(mailbox) }
    }

    @Test func `the wait doubles up to its limit`() {
        let waits = (1...10).map { BackOff().seconds(afterAttempt: $0) / 60 }
        #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 240, 240])
    }

    @Test(arguments: [Int.min, -1, 0, 1])
    func `an attempt below one waits as the first does`(attempt: Int) {
        #expect(BackOff(firstSeconds: 5).seconds(afterAttempt: attempt) == 5)
    }

    @Test func `no number of attempts overflows`() {
        #expect(BackOff(firstSeconds: .max, longestSeconds: .max).seconds(afterAttempt: .max) == .max)
        #expect(BackOff(firstSeconds: 1, longestSeconds: 7).seconds(afterAttempt: .max) == 7)
        #expect(BackOff(firstSeconds: 0, longestSeconds: 0).seconds(afterAttempt: 3) == 1)
    }
}

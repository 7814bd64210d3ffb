import Ledger
import Testing

@testable import CaseDesk

@Suite("The code of a telephone (RFC 6238)")
struct TimeCodeTests {
    private let code = TimeCode(secret: Array("12345678901234567890".utf8))

    /// Appendix B of RFC 6238, the rows of SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `is what the standard says`(_ second: Int64, _ expected: String) {
        #expect(code.code(of: second / 30, digits: 8) == expected)
        #expect(code.code(of: second / 30) == String(expected.suffix(6)))
    }

    @Test(
        arguments: [(-31, false), (-30, true), (0, true), (29, true), (59, true), (60, false)]
            as [(Int64, Bool)])
    func `may come half a minute early or late, and no more`(_ seconds: Int64, _ isRight: Bool) {
        // The beginning of a step, so that 29 is the same one.
        let moment = Instant(seconds: 1_500_000_000)
        let typed = code.code(at: Now(Instant(seconds: 1_500_000_000 + seconds)))
        #expect((code.step(of: typed, at: moment) != nil) == isRight)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "٠١٢٣٤٥"])
    func `is nothing else`(_ typed: String) {
        #expect(code.step(of: typed, at: Instant(seconds: 59)) == nil)
    }

    @Test func `may be typed with a space in it`() {
        let typed = code.code(of: 1)
        #expect(code.step(of: "\(typed.prefix(3)) \(typed.suffix(3))", at: Instant(seconds: 40)) == 1)
    }

    /// RFC 4648 has these bytes as these letters.
    @Test func `its secret is written in base 32`() {
        #expect(code.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(TimeCode(base32: "gezd gnbv gy3t qojq gezd gnbv gy3t qojq") == code)
        #expect(TimeCode(base32: "GEZDGNBVGY3TQOJ1") == nil)
        #expect(TimeCode(base32: "GEZD") == nil)
    }

    @Test func `the square has an address that authenticators know`() {
        let address = code.address(of: "noor@voorbeeld.example", at: "Ben in de Buurt")
        #expect(
            address == "otpauth://totp/Ben%20in%20de%20Buurt:noor@voorbeeld.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ben%20in%20de%20Buurt")
    }
}
